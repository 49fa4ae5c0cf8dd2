package dev.quotidian.opensearch.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.SavedSearchReader;
import dev.quotidian.archive.SavedSearches;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.opensearch.server.TwinArchives;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.SavedSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Saved searches in a cluster: the same for all processes, and matched as an embedded one does. */
@ExtendWith(TestServer.class)
final class ClusterSavedSearchesTest {
  private static final SavedSearch GRID =
      SavedSearch.ofArticles("grid", ArticleCriterion.words("grid"));
  private static final SavedSearch HARBOUR =
      SavedSearch.ofArticles("harbour", ArticleCriterion.words("harbour"));

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomArticles articles = new RandomArticles(random);
  private TwinArchives twins;

  @BeforeEach
  void open(TestServer.Running server) {
    System.err.println("ClusterSavedSearchesTest: replay with -Dquotidian.seed=" + seed);
    List<AnnotatedArticle> added =
        IntStream.range(0, 30).mapToObj(i -> articles.next("id" + i)).toList();
    twins =
        TwinArchives.of(
            server, ArchiveSettings.standard().withFields(OwnFieldSamples.all()), 2, added);
  }

  @AfterEach
  void drop() {
    twins.close();
  }

  @Test
  void anArticleSatisfiesWhatItSatisfiesInAnEmbeddedArchive() {
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.WITH_LIKES).withOwnFields();
    List<SavedSearch> searches = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      searches.add(SavedSearch.ofArticles("a" + i, criteria.article(2)));
      searches.add(SavedSearch.ofQuotations("q" + i, criteria.quotation(2)));
    }
    twins.embedded().savedSearches().saveAll(searches);
    twins.cluster().savedSearches().saveAll(searches);
    ArticleCriterion view = criteria.article(1);
    for (int i = 0; i < 20; i++) {
      AnnotatedArticle article = articles.next("new" + i);
      isSame(article, twins.embedded().savedSearches(), twins.cluster().savedSearches());
      isSame(
          article,
          twins.embedded().restrictedTo(view).savedSearches(),
          twins.cluster().restrictedTo(view).savedSearches());
    }
  }

  private void isSame(AnnotatedArticle article, SavedSearchReader ours, SavedSearchReader theirs) {
    assertEquals(
        ours.matching(article.article(), article.annotations()),
        theirs.matching(article.article(), article.annotations()),
        () -> "replay with -Dquotidian.seed=" + seed + ": " + article.article().id());
  }

  @Test
  void whatOneProcessSavesAnotherSeesAtOnce() {
    try (Archive other = twins.another()) {
      assertEquals(List.of(), other.savedSearches().all());
      twins.cluster().savedSearches().saveAll(List.of(GRID, HARBOUR));
      assertEquals(List.of(GRID, HARBOUR), other.savedSearches().all());
      assertTrue(other.savedSearches().delete("grid"));
      assertEquals(Optional.empty(), twins.cluster().savedSearches().find("grid"));
      assertFalse(twins.cluster().savedSearches().delete("grid"));
    }
  }

  @Test
  void noneIsLostWhereTwoProcessesSaveAtOnce() throws Exception {
    int each = 10;
    try (Archive other = twins.another();
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<?>> running = new ArrayList<>();
      Map<String, Archive> processes = Map.of("one", twins.cluster(), "other", other);
      for (String prefix : processes.keySet()) {
        SavedSearches saved = processes.get(prefix).savedSearches();
        running.add(
            threads.submit(
                () ->
                    IntStream.range(0, each)
                        .mapToObj(
                            i -> SavedSearch.ofArticles(prefix + i, ArticleCriterion.words("grid")))
                        .forEach(saved::save)));
      }
      for (Future<?> one : running) {
        one.get();
      }
      assertEquals(2 * each, other.savedSearches().all().size());
    }
  }

  @Test
  void theyAreNoArticles() {
    long before = twins.cluster().stats().articles();
    twins.cluster().savedSearches().save(GRID);
    twins.cluster().commit();
    assertEquals(before, twins.cluster().stats().articles());
    assertTrue(twins.cluster().check().problems().isEmpty());
  }
}
