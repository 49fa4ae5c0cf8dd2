package dev.quotidian.cli;

import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Whether to tell why a hit was found. */
final class ExplainMixin {
  @Option(
      names = "--explain",
      description = "tell below each hit how its score comes about, and why it was attributed so")
  private boolean explain;

  /** The explanation, if one is asked for. */
  String text(Supplier<? extends Optional<?>> explanation) {
    return explain ? explanation.get().map(Object::toString).orElse("") : "";
  }
}
