package dev.quotidian.cli;

import picocli.CommandLine.Option;

/** The archive to work on, and the form of what is printed. */
final class ArchiveMixin {
  @Option(
      names = "--archive",
      paramLabel = "ARCHIVE",
      required = true,
      converter = ArchiveLocation.Converter.class,
      description = "folder of the archive, or opensearch://HOST:PORT/NAME")
  private ArchiveLocation archive = ArchiveLocation.NOWHERE;

  @Option(names = "--json", description = "print JSON, one object a line")
  private boolean json;

  ArchiveLocation location() {
    return archive;
  }

  boolean json() {
    return json;
  }
}
