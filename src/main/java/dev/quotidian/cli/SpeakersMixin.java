package dev.quotidian.cli;

import dev.quotidian.annotate.directory.SpeakerDirectory;
import dev.quotidian.archive.ArchiveSettings;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The directory in which speakers are looked up. */
final class SpeakersMixin {
  @Option(
      names = "--speakers",
      paramLabel = "FILE",
      description =
          "CSV (id,name,aliases,role,affiliation,from,to) or .json of the speakers whom you know, so"
              + " that all forms of a name become one")
  private Optional<Path> file = Optional.empty();

  ArchiveSettings in(ArchiveSettings settings) {
    return file.map(SpeakerDirectory::read).map(settings::withSpeakers).orElse(settings);
  }
}
