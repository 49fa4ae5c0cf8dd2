package dev.quotidian.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a purge, nothing of a deleted article is in any file of the archive. */
final class PurgeTest {
  /** In no other article; each part of the secret article has one of its own. */
  private static final List<String> SECRETS =
      List.of(
          "zyxwordbody",
          "zyxwordtitle",
          "zyxwordauthor",
          "zyxwordpublisher",
          "zyxwordurl",
          "zyxwordtopic",
          "zyxwordfield",
          "zyxwordspeaker",
          "zyxwordrole",
          "zyxwordid");

  @TempDir Path folder;

  private static Article plain(int i) {
    return Article.of("id" + i, "Plain news of day " + i, LocalDate.of(2025, 1, 1).plusDays(i))
        .withPublisher("Plain");
  }

  private static Article secret() {
    return Article.of("zyxwordid", "“zyxwordbody,” he said.", LocalDate.of(2019, 1, 1))
        .withTitle("zyxwordtitle")
        .withAuthors(List.of("zyxwordauthor"))
        .withPublisher("zyxwordpublisher")
        .withUrl("https://zyxwordurl.example")
        .withTopics(List.of("zyxwordtopic"))
        .withFields(Map.of("zyxwordfield", "zyxwordfield"));
  }

  private static Annotations found() {
    Speaker speaker =
        new Speaker(
            "zyxwordspeaker Low",
            Speaker.Type.PERSON,
            Optional.of("zyxwordrole"),
            Optional.empty(),
            List.of());
    return Annotations.NONE
        .withTopics(List.of(new Topic("zyxwordtopic", 1, Topic.Origin.GIVEN)))
        .withQuotations(
            List.of(
                new Quotation(
                    List.of(new Span(0, 14)),
                    List.of(),
                    List.of(),
                    Quotation.Kind.DIRECT,
                    Quotation.Act.SAID,
                    Optional.of(speaker),
                    Optional.empty(),
                    1,
                    "test")));
  }

  /**
   * Two segments: the secret article stands among many others, so that no merge of Lucene's own
   * would touch it, and a second delete is in a segment with no secret.
   */
  private Archive filled() {
    Archive archive = Quotidian.open(folder);
    IntStream.range(0, 100).forEach(i -> archive.add(plain(i), Annotations.NONE));
    archive.add(secret(), found());
    archive.commit();
    IntStream.range(100, 200).forEach(i -> archive.add(plain(i), Annotations.NONE));
    archive.commit();
    return archive;
  }

  /** The bytes of all files, with the words of all segments decoded behind them. */
  private String all() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.writeBytes(Files.readAllBytes(file));
      }
    }
    return bytes.toString(UTF_8).toLowerCase(Locale.ROOT) + decoded();
  }

  /** Stored fields as they are decompressed, deleted documents included. */
  private String decoded() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Directory directory = FSDirectory.open(folder);
        IndexReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        assertEquals(leaf.reader().maxDoc(), leaf.reader().numDocs(), "deleted documents");
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          leaf.reader()
              .storedFields()
              .document(doc)
              .forEach(field -> text.append(value(field)).append('\n'));
        }
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private static String value(org.apache.lucene.index.IndexableField field) {
    return field.binaryValue() == null
        ? String.valueOf(field.stringValue())
        : new String(
            field.binaryValue().bytes,
            field.binaryValue().offset,
            field.binaryValue().length,
            UTF_8);
  }

  @Test
  void eachSecretIsOnDiskBefore() throws IOException {
    filled().close();
    String all = all();
    SECRETS.forEach(secret -> assertTrue(all.contains(secret), secret));
  }

  @Test
  void noSecretIsOnDiskAfter() throws IOException {
    try (Archive archive = filled()) {
      assertEquals(1, archive.delete(ArticleCriterion.publisher("zyxwordpublisher")));
      archive.delete("id150");
      assertTrue(archive.purge());
      String all = all();
      SECRETS.forEach(secret -> assertFalse(all.contains(secret), secret));
      assertEquals(199, archive.stats().articles());
    }
  }

  @Test
  void whatWasReplacedIsGoneToo() throws IOException {
    try (Archive archive = filled()) {
      archive.add(
          Article.of("zyxwordid", "Corrected.", LocalDate.of(2019, 1, 1)), Annotations.NONE);
      assertTrue(archive.purge());
      assertFalse(all().contains("zyxwordbody"));
    }
  }

  @Test
  void filesGoWhenTheLastReaderDoes() throws IOException {
    try (Archive archive = filled()) {
      try (var articles = archive.articles()) {
        archive.delete(new CommonCriterion.WithId("zyxwordid"));
        assertFalse(archive.purge());
        assertEquals(201, articles.count());
      }
      archive.refresh(); // runs behind the release, which is asynchronous
      assertFalse(all().contains("zyxwordbody"));
    }
  }
}
