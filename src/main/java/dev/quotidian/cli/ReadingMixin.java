package dev.quotidian.cli;

import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.ReadOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files to read, and how. */
final class ReadingMixin {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "JSON Lines, or plain text where the name ends in .txt; either may be gzipped. A folder stands for the"
            + " .jsonl, .ndjson and .txt files in it, - for JSON Lines on the standard input."
      })
  private List<String> files = List.of();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "publication day of articles that give none")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "publisher of articles that name none")
  private Optional<String> publisher = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "zone of dates and times that name none, such as Europe/Oslo; default: UTC")
  private ZoneId zone = ZoneOffset.UTC;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "maximum bytes of a line or text file; default: 67108864 (64 MiB)")
  private int maxBytes = ReadOptions.standard().maxArticleBytes();

  @Option(names = "--strict", description = "stop at the first line or file that cannot be read")
  private boolean strict;

  ArticleReader open(Io io) {
    return open(io, date, true);
  }

  /** Without the annotations that the lines of an export have. */
  ArticleReader openUnannotated(Io io) {
    return open(io, date, false);
  }

  /** Where the day of publication does not matter: articles without one are read too. */
  ArticleReader openUndated(Io io) {
    return open(io, date.or(() -> Optional.of(LocalDate.EPOCH)), true);
  }

  private ArticleReader open(Io io, Optional<LocalDate> date, boolean annotations) {
    ReadOptions options =
        new ReadOptions(
            date,
            publisher.filter(name -> !name.isBlank()),
            zone,
            maxBytes,
            strict,
            annotations,
            List.of());
    if (!files.contains("-")) {
      return ArticleReader.of(files.stream().map(Path::of).toList(), options);
    }
    if (files.size() > 1) {
      throw new ParameterException(
          command.commandLine(), "Read either the standard input (-) or files, not both at once");
    }
    return ArticleReader.of(io.in(), "-", options);
  }

  boolean strict() {
    return strict;
  }
}
