package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.JsonReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writing. */
record WritingSection() implements ReportSection {
  @Override
  public String title() {
    return "Indexing, against a baseline that writes the same index";
  }

  @Override
  public String html(StoredResults results) throws IOException {
    Map<String, Object> writing = results.part("writing");
    List<Map<String, Object>> rows = JsonReport.objects(writing, "rows");
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder charts = new StringBuilder();
    charts.append(
        Html.wide(
            new RatioChart(rows.stream().filter(row -> !isOurs(row)).toList(), title())
                .svg(row -> JsonReport.text(row, "measured"), WritingSection::values)));
    List<Map<String, Object>> ours = rows.stream().filter(WritingSection::isOurs).toList();
    return Html.judged(rows)
        + Html.paragraph(
            "Articles that are annotated already, document by document the same; that both indexes"
                + " hold the same is checked. What annotation adds stands in the table.")
        + Html.legend(true)
        + charts
        + annotating(ours)
        + Html.provenance(writing);
  }

  private static boolean isOurs(Map<String, Object> row) {
    return JsonReport.text(row, "measured").contains(", to: ");
  }

  private static String annotating(List<Map<String, Object>> rows) {
    StringBuilder table = new StringBuilder();
    for (Map<String, Object> row : rows) {
      String[] systems = JsonReport.text(row, "measured").split(", to: ", 2);
      List<?> ratio = (List<?>) row.get("ratio");
      table.append(
          Html.row(
              systems[0],
              systems[1],
              values(row),
              RatioChart.ratio(((Number) ratio.get(0)).doubleValue()),
              row.containsKey("goal") ? RatioChart.ratio(JsonReport.number(row, "goal")) : "",
              Html.verdict(row)));
    }
    return Html.table(
        List.of("this", "against this", "CPU or wall clock", "ratio", "target", ""),
        table.toString());
  }

  private static String values(Map<String, Object> row) {
    return JsonReport.text(row, "unit").equals("bytes")
        ? Html.bytes(JsonReport.number(row, "ours"))
            + " against "
            + Html.bytes(JsonReport.number(row, "other"))
        : Html.micros(JsonReport.number(row, "ours"))
            + " against "
            + Html.micros(JsonReport.number(row, "other"));
  }
}
