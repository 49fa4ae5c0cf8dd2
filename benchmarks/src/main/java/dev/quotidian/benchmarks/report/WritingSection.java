package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.Json;



import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writing. */
record WritingSection() implements Section {
  @Override
  public String title() {
    return "Writing, beside the same index written by hand";
  }

  @Override
  public String html(Results results) throws IOException {
    Map<String, Object> writing = results.part("writing");
    List<Map<String, Object>> rows = Json.objects(writing, "rows");
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder charts = new StringBuilder();
    charts.append(
        Html.wide(
            new RatioChart(rows.stream().filter(row -> !isOurs(row)).toList(), title())
                .svg(row -> Json.text(row, "measured"), WritingSection::values)));
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
    return Json.text(row, "measured").contains(", to: ");
  }

  private static String annotating(List<Map<String, Object>> rows) {
    StringBuilder table = new StringBuilder();
    for (Map<String, Object> row : rows) {
      String[] sides = Json.text(row, "measured").split(", to: ", 2);
      List<?> ratio = (List<?>) row.get("ratio");
      table.append(
          Html.row(
              sides[0],
              sides[1],
              values(row),
              RatioChart.ratio(((Number) ratio.get(0)).doubleValue()),
              row.containsKey("goal") ? RatioChart.ratio(Json.number(row, "goal")) : "",
              Html.verdict(row)));
    }
    return Html.table(
        List.of("this", "beside this", "processor or clock", "ratio", "goal", ""),
        table.toString());
  }

  private static String values(Map<String, Object> row) {
    return Json.text(row, "unit").equals("bytes")
        ? Html.bytes(Json.number(row, "ours")) + " against " + Html.bytes(Json.number(row, "other"))
        : Html.micros(Json.number(row, "ours"))
            + " against "
            + Html.micros(Json.number(row, "other"));
  }
}
