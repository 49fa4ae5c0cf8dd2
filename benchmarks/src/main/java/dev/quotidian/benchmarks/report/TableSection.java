package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.JsonReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Any report that is a list of like objects under {@code rows}, as a table; its {@code note}, if it
 * has one, stands above.
 *
 * @param part the name of the report, as {@code ranking}
 * @param title the heading
 * @param rows the member that holds the rows
 */
record TableSection(String part, String title, String rows) implements ReportSection {
  private static final double HUNDRED = 100;

  @Override
  public String html(StoredResults results) throws IOException {
    Map<String, Object> report = results.part(part);
    List<Map<String, Object>> all = JsonReport.objects(report, rows);
    if (all.isEmpty()) {
      return "";
    }
    List<String> columns =
        all.getFirst().entrySet().stream()
            .filter(
                member -> !(member.getValue() instanceof List || member.getValue() instanceof Map))
            .map(Map.Entry::getKey)
            .toList();
    StringBuilder table = new StringBuilder();
    for (Map<String, Object> row : all) {
      List<String> cells = new ArrayList<>();
      columns.forEach(column -> cells.add(cell(row.getOrDefault(column, ""))));
      table.append(Html.row(cells.toArray(String[]::new)));
    }
    return Html.paragraph(JsonReport.text(report, "note"))
        + Html.table(
            columns.stream().map(name -> name.replace('_', ' ')).toList(), table.toString())
        + Html.provenance(report);
  }

  private static String cell(Object value) {
    return value instanceof Double number
        ? String.format(
            Locale.ROOT,
            number == Math.rint(number) || number >= HUNDRED ? "%,.0f" : "%.4f",
            number)
        : value.toString();
  }
}
