package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.Machine;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a comparison showed.
 *
 * @param comparison the comparison
 * @param corpus the articles
 * @param hash the corpus's hash
 * @param other the name of the side compared with
 * @param machine what it was measured with
 */
record SpeedReport(
    Comparison comparison, GeneratedCorpus corpus, String hash, String other, Machine machine) {

  SpeedReport(Comparison comparison, GeneratedCorpus corpus, String hash, String other) {
    this(comparison, corpus, hash, other, Machine.here());
  }

  /** The corpus in a line. */
  String texts() {
    return "%,d generated articles of sentences of %s; SHA-256 %s"
        .formatted(corpus.count(), corpus.source(), hash.substring(0, 16));
  }

  String table() {
    StringBuilder out = new StringBuilder();
    line(out, "%n%s%n%s%n%d pairs of trials%n", texts(), machine, comparison.pairs());
    line(
        out,
        "%-32s %7s %9s %9s   %-20s %5s   %s",
        "CPU microseconds, medians",
        "hits",
        "quotidian",
        other,
        "ratio (95%)",
        "goal",
        "control");
    for (int t = 0; t < comparison.tasks(); t++) {
      Ratio ratio = comparison.ratio(t);
      line(
          out,
          "%-32s %7s %9.1f %9.1f   %-20s %5.2f%s  %s",
          comparison.task(t),
          comparison.total(t),
          comparison.micros(0, t),
          comparison.micros(1, t),
          text(ratio),
          comparison.goal(t),
          ratio.mean() <= comparison.goal(t) ? " " : "!",
          text(comparison.control(t)));
    }
    return out.toString();
  }

  static String text(Ratio ratio) {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", ratio.mean(), ratio.low(), ratio.high());
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }

  void json(Path file) throws IOException {
    JsonFactory factory = JsonFactory.builder().build();
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), file.toFile(), JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("what", "speed");
      machine.write(json);
      json.writeStringProperty("texts", corpus.source());
      json.writeNumberProperty("articles", corpus.count());
      json.writeStringProperty("corpus_sha256", hash);
      json.writeStringProperty("other", other);
      json.writeNumberProperty("pairs", comparison.pairs());
      json.writeArrayPropertyStart("tasks");
      for (int t = 0; t < comparison.tasks(); t++) {
        task(t, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void task(int t, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("category", comparison.task(t).category().name());
    json.writeStringProperty("query", comparison.task(t).query());
    json.writeStringProperty("hits", comparison.total(t));
    json.writeNumberProperty("cpu_us", comparison.micros(0, t));
    json.writeNumberProperty("other_cpu_us", comparison.micros(1, t));
    json.writeNumberProperty("clock_us", comparison.clockMicros(0, t));
    json.writeNumberProperty("other_clock_us", comparison.clockMicros(1, t));
    json.writeNumberProperty("goal", comparison.goal(t));
    ratio("ratio", comparison.ratio(t), json);
    ratio("control", comparison.control(t), json);
    json.writeEndObject();
  }

  private static void ratio(String name, Ratio ratio, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    json.writeNumber(ratio.mean());
    json.writeNumber(ratio.low());
    json.writeNumber(ratio.high());
    json.writeEndArray();
  }
}
