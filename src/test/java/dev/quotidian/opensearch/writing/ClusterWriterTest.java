package dev.quotidian.opensearch.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.support.ArticlePipeline;
import dev.quotidian.archive.support.TopicModelFile;
import dev.quotidian.article.Article;
import dev.quotidian.article.Published;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.search.IndexStatistics;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.opensearch.store.StoredArticles;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was added is there once, whole, and as it was last. */
@ExtendWith(TestServer.class)
final class ClusterWriterTest {
  private static final ArchiveSettings SETTINGS =
      ArchiveSettings.standard()
          .withFields(OwnFieldSamples.all())
          .withAnnotator((article, found) -> found);

  private ClusterIndex index;
  private ClusterWriter writer;
  private RandomArticles articles;

  @BeforeEach
  void open(TestServer.Running server) {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("ClusterWriterTest: replay with -Dquotidian.seed=" + seed);
    articles = new RandomArticles(new Random(seed));
    index = TestIndices.open(server, SETTINGS);
    writer = writer(index);
  }

  private static ClusterWriter writer(ClusterIndex index) {
    return new ClusterWriter(
        index,
        new ArticlePipeline<>(
            SETTINGS,
            TopicModelFile.inMemory(),
            article -> ClusterBlock.of(article, SETTINGS.taxonomy(), index.fields())));
  }

  @AfterEach
  void drop() {
    writer.close();
    TestIndices.drop(index);
  }

  private Optional<AnnotatedArticle> stored(String id) {
    return new StoredArticles(index).article(id);
  }

  private ArchiveStats stats() {
    return new IndexStatistics(
            new SearchContext(
                index,
                LanguageAnalyzers.of(Schema.analyzer()),
                List.of(),
                Optional.empty(),
                Deadline.none()))
        .stats(0);
  }

  private AnnotatedArticle withQuotations(String id, int count) {
    AnnotatedArticle article = articles.next(id);
    while (article.annotations().quotations().size() != count) {
      article = articles.next(id);
    }
    return article;
  }

  private static ArticleRefusedException fail(ArticleRefusedException refusal) {
    throw refusal;
  }

  @Test
  void whatIsAddedIsReadBackAsItWas() {
    List<AnnotatedArticle> all =
        IntStream.range(0, 200).mapToObj(i -> articles.next("article " + i)).toList();
    assertEquals(200, writer.addAnnotated(all, ClusterWriterTest::fail));
    writer.refresh();
    for (AnnotatedArticle article : all) {
      AnnotatedArticle read = stored(article.article().id()).orElseThrow();
      assertEquals(article.article(), read.article());
      assertEquals(article.annotations(), read.annotations());
    }
  }

  @Test
  void countsAreThoseOfTheArticles() {
    List<AnnotatedArticle> all =
        IntStream.range(0, 50).mapToObj(i -> articles.next("article " + i)).toList();
    writer.addAnnotated(all, ClusterWriterTest::fail);
    writer.refresh();
    ArchiveStats stats = stats();
    assertEquals(50, stats.articles());
    assertEquals(
        all.stream().mapToLong(article -> article.annotations().quotations().size()).sum(),
        stats.quotations());
    assertEquals(Map.of(0, 50L), stats.annotators());
  }

  @Test
  void nothingIsFoundBeforeARefresh() {
    writer.add(articles.next("a"));
    assertEquals(Optional.empty(), stored("a"));
  }

  @Test
  void aReplacedArticleLosesItsSurplusQuotations() {
    writer.add(withQuotations("a", 4));
    writer.refresh();
    writer.add(withQuotations("a", 1));
    writer.refresh();
    assertEquals(1, stats().quotations());
  }

  @Test
  void aReplacedArticleLosesQuotationsThatNoSearchHasFoundYet() {
    writer.add(withQuotations("a", 4));
    writer.add(withQuotations("a", 1));
    writer.refresh();
    assertEquals(1, stats().quotations());
  }

  @Test
  void ofTheSameArticleInOneLoadTheLastStays() {
    List<AnnotatedArticle> all = new ArrayList<>();
    Map<String, AnnotatedArticle> last = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      AnnotatedArticle article = articles.next("article " + random.nextInt(20));
      all.add(article);
      last.put(article.article().id(), article);
    }
    writer.addAnnotated(all, ClusterWriterTest::fail);
    writer.refresh();
    last.forEach(
        (id, article) -> assertEquals(article.article(), stored(id).orElseThrow().article()));
    assertEquals(
        last.values().stream().mapToLong(a -> a.annotations().quotations().size()).sum(),
        stats().quotations());
  }

  @Test
  void aDeletedArticleLosesItsQuotations() {
    writer.add(withQuotations("a", 3));
    writer.delete("a");
    writer.refresh();
    ArchiveStats stats = stats();
    assertEquals(0, stats.articles() + stats.quotations());
  }

  @Test
  void deletingWhatIsNotThereDoesNothing() {
    writer.delete("never added");
    writer.refresh();
    assertEquals(0, stats().articles());
  }

  @Test
  void anArticleIsAddedAgainAfterItWasDeleted() {
    writer.add(withQuotations("a", 3));
    writer.delete("a");
    writer.add(withQuotations("a", 2));
    writer.refresh();
    assertEquals(2, stats().quotations());
  }

  @Test
  void idsThatLookLikeThoseOfDocumentsAreKeptApart() {
    List<String> ids =
        List.of("a", "a:a", "q:0:a", "a#0", "0:a", "ä ö/ü?&,x", "x".repeat(450), "x".repeat(451));
    ids.forEach(id -> writer.add(withQuotations(id, 2)));
    writer.refresh();
    assertEquals(2L * ids.size(), stats().quotations());
    ids.forEach(id -> assertEquals(id, stored(id).orElseThrow().article().id()));
  }

  @Test
  void aRefusedArticleIsToldAndTheOthersAreAdded() {
    Article good = Article.of("good", "A text.", Published.on(LocalDate.of(2025, 3, 1)));
    Article bad = Article.of("x".repeat(9_000), "A text.", good.published());
    List<String> refused = new ArrayList<>();
    long added =
        writer.addAll(
            List.of(bad, good), refusal -> refused.add(refusal.articleId()), (done, total) -> {});
    assertEquals(1, added);
    assertEquals(List.of(bad.id()), refused);
  }

  /** The index of this test does not know the field that this writer sends. */
  @Test
  void whatTheClusterRefusesIsToldWithItsReasonAndArticle() {
    Article article =
        Article.of("a", "A text.", Published.on(LocalDate.of(2025, 3, 1)))
            .withFields(Map.of("unmapped", "x"));
    ArticlePipeline<ClusterBlock> pipeline =
        new ArticlePipeline<>(
            SETTINGS,
            TopicModelFile.inMemory(),
            annotated ->
                ClusterBlock.of(
                    annotated, SETTINGS.taxonomy(), OwnFields.of(OwnField.keyword("unmapped"))));
    try (ClusterWriter other = new ClusterWriter(index, pipeline)) {
      ArticleRefusedException refusal =
          assertThrows(ArticleRefusedException.class, () -> other.add(article));
      assertEquals("a", refusal.articleId());
      assertTrue(
          String.valueOf(refusal.getMessage()).contains("strict_dynamic_mapping_exception"),
          refusal.getMessage());
    }
  }

  @Test
  void manyThreadsAddAtOnce() {
    List<AnnotatedArticle> all =
        IntStream.range(0, 100).mapToObj(i -> articles.next("article " + i % 40)).toList();
    all.parallelStream().forEach(writer::add);
    writer.refresh();
    assertEquals(40, stats().articles());
  }

  @Test
  void anArticleOfMegabytesIsAdded() {
    String body = "The minister said that the talks would go on. ".repeat(100_000);
    writer.add(Article.of("long", body, Published.on(LocalDate.of(2025, 3, 1))));
    writer.refresh();
    assertEquals(body, stored("long").orElseThrow().article().body());
  }

  /** Two processes replace one article at the same time: all of it is of one of them. */
  @Test
  void whatTwoWritersReplaceAtTheSameTimeIsWhole() {
    try (ClusterWriter other = writer(index)) {
      for (int round = 0; round < 50; round++) {
        List<AnnotatedArticle> both = List.of(withQuotations("a", 4), withQuotations("a", 1));
        List<ClusterWriter> writers = List.of(writer, other);
        IntStream.range(0, 2).parallel().forEach(i -> writers.get(i).add(both.get(i)));
        writer.refresh();
        assertEquals(
            stored("a").orElseThrow().annotations().quotations().size(), stats().quotations());
      }
    }
  }

  @Test
  void aCommitMakesAllOfItVisible() {
    writer.add(withQuotations("a", 2));
    writer.commit();
    assertEquals(2, stats().quotations());
  }
}
