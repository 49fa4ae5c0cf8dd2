package dev.quotidian.opensearch.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
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
import dev.quotidian.query.result.ExpandedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cluster ranks as an embedded archive does, and adds the same words. */
@ExtendWith(TestServer.class)
final class FeedbackExpansionTest {
  private static final int ARTICLES = 40;
  private static final int CRITERIA = Integer.getInteger("quotidian.criteria", 40);
  private static final double EQUAL = 1e-5;

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private TwinArchives twins;

  @BeforeEach
  void open(TestServer.Running server) {
    System.err.println("FeedbackExpansionTest: replay with -Dquotidian.seed=" + seed);
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
        .withLimit(random.nextInt(8))
        .withHighlighting(Highlighting.NONE)
        .withRanking(RandomRankings.next(random));
  }

  @Test
  void findsAsAnEmbeddedArchive() {
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.WITH_LIKES).withOwnFields();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < CRITERIA; i++) {
      ArticleSearch articles = new ArticleSearch(criteria.article(2), options());
      compare(
          articles,
          ofArticles(twins.embedded(), articles),
          ofArticles(twins.cluster(), articles),
          wrong);
      QuotationSearch quotations = new QuotationSearch(criteria.quotation(2), options());
      compare(
          quotations,
          ofQuotations(twins.embedded(), quotations),
          ofQuotations(twins.cluster(), quotations),
          wrong);
    }
    assertEquals(List.of(), wrong, () -> "replay with -Dquotidian.seed=" + seed);
  }

  private record Answer(List<String> ids, List<Double> scores, List<ExpandedWord> expansion) {}

  private static Answer ofArticles(Archive archive, ArticleSearch search) {
    var hits = archive.search(search);
    return new Answer(
        hits.hits().stream().map(hit -> hit.article().id()).toList(),
        hits.hits().stream().map(hit -> hit.score()).toList(),
        hits.expansion());
  }

  private static Answer ofQuotations(Archive archive, QuotationSearch search) {
    var hits = archive.search(search);
    return new Answer(
        hits.hits().stream().map(hit -> hit.article().id() + "#" + hit.number()).toList(),
        hits.hits().stream().map(hit -> hit.score()).toList(),
        hits.expansion());
  }

  private static void compare(Object search, Answer ours, Answer theirs, List<String> wrong) {
    boolean same =
        ours.ids().equals(theirs.ids()) && ours.expansion().size() == theirs.expansion().size();
    for (int i = 0; same && i < ours.ids().size(); i++) {
      same =
          Math.abs(ours.scores().get(i) - theirs.scores().get(i))
              <= EQUAL * Math.max(1, ours.scores().get(i));
    }
    for (int i = 0; same && i < ours.expansion().size(); i++) {
      same =
          ours.expansion().get(i).word().equals(theirs.expansion().get(i).word())
              && Math.abs(ours.expansion().get(i).weight() - theirs.expansion().get(i).weight())
                  <= EQUAL;
    }
    if (!same) {
      wrong.add(search + "\n ours   " + ours + "\n theirs " + theirs + "\n");
    }
  }
}
