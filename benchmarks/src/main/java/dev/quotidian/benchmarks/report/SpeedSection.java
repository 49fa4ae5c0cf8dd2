package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.JsonReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Search speed against one other system. */
record SpeedSection(String system, String title, String words) implements ReportSection {

  @Override
  public String html(StoredResults results) throws IOException {
    Map<String, Object> speed = results.part("speed");
    List<Map<String, Object>> tasks =
        JsonReport.objects(speed, "sides").stream()
            .filter(one -> JsonReport.text(one, "side").equals(system))
            .flatMap(one -> JsonReport.objects(one, "tasks").stream())
            .toList();
    if (tasks.isEmpty()) {
      return "";
    }
    String chart = new RatioChart(tasks, title).svg(SpeedSection::task, SpeedSection::times);
    return Html.judged(tasks)
        + Html.paragraph(words)
        + Html.legend(tasks.getFirst().containsKey("control"))
        + Html.wide(chart)
        + Html.provenance(speed);
  }

  private static String task(Map<String, Object> row) {
    return JsonReport.text(row, "category").toLowerCase(Locale.ROOT).replace('_', ' ')
        + ": "
        + JsonReport.text(row, "query");
  }

  private static String times(Map<String, Object> row) {
    return Html.micros(JsonReport.number(row, "cpu_us"))
        + " against "
        + Html.micros(JsonReport.number(row, "other_cpu_us"))
        + " · "
        + Html.count(JsonReport.number(row, "hits"))
        + " found";
  }
}
