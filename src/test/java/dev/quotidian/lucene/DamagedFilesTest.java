package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.annotate.topic.model.TopicModelException;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.parser.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beside the index that are damaged: told, and the rest goes on. */
final class DamagedFilesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final SavedSearch GRID =
      SavedSearch.ofQuotations("grid", QuotationCriterion.words("grid"));
  private static final SavedSearch HARBOUR =
      SavedSearch.ofArticles("harbour", ArticleCriterion.words("harbour"));
  private static final Article BOTH =
      Article.of("new", "“The grid will hold,” Lena Okafor said in the harbour.", DAY);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("saved-searches.jsonl");
  }

  @Test
  void aReaderGoesOnWhereWhatIsSavedElsewhereIsDamaged() throws IOException {
    try (Archive archive = Quotidian.open(folder)) {
      archive.add(Article.of("other", "Nothing was said.", DAY));
      archive.savedSearches().save(GRID);
    }
    try (Archive reader = Quotidian.openReadOnly(folder)) {
      assertEquals(List.of(GRID), reader.savedSearches().all());
      Files.writeString(file(), "{}\n");
      reader.refresh();
      assertTrue(reader.article("other").isPresent());
      assertThrows(ArchiveException.class, () -> reader.savedSearches().all());
    }
  }

  @Test
  void aDamagedLineIsNamedAndNothingIsLost() throws IOException {
    try (Archive archive = Quotidian.open(folder)) {
      archive.add(Article.of("other", "Nothing was said.", DAY));
      archive.savedSearches().saveAll(List.of(GRID, HARBOUR));
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(file()));
    lines.set(1, lines.get(1).replace("articles", "articels"));
    Files.write(file(), lines);
    try (Archive archive = Quotidian.open(folder)) {
      ArchiveException damaged =
          assertThrows(ArchiveException.class, () -> archive.savedSearches().save(GRID));
      assertTrue(damaged.toString().contains("saved-searches.jsonl:2"), damaged.toString());
      assertTrue(damaged.toString().contains("\"articels\" is not known"), damaged.toString());
      assertThrows(ArchiveException.class, () -> archive.savedSearches().matching(BOTH));
      assertEquals(lines, Files.readAllLines(file()));
      assertEquals(List.of("other"), ids(archive, "nothing"));
    }
  }

  private static List<String> ids(Archive archive, String query) {
    ArticleCriterion criterion = QueryParser.strict().articles(query).criterion();
    return archive.search(ArticleSearch.of(criterion)).hits().stream()
        .map(hit -> hit.article().id())
        .sorted()
        .toList();
  }

  private static TopicModel model(String topic, String word) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean has = i % 2 == 0;
      articles.add(
          Article.of(
                  "t" + i, "The plan " + (has ? word + " " + word : "other news") + " of it", DAY)
              .withTopics(has ? List.of(topic) : List.of()));
    }
    return TopicModel.train(articles, 1);
  }

  @Test
  void anArchiveWithADamagedModelCanBeSearchedAndGivenAnother() throws IOException {
    try (Archive archive = Quotidian.open(folder)) {
      archive.add(Article.of("old", "Much gas and more gas.", DAY));
      archive.applyTopicModel(model("gas", "gas"));
    }
    Files.writeString(folder.resolve("topics.model"), "no model at all, but some text");
    try (Archive archive = Quotidian.openReadOnly(folder)) {
      assertEquals(List.of("old"), ids(archive, "topic.learned:gas"));
      assertThrows(TopicModelException.class, archive::topicModel);
    }
    try (Archive archive = Quotidian.open(folder)) {
      Article article = Article.of("new", "Gas.", DAY);
      assertThrows(TopicModelException.class, () -> archive.add(article));
      archive.refresh();
      assertEquals(List.of("old"), ids(archive, "gas"));
      archive.applyTopicModel(model("fuel", "gas"));
      assertEquals(List.of("old"), ids(archive, "topic.learned:fuel"));
    }
    try (Archive archive = Quotidian.open(folder)) {
      assertEquals(List.of("fuel"), archive.topicModel().map(TopicModel::codes).orElseThrow());
    }
  }
}
