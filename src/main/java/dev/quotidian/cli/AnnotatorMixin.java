package dev.quotidian.cli;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.ArchiveSettings;
import picocli.CommandLine.Option;

/** Which annotator a command works with. */
final class AnnotatorMixin {
  @Option(
      names = "--rules-only",
      description = "find quotations by rules alone, without the learned model")
  private boolean rulesOnly;

  Annotator annotator(ArchiveSettings settings) {
    return rulesOnly ? Annotators.rulesOnly() : settings.annotator();
  }

  ArchiveSettings settings(ArchiveSettings settings) {
    return settings.withAnnotator(annotator(settings));
  }
}
