package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.Json;



import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Searching beside one other side. */
record SpeedSection(String side, String title, String words) implements Section {

  @Override
  public String html(Results results) throws IOException {
    Map<String, Object> speed = results.part("speed");
    List<Map<String, Object>> tasks =
        Json.objects(speed, "sides").stream()
            .filter(one -> Json.text(one, "side").equals(side))
            .flatMap(one -> Json.objects(one, "tasks").stream())
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
    return Json.text(row, "category").toLowerCase(Locale.ROOT).replace('_', ' ')
        + ": "
        + Json.text(row, "query");
  }

  private static String times(Map<String, Object> row) {
    return Html.micros(Json.number(row, "cpu_us"))
        + " against "
        + Html.micros(Json.number(row, "other_cpu_us"))
        + " · "
        + Html.count(Json.number(row, "hits"))
        + " found";
  }
}
