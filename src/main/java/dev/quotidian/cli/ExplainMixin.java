package dev.quotidian.cli;

import dev.quotidian.json.JsonCodec;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Whether to tell why a hit was found. */
final class ExplainMixin {
  @Option(
      names = "--explain",
      description =
          "tell below each hit how its score comes about, and why it was attributed so; with --json"
              + " as its explanation")
  private boolean explain;

  /** The explanation, if one is asked for. */
  String text(Supplier<? extends Optional<?>> explanation) {
    return explain ? explanation.get().map(Object::toString).orElse("") : "";
  }

  /** A hit as a line of JSON, with its explanation as the last member, if one is asked for. */
  <E> String line(String hit, JsonCodec<E> codec, Supplier<Optional<E>> explanation) {
    return explain
        ? explanation.get().map(codec::write).map(json -> with(hit, json)).orElse(hit)
        : hit;
  }

  private static String with(String hit, String explanation) {
    return hit.substring(0, hit.lastIndexOf('}')) + ",\"explanation\":" + explanation + "}";
  }
}
