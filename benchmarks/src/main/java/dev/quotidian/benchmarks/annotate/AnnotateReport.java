package dev.quotidian.benchmarks.annotate;

import dev.quotidian.benchmarks.MachineInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What was measured of the annotators.
 *
 * @param texts the articles they read
 * @param rows one of each benchmark
 * @param held the bytes each set of annotators holds, by its name
 */
record AnnotateReport(NewsTexts texts, List<AnnotationFigures> rows, Map<String, Long> held) {
  private static final double ALONE = 0.9;
  private static final double STEADY = 1.25;
  private static final double MEGABYTE = 1 << 20;

  String table() {
    StringBuilder out = new StringBuilder();
    line(
        out, "%n%s: %d articles, %d tokens", texts.name(), texts.articles().size(), texts.tokens());
    line(out, "%s%n", MachineInfo.here());
    line(
        out,
        "%-18s %12s %25s %8s %13s",
        "one thread, warm",
        "tokens/s",
        "quartiles",
        "bytes/",
        "required, target");
    line(out, "%-18s %12s %25s %8s", "", "of CPU time", "", "token");
    rows.forEach(row -> line(out, row));
    held.forEach((name, bytes) -> line(out, "%s annotators hold %.1f MB", name, bytes / MEGABYTE));
    if (isNoisy()) {
      line(out, "Noisy: other programs were busy, or iterations differed much. Trust ratios only.");
    }
    return out.toString();
  }

  private static void line(StringBuilder out, AnnotationFigures row) {
    String target =
        row.targets().map(t -> "%,d %,d".formatted(t.required(), t.stretch())).orElse("");
    line(
        out,
        "%-18s %,12.0f %,12.0f–%,12.0f %8.1f   %s",
        row.name(),
        row.median(),
        row.low(),
        row.high(),
        row.bytesPerToken(),
        target);
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }

  /** Whether a thread had to wait for the processor, or its speed varied. */
  private boolean isNoisy() {
    return rows.stream().anyMatch(row -> row.share() < ALONE || row.high() > row.low() * STEADY);
  }

  void write(Path file) throws IOException {
    JsonFactory factory = JsonFactory.builder().build();
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), file.toFile(), JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("what", "annotate");
      MachineInfo.here().write(json);
      json.writeStringProperty("texts", texts.name());
      json.writeNumberProperty("articles", texts.articles().size());
      json.writeNumberProperty("tokens", texts.tokens());
      json.writeBooleanProperty("noisy", isNoisy());
      json.writeArrayPropertyStart("rows");
      rows.forEach(row -> write(row, json));
      json.writeEndArray();
      json.writeObjectPropertyStart("held_bytes");
      held.forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void write(AnnotationFigures row, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", row.name());
    json.writeNumberProperty("tokens_per_cpu_second", Math.round(row.median()));
    json.writeNumberProperty("lower_quartile", Math.round(row.low()));
    json.writeNumberProperty("upper_quartile", Math.round(row.high()));
    json.writeNumberProperty("iterations", row.passes().size());
    json.writeNumberProperty("share_of_clock", row.share());
    json.writeNumberProperty("bytes_per_token", row.bytesPerToken());
    json.writeEndObject();
  }
}
