package dev.quotidian.benchmarks.speed;

import java.util.Locale;

/** The report as a page that needs no network: a bar of each ratio, with interval and goal. */
final class SpeedPage {
  private static final int ROW = 26;
  private static final int LEFT = 270;
  private static final int WIDTH = 560;
  private static final double MOST = 2.5;

  private final SpeedReport report;
  private final Comparison comparison;

  SpeedPage(SpeedReport report) {
    this.report = report;
    this.comparison = report.comparison();
  }

  String html() {
    return """
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><title>Quotidian: speed</title>
        <style>
          body { font: 15px/1.5 system-ui, sans-serif; max-width: 1000px; margin: 2rem auto; padding: 0 1rem; color: #1c2733; }
          h1 { font-size: 1.5rem; } p { color: #4a5866; } svg { width: 100%%; height: auto; }
          text { font: 12px system-ui, sans-serif; fill: #1c2733; } .faint { fill: #74828f; }
        </style>
        <h1>Quotidian beside %s, on one index</h1>
        <p>Each bar is our processor time over theirs for one task: left of 1 we are faster. The thin line is its 95%% interval,
        the red mark the goal, the grey band what %s differs from itself. %d pairs of fresh Java virtual machines; answers checked to be the same.</p>
        <p>%s<br>%s</p>
        %s
        </html>
        """
        .formatted(
            escaped(report.other()),
            escaped(report.other()),
            comparison.pairs(),
            escaped(report.texts()),
            escaped(report.machine().toString()),
            chart());
  }

  private String chart() {
    int height = (comparison.tasks() + 2) * ROW;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Ratios of time\">"
            .formatted(LEFT + WIDTH + 170, height));
    for (double tick = 0; tick <= MOST; tick += 0.5) {
      rectangle(svg, x(tick), ROW, tick == 1 ? 1.5 : 0.7, height - 2 * ROW, "#c3ccd4");
      text(svg, x(tick) - 8, ROW - 8, "faint", "%.1f".formatted(tick));
    }
    for (int t = 0; t < comparison.tasks(); t++) {
      row(svg, t, (t + 1) * ROW + 4);
    }
    return svg.append("</svg>").toString();
  }

  private void row(StringBuilder svg, int t, int y) {
    Ratio ratio = comparison.ratio(t);
    Ratio control = comparison.control(t);
    double goal = comparison.goal(t);
    text(svg, 0, y + 13, "", comparison.task(t).toString());
    rectangle(svg, x(control.low()), y - 1, x(control.high()) - x(control.low()), 20, "#e4e9ed");
    String colour = ratio.mean() <= goal ? "#2a7f62" : "#c9772b";
    rectangle(svg, LEFT, y + 3, x(ratio.mean()) - LEFT, 12, colour);
    rectangle(svg, x(ratio.low()), y + 8.2, x(ratio.high()) - x(ratio.low()), 1.6, "#10202c");
    rectangle(svg, x(goal) - 1, y, 2, 18, "#c0392b");
    text(
        svg,
        LEFT + WIDTH + 12,
        y + 13,
        "faint",
        "%.2f   %.0f µs to %.0f µs"
            .formatted(ratio.mean(), comparison.micros(0, t), comparison.micros(1, t)));
  }

  private static double x(double ratio) {
    return LEFT + WIDTH * Math.min(ratio, MOST) / MOST;
  }

  private static void rectangle(
      StringBuilder svg, double x, double y, double width, double height, String colour) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
            x,
            y,
            Math.max(0.5, width),
            height,
            colour));
  }

  private static void text(StringBuilder svg, double x, double y, String kind, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>",
            x,
            y,
            kind,
            escaped(words)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
