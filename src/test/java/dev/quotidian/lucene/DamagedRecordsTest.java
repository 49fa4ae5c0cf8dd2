package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.archive.RescueReport;
import dev.quotidian.article.Article;
import dev.quotidian.index.DocumentBuilder;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.integrity.SmallArchive;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A record that was written wrongly is told with its article, wherever it is read. */
final class DamagedRecordsTest {
  @TempDir Path folder;

  /** Writes articles 0 to 4, of which the one with number 2 has a record cut to a few bytes. */
  private void write(String field) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, Schema.writerConfig(Schema.analyzer()))) {
      for (int i = 0; i < 5; i++) {
        Article article = SmallArchive.article(i);
        List<Document> block =
            DocumentBuilder.of(
                article,
                Annotators.standard().annotate(article),
                OptionalInt.empty(),
                Taxonomy.iptcMediaTopics(),
                OwnFields.NONE,
                LanguageAnalyzers.of(Schema.analyzer()),
                List.of());
        if (i == 2) {
          block.forEach(document -> cut(document, field));
        }
        writer.addDocuments(block);
      }
      writer.setLiveCommitData(
          Map.of(Schema.VERSION_KEY, Integer.toString(Schema.VERSION)).entrySet());
    }
  }

  private static void cut(Document document, String field) {
    IndexableField whole = document.getField(field);
    if (whole != null) {
      BytesRef bytes = BytesRef.deepCopyOf(whole.binaryValue());
      BytesRef few = new BytesRef(Arrays.copyOf(bytes.bytes, bytes.length / 2));
      document.removeField(field);
      document.add(new BinaryDocValuesField(field, few));
    }
  }

  private static void isTold(Executable reading) {
    String message =
        String.valueOf(assertThrows(ArchiveDamagedException.class, reading).getMessage());
    assertTrue(message.contains("Article id2 "), message);
    assertTrue(message.contains(" in segment _0"), message);
    assertTrue(message.contains("quotidian rescue"), message);
  }

  @Test
  void aStoredRecordIsToldByItsArticle() throws IOException {
    for (String field : List.of(Schema.RECORD, Schema.BODY_TEXT)) {
      Path sub = folder;
      folder = sub.resolve(field);
      write(field);
      try (Archive archive = Quotidian.openReadOnly(folder)) {
        assertTrue(archive.article("id1").isPresent());
        isTold(() -> archive.article("id2"));
        checkNamesIt(archive.check());
      }
      RescueReport report = Quotidian.rescue(folder, sub.resolve(field + "-rescued"));
      assertEquals(4, report.articles());
      assertEquals(List.of("id2"), report.lostArticles());
      folder = sub;
    }
  }

  @Test
  void aRecordOfAHitIsToldByItsArticle() throws IOException {
    write(Schema.RECORD);
    try (Archive archive = Quotidian.openReadOnly(folder)) {
      isTold(() -> archive.search(ArticleSearch.of(ArticleCriterion.words("harbour"))));
      isTold(() -> archive.search(QuotationSearch.of(QuotationCriterion.words("grid"))));
      checkNamesIt(archive.check());
    }
  }

  private static void checkNamesIt(ArchiveCheck check) {
    assertEquals(1, check.problems().size(), check.toString());
    assertTrue(check.problems().getFirst().startsWith("Article id2 is damaged"), check.toString());
  }
}
