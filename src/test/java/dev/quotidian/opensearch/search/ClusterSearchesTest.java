package dev.quotidian.opensearch.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.archive.support.ArticlePipeline;
import dev.quotidian.archive.support.TopicModelFile;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.opensearch.writing.ClusterWriter;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.QuotationHit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a cluster shows of its hits is what an embedded archive shows. */
@ExtendWith(TestServer.class)
final class ClusterSearchesTest {
  private static final int ARTICLES = 40;
  private static final int CRITERIA = Integer.getInteger("quotidian.criteria", 40);

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final ArchiveSettings settings =
      ArchiveSettings.standard().withFields(OwnFieldSamples.all());
  private ClusterIndex index;
  private Archive embedded;

  @BeforeEach
  void open(TestServer.Running server) {
    System.err.println("ClusterSearchesTest: replay with -Dquotidian.seed=" + seed);
    index = TestIndices.open(server, settings);
    embedded = EmbeddedArchive.inMemory(settings);
    RandomArticles articles = new RandomArticles(random);
    try (ClusterWriter writer = new ClusterWriter(index, pipeline())) {
      for (int i = 0; i < ARTICLES; i++) {
        AnnotatedArticle article = articles.next("id" + i);
        embedded.add(article.article(), article.annotations());
        writer.add(article);
      }
      writer.refresh();
    }
    embedded.commit();
  }

  private ClusterSearches searches() {
    return new ClusterSearches(
        new SearchContext(
            index,
            LanguageAnalyzers.of(Schema.analyzer()),
            List.of(),
            Optional.empty(),
            Deadline.none()));
  }

  private ArticlePipeline<ClusterBlock> pipeline() {
    return new ArticlePipeline<>(
        settings,
        TopicModelFile.inMemory(),
        article -> ClusterBlock.of(article, settings.taxonomy(), index.fields()));
  }

  @AfterEach
  void drop() {
    embedded.close();
    TestIndices.drop(index);
  }

  private SearchOptions options() {
    return SearchOptions.standard()
        .withOffset(random.nextInt(3))
        .withLimit(random.nextInt(12))
        .withExactTotal(true)
        .withHighlighting(
            random.nextBoolean() ? Highlighting.NONE : SearchOptions.standard().highlighting());
  }

  @Test
  void hitsAreShownAlike() {
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.VOCABULARY).withOwnFields();
    for (int i = 0; i < CRITERIA; i++) {
      ArticleSearch articles = new ArticleSearch(criteria.article(2), options());
      assertEquals(
          embedded.search(articles).hits().stream().map(hit -> unscored(hit)).toList(),
          searches().articles(articles).hits().stream().map(hit -> unscored(hit)).toList(),
          () -> told(articles));
      QuotationSearch quotations = new QuotationSearch(criteria.quotation(2), options());
      assertEquals(
          embedded.search(quotations).hits().stream().map(hit -> unscored(hit)).toList(),
          searches().quotations(quotations).hits().stream().map(hit -> unscored(hit)).toList(),
          () -> told(quotations));
    }
  }

  private String told(Object search) {
    return "replay with -Dquotidian.seed=" + seed + ": " + search;
  }

  /** Scores are compared elsewhere: they may differ by a rounding. */
  private static ArticleHit unscored(ArticleHit hit) {
    return new ArticleHit(hit.article(), 0, hit.passages(), hit.title());
  }

  private static QuotationHit unscored(QuotationHit hit) {
    return new QuotationHit(
        hit.article(),
        hit.number(),
        hit.quotation(),
        hit.about(),
        hit.pieces(),
        0,
        hit.passages(),
        hit.mentioned(),
        hit.context(),
        hit.moreArticles());
  }

  /** As when it is replaced after it was found, and before it is read. */
  @Test
  void anArticleOfAnotherVersionIsNotThatOfTheHit() {
    SearchContext context = searches().context();
    FoundHit hit =
        new HitPages(
                context,
                new SearchTarget.Quotations(QuotationCriterion.matchAll()),
                SearchOptions.standard().withLimit(1))
            .page()
            .hits()
            .getFirst();
    FoundHit replaced =
        new FoundHit(hit.articleId(), hit.number(), hit.score(), hit.keys(), hit.version() - 1);
    assertTrue(new HitArticles(context).of(List.of(hit)).isPresent());
    assertTrue(new HitArticles(context).of(List.of(replaced)).isEmpty());
    assertTrue(new HitArticles(context).of(List.of(hit, replaced)).isEmpty());
  }

  /** A node takes 1024 clauses, of which each word is one in the body and one in the headline. */
  @Test
  void aSearchOfMoreWordsThanTheClusterTakesIsTooBroad() {
    List<ArticleCriterion> words =
        IntStream.range(0, 600)
            .<ArticleCriterion>mapToObj(i -> new CommonCriterion.Word("word" + i))
            .toList();
    assertThrows(
        TooBroadQueryException.class,
        () -> searches().articles(ArticleSearch.of(ArticleCriterion.anyOf(words))));
  }

  @Test
  void whatAClusterCannotDoIsRefused() {
    ArticleSearch all = ArticleSearch.of(ArticleCriterion.matchAll());
    List<ArticleSearch> refused = List.of(all.withRanking(Ranking.LUCENE));
    for (ArticleSearch search : refused) {
      assertThrows(UnsupportedOnClusterException.class, () -> searches().articles(search));
    }
  }
}
