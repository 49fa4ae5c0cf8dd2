package dev.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands on an archive of fixed answers; what they read and print can be set and seen. */
abstract class CommandLineHarness {
  static final String LINE =
      "{\"id\":\"a\",\"published\":\"2025-03-19\",\"text\":\"😀 No, she said.\",\"attributions\":[{\"source\":null}]}";

  /** Finds the second word said by the third, whatever the text. */
  static final Annotator FIXED =
      (article, found) ->
          new Annotations(
              List.of(
                  new Quotation(
                      List.of(new Span(3, 6)),
                      List.of(new Span(11, 15)),
                      List.of(new Span(7, 10)),
                      Quotation.Kind.DIRECT,
                      Quotation.Act.SAID,
                      Optional.of(
                          new Speaker(
                              "Lena Okafor",
                              Speaker.Type.PERSON,
                              Optional.of("minister"),
                              Optional.empty(),
                              List.of())),
                      Optional.of(
                          new SaidDate(DateRange.of(LocalDate.of(2025, 3, 18)), 0.8, "said.eve")),
                      0.123456,
                      "quotation.test"),
                  new Quotation(
                      List.of(new Span(3, 4), new Span(5, 6)),
                      List.of(),
                      List.of(),
                      Quotation.Kind.INDIRECT,
                      Quotation.Act.STANCE,
                      Optional.empty(),
                      Optional.empty(),
                      1,
                      "quotation.test")),
              List.of(
                  new DateMention(
                      new Span(3, 5),
                      DateMention.Type.DATE,
                      "2025-W12",
                      Optional.of(
                          DateRange.of(LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 23))),
                      0.7,
                      "date.week"),
                  new DateMention(
                      new Span(7, 10),
                      DateMention.Type.DURATION,
                      "P3D",
                      Optional.empty(),
                      0.7,
                      "date.span")),
              List.of(new Topic("shipping", 1, Topic.Origin.GIVEN)),
              List.of(
                  new EntityMention(
                      new Span(4, 6),
                      Entity.of("Port of Marrabel", Entity.Type.ORGANISATION),
                      1,
                      "entity.test")));

  final FakeArchive archive = new FakeArchive();
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  Annotator annotator = FIXED;
  String stdin = "";
  boolean terminal;
  Map<String, String> environment = Map.of("COLUMNS", "60");

  @TempDir Path folder;

  int run(String... args) {
    Io io =
        new Io(
            new ByteArrayInputStream(stdin.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            terminal,
            false,
            environment);
    ArchiveSettings settings = ArchiveSettings.standard().withAnnotator(annotator);
    return Commands.commandLine(new Context(io, settings, archive)).execute(args);
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }

  String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
