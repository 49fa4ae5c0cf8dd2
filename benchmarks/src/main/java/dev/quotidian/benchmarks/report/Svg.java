package dev.quotidian.benchmarks.report;

import java.util.Locale;

/** A picture made of lines of SVG; colours are classes of the page. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  Svg(double width, double height, String label) {
    add(
        "<svg viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" role=\"img\" aria-label=\"%s\">",
        width, height, width, escaped(label));
  }

  Svg rectangle(double x, double y, double width, double height, String kind) {
    return add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"/>",
        x, y, Math.max(0.8, width), height, kind);
  }

  Svg line(double x, double y, double toX, double toY, String kind) {
    return add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>",
        x, y, toX, toY, kind);
  }

  Svg dot(double x, double y, String kind, String title) {
    return add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" class=\"%s\"><title>%s</title></circle>",
        x, y, kind, escaped(title));
  }

  Svg path(String points, String kind) {
    return add("<polyline points=\"%s\" class=\"%s\"/>", points, kind);
  }

  /** The anchor is start, middle or end. */
  Svg text(double x, double y, String anchor, String kind, String words) {
    return add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%s\">%s</text>",
        x, y, anchor, kind, escaped(words));
  }

  private Svg add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
    return this;
  }

  String done() {
    return out.append("</svg>\n").toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
