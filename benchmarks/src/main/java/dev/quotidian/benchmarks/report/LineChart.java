package dev.quotidian.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Curves over the number of articles, both scales logarithmic. */
final class LineChart {
  private static final int LEFT = 58;
  private static final int RIGHT = 14;
  private static final int TOP = 30;
  private static final int BOTTOM = 34;
  private static final double THOUSAND = 1000;

  /**
   * A curve.
   *
   * @param name what it is
   * @param kind the class that colours it
   * @param points pairs of a number of articles and a value
   */
  record Curve(String name, String kind, List<double[]> points) {}

  private final String title;
  private final List<Curve> curves;
  private final int width;
  private final int height;
  private final double[] x = {Double.MAX_VALUE, 0};
  private final double[] y = {Double.MAX_VALUE, 0};

  LineChart(String title, List<Curve> curves, int width, int height) {
    this.title = title;
    this.curves = curves;
    this.width = width;
    this.height = height;
    for (Curve curve : curves) {
      for (double[] point : curve.points()) {
        widen(x, point[0]);
        widen(y, point[1]);
      }
    }
    y[0] = Math.pow(10, Math.floor(Math.log10(y[0]) + 1e-9));
    y[1] = Math.max(y[0] * 10, Math.pow(10, Math.ceil(Math.log10(y[1]) - 1e-9)));
    x[1] = Math.max(x[1], x[0] * 10);
  }

  private static void widen(double[] range, double value) {
    range[0] = Math.min(range[0], Math.max(value, 1e-3));
    range[1] = Math.max(range[1], value);
  }

  String svg() {
    Svg svg = new Svg(width, height, title);
    svg.text(0, 14, "start", "chart", title);
    for (double tick = y[0]; tick <= y[1] * 1.01; tick *= 10) {
      svg.line(LEFT, y(tick), width - RIGHT, y(tick), "grid");
      svg.text(LEFT - 8, y(tick) + 4, "end", "faint", number(tick));
    }
    for (double tick = x[0]; tick <= x[1] * 1.01; tick *= 10) {
      svg.line(x(tick), TOP, x(tick), height - BOTTOM, "grid");
      svg.text(x(tick), height - BOTTOM + 16, "middle", "faint", number(tick));
    }
    curves.forEach(curve -> curve(svg, curve));
    return svg.done();
  }

  private void curve(Svg svg, Curve curve) {
    StringJoiner points = new StringJoiner(" ");
    for (double[] point : curve.points()) {
      points.add(String.format(Locale.ROOT, "%.1f,%.1f", x(point[0]), y(point[1])));
    }
    svg.path(points.toString(), "curve " + curve.kind());
    for (double[] point : curve.points()) {
      String told = curve.name() + ", " + number(point[0]) + " articles: " + exact(point[1]);
      svg.dot(x(point[0]), y(point[1]), "dot " + curve.kind(), told);
    }
  }

  static String number(double value) {
    return value >= THOUSAND * THOUSAND
        ? String.format(Locale.ROOT, "%.0f M", value / THOUSAND / THOUSAND)
        : value >= THOUSAND
            ? String.format(Locale.ROOT, "%.0f k", value / THOUSAND)
            : String.format(Locale.ROOT, value < 1 ? "%.2g" : "%.0f", value);
  }

  private static String exact(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
  }

  private double x(double value) {
    return LEFT + (width - LEFT - RIGHT) * Math.log(value / x[0]) / Math.log(x[1] / x[0]);
  }

  private double y(double value) {
    double share = Math.log(Math.max(value, y[0]) / y[0]) / Math.log(y[1] / y[0]);
    return height - BOTTOM - (height - TOP - BOTTOM) * share;
  }
}
