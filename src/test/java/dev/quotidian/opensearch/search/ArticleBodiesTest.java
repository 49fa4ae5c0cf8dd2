package dev.quotidian.opensearch.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.opensearch.server.TwinArchives;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cluster marks whole bodies as an embedded archive does, in views too. */
@ExtendWith(TestServer.class)
final class ArticleBodiesTest {
  private static final int ARTICLES = 20;

  @Test
  void marksAsAnEmbeddedArchive(TestServer.Running server) {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("ArticleBodiesTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    RandomArticles articles = new RandomArticles(random);
    List<AnnotatedArticle> added =
        IntStream.range(0, ARTICLES).mapToObj(i -> articles.next("id" + i)).toList();
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.WITH_LIKES).withOwnFields();
    try (TwinArchives twins =
        TwinArchives.of(
            server, ArchiveSettings.standard().withFields(OwnFieldSamples.all()), 2, added)) {
      for (int i = 0; i < 60; i++) {
        String id = "id" + random.nextInt(ARTICLES + 2);
        ArticleCriterion criterion = criteria.article(2);
        ArticleCriterion view = i % 3 == 0 ? criteria.article(1) : ArticleCriterion.matchAll();
        assertEquals(
            twins.embedded().restrictedTo(view).highlightedBody(id, criterion),
            twins.cluster().restrictedTo(view).highlightedBody(id, criterion),
            () -> "replay with -Dquotidian.seed=" + seed + ": " + id + " by " + criterion);
      }
    }
  }
}
