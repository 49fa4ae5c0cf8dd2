package dev.quotidian.opensearch.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.opensearch.server.TwinArchives;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.ScoreExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cluster explains scores as an embedded archive does, by the same parts and values. */
@ExtendWith(TestServer.class)
final class ClusterExplanationsTest {
  private static final int ARTICLES = 40;
  private static final int CRITERIA = Integer.getInteger("quotidian.criteria", 40);
  private static final double EQUAL = 1e-5;

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private int compared;
  private TwinArchives twins;

  @BeforeEach
  void open(TestServer.Running server) {
    System.err.println("ClusterExplanationsTest: replay with -Dquotidian.seed=" + seed);
    RandomArticles articles = new RandomArticles(random);
    List<AnnotatedArticle> added =
        IntStream.range(0, ARTICLES).mapToObj(i -> articles.next("id" + i)).toList();
    twins =
        TwinArchives.of(
            server, ArchiveSettings.standard().withFields(OwnFieldSamples.all()), 1, added);
  }

  @AfterEach
  void drop() {
    twins.close();
  }

  private SearchOptions options() {
    return SearchOptions.standard()
        .withOrder(random.nextBoolean() ? SortOrder.RELEVANCE : SortOrder.recency(20))
        .withLimit(3)
        .withHighlighting(Highlighting.NONE)
        .withRanking(RandomRankings.next(random));
  }

  @Test
  void explainsAsAnEmbeddedArchive() {
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.WITH_LIKES).withOwnFields();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < CRITERIA; i++) {
      ArticleSearch articles = new ArticleSearch(criteria.article(2), options());
      for (ArticleHit hit : twins.embedded().search(articles)) {
        compare(
            articles,
            twins.embedded().explain(articles, hit.article().id()),
            twins.cluster().explain(articles, hit.article().id()),
            wrong);
      }
      QuotationSearch quotations = new QuotationSearch(criteria.quotation(2), options());
      for (QuotationHit hit : twins.embedded().search(quotations)) {
        String id = hit.article().id();
        compare(
            quotations,
            twins.embedded().explain(quotations, id, hit.number()).map(why -> why.score()),
            twins.cluster().explain(quotations, id, hit.number()).map(why -> why.score()),
            wrong);
      }
    }
    assertTrue(compared > CRITERIA / 2, "only " + compared + " compared");
    assertEquals(List.of(), wrong, () -> "replay with -Dquotidian.seed=" + seed);
  }

  private void compare(
      Object search,
      Optional<ScoreExplanation> ours,
      Optional<ScoreExplanation> theirs,
      List<String> wrong) {
    compared++;
    if (ours.isPresent() != theirs.isPresent()) {
      wrong.add(search + "\n ours " + ours + "\n theirs " + theirs + "\n");
    } else if (ours.isPresent()) {
      differences(flat(ours.get()), flat(theirs.get()))
          .findFirst()
          .ifPresent(one -> wrong.add(search + one));
    }
  }

  /**
   * Lucene joins a sum with the sum around it where a condition beside it cannot match, which a
   * single article tells of more conditions than an archive.
   */
  private static ScoreExplanation flat(ScoreExplanation score) {
    List<ScoreExplanation> parts = new ArrayList<>();
    for (ScoreExplanation part : score.parts().stream().map(one -> flat(one)).toList()) {
      boolean isJoined = score.reason().equals("sum") && part.reason().equals("sum");
      parts.addAll(isJoined ? part.parts() : List.of(part));
    }
    return parts.size() == 1 && List.of("sum", "the best of these").contains(score.reason())
        ? parts.getFirst()
        : new ScoreExplanation(score.value(), score.reason(), parts);
  }

  /** The innermost parts that differ. */
  private static Stream<String> differences(ScoreExplanation ours, ScoreExplanation theirs) {
    if (ours.parts().size() == theirs.parts().size()) {
      List<String> parts =
          IntStream.range(0, ours.parts().size())
              .boxed()
              .flatMap(i -> differences(ours.parts().get(i), theirs.parts().get(i)))
              .toList();
      boolean isEqual =
          ours.reason().equals(theirs.reason())
              && Math.abs(ours.value() - theirs.value())
                  <= EQUAL * Math.max(1, Math.abs(ours.value()));
      if (!parts.isEmpty() || isEqual) {
        return parts.stream();
      }
    }
    return Stream.of("\n ours   " + ours + "\n theirs " + theirs + "\n");
  }
}
