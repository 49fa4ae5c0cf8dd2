package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.JsonReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A bar for each ratio on a logarithmic scale (base 2): left of 1 Quotidian takes less. A thin line
 * is the interval, a tick the target, a grey band the interval of the control, the other system
 * against itself.
 */
final class RatioChart {
  private static final int ROW = 24;
  private static final int TOP = 30;
  private static final int LEFT = 250;
  private static final int WIDTH = 470;
  private static final int RIGHT = 300;
  private static final double LEAST = 0.5;
  private static final double MOST = 2;

  private final List<Map<String, Object>> rows;
  private final String label;
  private double low = LEAST;
  private double high = MOST;

  /**
   * The rows have a ratio of three numbers, and perhaps a control, a target, and whether it is met.
   */
  RatioChart(List<Map<String, Object>> rows, String label) {
    this.rows = rows;
    this.label = label;
    for (Map<String, Object> row : rows) {
      for (double edge : List.of(at(row, "ratio", 1), at(row, "ratio", 2))) {
        while (edge < low) {
          low /= 2;
        }
        while (edge > high) {
          high *= 2;
        }
      }
    }
  }

  /** What stands before and behind the bar of a row. */
  interface Words {
    /** Of one row. */
    String of(Map<String, Object> row);
  }

  String svg(Words before, Words behind) {
    double height = TOP + rows.size() * ROW + 6;
    Svg svg = new Svg(LEFT + WIDTH + RIGHT, height, label);
    for (double tick = low; tick <= high * 1.01; tick *= 2) {
      svg.line(x(tick), TOP - 6, x(tick), height - 4, tick == 1 ? "one" : "grid");
      svg.text(
          x(tick),
          TOP - 12,
          "middle",
          "faint",
          tick < 1 ? "1/" + Math.round(1 / tick) : "" + Math.round(tick));
    }
    for (int i = 0; i < rows.size(); i++) {
      row(svg, rows.get(i), TOP + i * ROW, before, behind);
    }
    return svg.done();
  }

  private void row(Svg svg, Map<String, Object> row, double y, Words before, Words behind) {
    svg.text(LEFT - 14, y + 15, "end", "label", before.of(row));
    if (row.containsKey("control")) {
      double from = x(at(row, "control", 1));
      svg.rectangle(from, y + 2, x(at(row, "control", 2)) - from, ROW - 4, "noise");
    }
    double end = x(at(row, "ratio", 0));
    svg.rectangle(Math.min(end, x(1)), y + 6, Math.abs(end - x(1)), ROW - 12, colour(row));
    svg.line(x(at(row, "ratio", 1)), y + 12, x(at(row, "ratio", 2)), y + 12, "interval");
    if (row.containsKey("goal")) {
      double target = x(Math.clamp(JsonReport.number(row, "goal"), low, high));
      svg.line(target, y + 2, target, y + ROW - 2, "target");
    }
    svg.text(LEFT + WIDTH + 16, y + 15, "start", "number", ratio(at(row, "ratio", 0)));
    svg.text(LEFT + WIDTH + 70, y + 15, "start", "faint", behind.of(row));
  }

  private static String colour(Map<String, Object> row) {
    return row.containsKey("met") ? row.get("met").equals(true) ? "met" : "missed" : "neutral";
  }

  static String ratio(double ratio) {
    return String.format(Locale.ROOT, ratio < 0.1 ? "%.3f" : "%.2f", ratio);
  }

  private static double at(Map<String, Object> row, String name, int index) {
    return row.get(name) instanceof List<?> list ? ((Number) list.get(index)).doubleValue() : 1;
  }

  private double x(double ratio) {
    return LEFT + WIDTH * Math.log(Math.clamp(ratio, low, high) / low) / Math.log(high / low);
  }
}
