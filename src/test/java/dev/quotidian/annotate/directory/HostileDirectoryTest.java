package dev.quotidian.annotate.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Directories and articles that nobody writes by hand. */
final class HostileDirectoryTest {
  private static final int MANY = 100_000;
  private static final Duration LONG = Duration.ofSeconds(60);

  private static SpeakerDirectory directory(String names) {
    return SpeakerDirectory.ofCsv(
        IntStream.range(0, MANY)
            .mapToObj(i -> "id" + i + "," + names.replace("#", Integer.toString(i)))
            .collect(Collectors.joining("\n", "id,name,aliases,role\n", "\n")),
        "t");
  }

  private static Annotations said(Speaker... speakers) {
    return Annotations.NONE.withQuotations(
        IntStream.range(0, MANY)
            .mapToObj(
                i ->
                    new Quotation(
                        List.of(new Span(0, 1)),
                        List.of(),
                        List.of(),
                        Quotation.Kind.DIRECT,
                        Quotation.Act.SAID,
                        Optional.of(speakers[i % speakers.length]),
                        Optional.empty(),
                        1,
                        "test"))
            .toList());
  }

  private static final Article ARTICLE = Article.of("a", "x", LocalDate.of(2025, 1, 1));

  @Test
  void aHundredThousandSpeakers() {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          SpeakerDirectory directory = directory("Name Number#,Alias#; A. Number#,role #");
          assertEquals(MANY, directory.entries().size());
          Annotations found =
              directory.annotate(ARTICLE, said(Speaker.of("Alias77", Speaker.Type.PERSON)));
          assertEquals(
              Optional.of("id77"), found.quotations().getLast().speaker().flatMap(Speaker::key));
        });
  }

  @Test
  void aHundredThousandNamesakes() {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          SpeakerDirectory directory = directory("Ann Poe,Poe; Annie Poe,role #");
          Speaker[] many =
              IntStream.range(0, 1000)
                  .mapToObj(
                      i ->
                          new Speaker(
                              "Ann Poe",
                              Speaker.Type.PERSON,
                              Optional.of("role " + i),
                              Optional.empty(),
                              List.of()))
                  .toArray(Speaker[]::new);
          Annotations said = said(many);
          assertEquals(said, directory.annotate(ARTICLE, said));
        });
  }

  @Test
  void aNameOfAMillionCharacters() {
    String name = "Ann " + "o".repeat(1_000_000);
    assertTimeoutPreemptively(
        LONG,
        () -> {
          SpeakerDirectory directory = SpeakerDirectory.ofCsv("id,name\nx,Ann Poe\n", "t");
          Annotations said = said(Speaker.of(name, Speaker.Type.PERSON));
          assertEquals(
              said.quotations().size(), directory.annotate(ARTICLE, said).quotations().size());
          DirectoryException refused =
              assertThrows(
                  DirectoryException.class,
                  () -> SpeakerDirectory.ofCsv("id,name\nx," + name, "t"));
          assertTrue(String.valueOf(refused.getMessage()).length() < 1000);
        });
  }

  @Test
  void aHundredThousandBadLinesAreAllTold() {
    String table = "id,name\n" + ",x\n".repeat(MANY);
    DirectoryException refused =
        assertTimeoutPreemptively(
            LONG,
            () -> assertThrows(DirectoryException.class, () -> SpeakerDirectory.ofCsv(table, "t")));
    assertEquals(MANY, refused.problems().size());
  }

  @Test
  void aMillionMarksAndSeparators() {
    for (String text :
        List.of("\"".repeat(1_000_000), ",".repeat(1_000_000), "\n".repeat(1_000_000))) {
      assertTimeoutPreemptively(
          LONG,
          () -> {
            assertThrows(DirectoryException.class, () -> SpeakerDirectory.ofCsv(text, "t"));
            assertThrows(
                DirectoryException.class,
                () -> SpeakerDirectory.ofCsv("id,name\n" + text + "x", "t"));
          });
    }
  }
}
