package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.JsonReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces of the page. */
final class Html {
  private static final double THOUSAND = 1000;

  private Html() {}

  static String paragraph(String words) {
    return words.isEmpty() ? "" : "<p>" + Svg.escaped(words) + "</p>\n";
  }

  /** How many targets are met. */
  static String judged(List<Map<String, Object>> rows) {
    long targets = rows.stream().filter(row -> row.containsKey("goal")).count();
    long met = rows.stream().filter(row -> Boolean.TRUE.equals(row.get("met"))).count();
    return targets == 0
        ? ""
        : "<p class=\"judged\"><b class=\"%s\">%d of %d</b> targets met</p>%n"
            .formatted(met == targets ? "good" : "bad", met, targets);
  }

  static String verdict(Map<String, Object> row) {
    return row.containsKey("goal") ? Boolean.TRUE.equals(row.get("met")) ? "met" : "missed" : "";
  }

  static String legend(boolean withControl) {
    return "<p class=\"legend\"><span class=\"key met\"></span>target met"
        + "<span class=\"key missed\"></span>missed<span class=\"key neutral\"></span>no target"
        + "<span class=\"key target\"></span>target<span class=\"key interval\"></span>95% interval"
        + (withControl ? "<span class=\"key noise\"></span>the other against itself" : "")
        + "<span class=\"after\">left of 1: Quotidian takes less</span></p>\n";
  }

  static String wide(String picture) {
    return "<div class=\"wide\">" + picture + "</div>\n";
  }

  static String provenance(Map<String, Object> part) {
    String corpus =
        JsonReport.text(part, "corpus_sha256").isEmpty()
            ? ""
            : "%s articles, SHA-256 %.12s; "
                .formatted(
                    count(JsonReport.number(part, "articles")),
                    JsonReport.text(part, "corpus_sha256"));
    String pairs =
        part.containsKey("pairs")
            ? count(JsonReport.number(part, "pairs")) + " pairs of trials; "
            : "";
    return "<p class=\"provenance\">"
        + Svg.escaped(
            corpus
                + pairs
                + Stream.of("java", "collector", "system", "commit", "when")
                    .map(name -> JsonReport.text(part, name))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; ")))
        + "</p>\n";
  }

  static String table(List<String> heads, String rows) {
    String head =
        heads.stream()
            .map(name -> "<th>" + Svg.escaped(name) + "</th>")
            .collect(Collectors.joining());
    return "<div class=\"wide\"><table><tr>" + head + "</tr>\n" + rows + "</table></div>\n";
  }

  static String row(String... cells) {
    return Stream.of(cells)
        .map(
            cell ->
                "<td%s>%s</td>"
                    .formatted(
                        cell.equals("met") || cell.equals("missed")
                            ? " class=\"verdict " + cell + "\""
                            : "",
                        Svg.escaped(cell)))
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  static String micros(double micros) {
    return micros >= THOUSAND * 10
        ? String.format(Locale.ROOT, "%,.0f ms", micros / THOUSAND)
        : micros >= THOUSAND
            ? String.format(Locale.ROOT, "%.1f ms", micros / THOUSAND)
            : String.format(Locale.ROOT, "%.0f µs", micros);
  }

  static String bytes(double bytes) {
    return String.format(Locale.ROOT, "%,.1f MB", bytes / THOUSAND / THOUSAND);
  }

  static String count(double count) {
    return String.format(Locale.ROOT, "%,.0f", count);
  }
}
