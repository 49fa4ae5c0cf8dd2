package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.JsonReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Curves over the size of the archive. */
record GrowthSection() implements ReportSection {
  private static final int WIDTH = 330;
  private static final int HEIGHT = 210;

  @Override
  public String title() {
    return "As the archive grows";
  }

  @Override
  public String html(StoredResults results) throws IOException {
    Map<String, Object> growth = results.part("growth");
    List<Map<String, Object>> sizes = JsonReport.objects(growth, "sizes");
    if (sizes.isEmpty()) {
      return "";
    }
    StringBuilder charts = new StringBuilder();
    figure(charts, sizes, "articles indexed a second", "articles_per_second");
    figure(charts, sizes, "index, bytes a byte of text", "index_bytes_per_text_byte");
    figure(charts, sizes, "open, ms", "open_ms");
    figure(charts, sizes, "refresh after 10 articles, ms", "refresh_ms");
    figure(charts, sizes, "heap held while searching, MB", "heap_mb");
    Map<String, List<LineChart.Curve>> curves = new LinkedHashMap<>();
    for (Map<String, Object> task : JsonReport.objects(sizes.getFirst(), "tasks")) {
      String category = JsonReport.text(task, "category");
      List<LineChart.Curve> of = curves.computeIfAbsent(category, name -> new ArrayList<>());
      of.add(curve(sizes, task, "p99_us"));
      of.add(curve(sizes, task, "p50_us"));
    }
    curves.forEach(
        (category, of) ->
            charts.append(
                new LineChart(
                        category.toLowerCase(Locale.ROOT).replace('_', ' ')
                            + ", µs of wall-clock time",
                        of,
                        WIDTH,
                        HEIGHT)
                    .svg()));
    return Html.paragraph(
            "Both scales are logarithmic; articles on the x-axis. For searches, a line is the median, a dashed line the"
                + " 99th percentile; colours give the frequency of the words at the largest size:")
        + "<p class=\"legend\"><span class=\"key high\"></span>high (2% or more)"
        + "<span class=\"key medium\"></span>medium<span class=\"key low\"></span>low (under 0.2%)</p>"
        + "<div class=\"grid-of\">"
        + charts
        + "</div>"
        + Html.provenance(growth);
  }

  private static void figure(
      StringBuilder charts, List<Map<String, Object>> sizes, String title, String name) {
    List<double[]> points =
        sizes.stream()
            .map(
                size ->
                    new double[] {
                      JsonReport.number(size, "articles"), JsonReport.number(size, name)
                    })
            .toList();
    LineChart.Curve curve = new LineChart.Curve(title, "plain", points);
    charts.append(new LineChart(title, List.of(curve), WIDTH, HEIGHT).svg());
  }

  private static LineChart.Curve curve(
      List<Map<String, Object>> sizes, Map<String, Object> task, String name) {
    List<double[]> points = new ArrayList<>();
    String band = "";
    for (Map<String, Object> size : sizes) {
      for (Map<String, Object> one : JsonReport.objects(size, "tasks")) {
        if (one.get("category").equals(task.get("category"))
            && one.get("query").equals(task.get("query"))) {
          points.add(
              new double[] {JsonReport.number(size, "articles"), JsonReport.number(one, name)});
          band = JsonReport.text(one, "band");
        }
      }
    }
    String kind = band + (name.startsWith("p99") ? " dashed" : "");
    return new LineChart.Curve(
        JsonReport.text(task, "query") + ", " + name.substring(0, 3), kind, points);
  }
}
