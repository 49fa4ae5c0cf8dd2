package dev.quotidian.cli;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.directory.SpeakerDirectory;
import dev.quotidian.archive.ArchiveSettings;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which annotator a command works with. */
final class AnnotatorMixin {
  @Option(
      names = "--rules-only",
      description = "find quotations by rules alone, without the learned model")
  private boolean rulesOnly;

  @Option(
      names = "--speakers",
      paramLabel = "FILE",
      description =
          "CSV (id,name,aliases,role,affiliation,from,to) or .json of the speakers whom you know, so"
              + " that all forms of a name become one")
  private Optional<Path> speakers = Optional.empty();

  @Option(
      names = "--no-world-directory",
      description =
          "do not join the usual names of states, public bodies and firms (\"Fed\", \"Federal"
              + " Reserve\") into one speaker")
  private boolean withoutWorldDirectory;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "leave out quotations with a lower confidence: 0 to 1; default: 0, keep all")
  private double minConfidence;

  /** {@code settings} with that annotator. */
  ArchiveSettings in(ArchiveSettings settings) {
    ArchiveSettings chosen = rulesOnly ? settings.withAnnotator(Annotators.rulesOnly()) : settings;
    if (withoutWorldDirectory) {
      chosen = chosen.withoutWorldDirectory();
    }
    if (minConfidence != 0) {
      chosen = chosen.withAnnotator(chosen.annotator().then(Annotators.confident(minConfidence)));
    }
    return speakers.map(SpeakerDirectory::read).map(chosen::withSpeakers).orElse(chosen);
  }
}
