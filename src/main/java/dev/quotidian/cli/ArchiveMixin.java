package dev.quotidian.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The archive to work on, and the form of what is printed. */
final class ArchiveMixin {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "folder of the archive")
  private Path archive = Path.of("");

  @Option(names = "--json", description = "print JSON, one object a line")
  private boolean json;

  Path folder() {
    return archive;
  }

  boolean json() {
    return json;
  }
}
