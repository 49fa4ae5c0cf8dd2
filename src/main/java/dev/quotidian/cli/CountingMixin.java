package dev.quotidian.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whether articles or quotations are counted. */
final class CountingMixin {
  @ArgGroup private final Choice choice = new Choice();

  private static final class Choice {
    @Option(names = "--articles", description = "count articles")
    private boolean articles;

    @Option(names = "--quotations", description = "count quotations")
    private boolean quotations;
  }

  /** Whether quotations are; {@code otherwise} where the user did not say. */
  boolean quotations(boolean otherwise) {
    return choice.quotations || (!choice.articles && otherwise);
  }
}
