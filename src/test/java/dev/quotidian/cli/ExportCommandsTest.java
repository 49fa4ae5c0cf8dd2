package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.ingest.ArticleJson;
import dev.quotidian.query.ArticleCriterion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What leaves an archive: exported, and back again; deleted. */
final class ExportCommandsTest extends CommandLineHarness {
  private static final Article ARTICLE =
      Article.of("ht-17", "“We will not wait,” the minister said.", LocalDate.of(2025, 3, 20))
          .withTitle("Minister presses ahead");

  /** A name with a text, a number, a truth, a null, or spans. */
  private static final Pattern MEMBER =
      Pattern.compile("\"\\w+\":(?:\"[^\"]*\"|[\\w.+-]+|\\[\\[[\\d,\\[\\]]*]])");

  private static final Article PLAIN =
      Article.of("plain", "Rain fell on the coast all day.", LocalDate.of(2025, 3, 20));

  private AnnotatedArticle annotated(Article article) {
    return new AnnotatedArticle(article, FIXED.annotate(article), OptionalInt.of(3));
  }

  @Test
  void exportPrintsALineAnArticle() {
    archive.annotated.add(annotated(ARTICLE));
    archive.annotated.add(annotated(PLAIN));
    assertEquals(0, run("export", "--archive", "x"));
    assertEquals(
        archive.annotated,
        out()
            .lines()
            .map(ArticleJson::read)
            .map(
                line ->
                    new AnnotatedArticle(
                        line.article(), line.annotations().orElseThrow(), line.annotators()))
            .toList());
    assertEquals("Exported 2 articles.\n", err());
  }

  @Test
  void exportPrintsArticlesAlone() {
    archive.annotated.add(annotated(ARTICLE));
    assertEquals(0, run("export", "--archive", "x", "--without-annotations"));
    assertEquals(ArticleJson.line(ARTICLE) + "\n", out());
  }

  /** Each member that annotate prints stands in the export too, with the same value. */
  @Test
  void theAnnotationsHaveTheFormOfAnnotate() throws IOException {
    archive.annotated.add(annotated(ARTICLE));
    assertEquals(0, run("export", "--archive", "x"));
    String export = out().replace("0.123456", "0.1235"); // annotate rounds to four decimals
    out.reset();
    assertEquals(0, run("annotate", write("a.jsonl", ArticleJson.line(ARTICLE))));
    List<String> members = MEMBER.matcher(out()).results().map(MatchResult::group).toList();
    assertTrue(members.contains("\"class\":\"SAID\""), out());
    members.forEach(member -> assertTrue(export.contains(member), member + " in " + export));
  }

  @Test
  void indexTakesTheExportOfAnEmptyArchive() throws IOException {
    assertEquals(0, run("index", "--archive", "x", write("export.jsonl", "")));
    assertTrue(out().startsWith("Added 0 articles"), out());
    assertEquals("", err());
  }

  @Test
  void indexKeepsTheAnnotationsOfAnExport() throws IOException {
    AnnotatedArticle found = annotated(ARTICLE);
    String line = ArticleJson.line(found.article(), found.annotations(), found.annotators());
    String file = write("export.jsonl", line + "\n" + line.replace("\"cue\":[[", "\"cue\":[7,["));
    assertEquals(1, run("index", "--archive", "x", file));
    assertEquals(List.of(found), archive.annotated);
    assertEquals(List.of(), archive.added);
    assertTrue(err().startsWith(file + ":2: a damaged line of an export: "), err());
  }

  @Test
  void indexAnnotatesAnewWhereAsked() throws IOException {
    String line = ArticleJson.line(ARTICLE, Annotations.NONE);
    assertEquals(0, run("index", "--archive", "x", "--reannotate", write("a.jsonl", line)));
    assertEquals(List.of(), archive.annotated);
    assertEquals(List.of(ARTICLE), archive.added);
  }

  @Test
  void indexTakesArticlesWithAndWithoutAnnotationsInTheirOrder() throws IOException {
    List<String> lines =
        IntStream.range(0, 6)
            .mapToObj(i -> Article.of("a" + i, "Rain.", LocalDate.of(2025, 3, 20)))
            .map(
                article ->
                    article.id().matches("a[134]")
                        ? ArticleJson.line(article, Annotations.NONE)
                        : ArticleJson.line(article))
            .toList();
    assertEquals(0, run("index", "--archive", "x", write("a.jsonl", String.join("\n", lines))));
    assertEquals(
        List.of("a1", "a3", "a4"),
        archive.annotated.stream().map(found -> found.article().id()).toList());
    assertEquals(List.of("a0", "a2", "a5"), archive.added.stream().map(Article::id).toList());
  }

  @Test
  void deleteTellsHowManyArticles() {
    assertEquals(0, run("delete", "--archive", "x", "publisher:Gazette"));
    assertEquals(List.of(ArticleCriterion.publisher("Gazette")), archive.deleted);
    assertFalse(archive.purged);
    assertEquals("Deleted 12 articles. Their text remains in the files until --purge.\n", out());
  }

  @Test
  void deleteDeletesNothingInADryRun() {
    assertEquals(0, run("delete", "--archive", "x", "--dry-run", "publisher:Gazette"));
    assertEquals(List.of(), archive.deleted);
    assertEquals("Would delete 12 articles.\n", out());
    out.reset();
    assertEquals(0, run("delete", "--archive", "x", "--dry-run", "--json", "--all"));
    assertEquals("{\"matching\":12,\"deleted\":0}\n", out());
  }

  @Test
  void deletePurges() {
    assertEquals(0, run("delete", "--archive", "x", "--purge", "--json", "publisher:Gazette"));
    assertTrue(archive.purged);
    assertEquals("{\"matching\":12,\"deleted\":12,\"purged\":true}\n", out());
    out.reset();
    archive.deleted.clear();
    assertEquals(0, run("delete", "--archive", "x", "--purge"));
    assertEquals(List.of(), archive.deleted);
    assertEquals(
        "Deleted 0 articles. Nothing of what was deleted is left in the archive's folder.\n",
        out());
  }

  @Test
  void deleteRefusesWhatMayBeAMistake() {
    assertEquals(2, run("delete", "--archive", "x"));
    assertTrue(err().contains("Give either a query, or --all"), err());
    assertEquals(2, run("delete", "--archive", "x", "--all", "rain"));
    assertEquals(2, run("delete", "--archive", "x", "--dry-run", "--purge"));
    assertEquals(2, run("delete", "--archive", "x", "publisher:\"Gazette"));
    assertEquals(2, run("delete", "--archive", "missing", "rain"));
    assertEquals(List.of(), archive.deleted);
  }
}
