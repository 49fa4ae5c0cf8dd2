package dev.quotidian.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion.LikeArticle;
import dev.quotidian.query.CriterionWalker;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A view finds and counts what the archive does of the view's criterion and the search's together,
 * on random criteria and random views over random articles.
 */
public abstract class ViewOracleBehaviour extends BehaviourHarness {
  private static final int ARTICLES = 30;
  private static final int VIEWS = 12;
  private static final int CRITERIA = 12;
  private static final int ALL = 1000;
  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RandomArticles articles = new RandomArticles(random);
  private final RandomCriteria criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);

  public ViewOracleBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @BeforeEach
  void addArticles() {
    System.err.println("ViewOracleBehaviour: replay with -Dquotidian.seed=" + seed);
    for (int i = 0; i < 2 * ARTICLES; i++) {
      AnnotatedArticle article = articles.next("id" + random.nextInt(ARTICLES));
      archive.add(article.article(), article.annotations());
      if (random.nextInt(20) == 0) {
        archive.refresh();
      }
    }
    archive.refresh();
  }

  @Test
  void findsWhatTheArchiveFindsOfBothCriteria() {
    for (int i = 0; i < VIEWS; i++) {
      ArticleCriterion shown = criteria.article(2);
      ArchiveReader view = archive.restrictedTo(shown);
      for (int j = 0; j < CRITERIA; j++) {
        check(view, shown, withoutLikes(() -> criteria.article(2), CriterionWalker::walk));
        check(view, shown, withoutLikes(() -> criteria.quotation(2), CriterionWalker::walk));
      }
    }
  }

  /** What is like an article may be like one that the view does not show. */
  private static <C> C withoutLikes(
      Supplier<C> drawn, BiConsumer<C, CriterionWalker.Visitor> walk) {
    while (true) {
      C criterion = drawn.get();
      LikeFinder finder = new LikeFinder();
      walk.accept(criterion, finder);
      if (!finder.found) {
        return criterion;
      }
    }
  }

  private static final class LikeFinder implements CriterionWalker.Visitor {
    private boolean found;

    @Override
    public boolean atArticle(ArticleCriterion criterion, List<ArticleCriterion> children) {
      found |= criterion instanceof LikeArticle;
      return true;
    }

    @Override
    public boolean atQuotation(QuotationCriterion criterion, List<QuotationCriterion> children) {
      found |= criterion instanceof LikeArticle;
      return true;
    }
  }

  private void check(ArchiveReader view, ArticleCriterion shown, ArticleCriterion criterion) {
    ArticleSearch in = ArticleSearch.of(criterion).withLimit(ALL).withExactTotal(true);
    ArticleSearch both =
        ArticleSearch.of(ArticleCriterion.allOf(unscored(shown), criterion))
            .withLimit(ALL)
            .withExactTotal(true);
    Function<ArchiveReader, Hits<?>> newest =
        reader -> reader.search(in.withOrder(SortOrder.NEWEST));
    assertEquals(
        ids(archive.search(both.withOrder(SortOrder.NEWEST))),
        ids(newest.apply(view)),
        () -> told(shown, criterion));
    checkOrder(archive.search(both), archive.search(in), view.search(in), told(shown, criterion));
  }

  private void check(ArchiveReader view, ArticleCriterion shown, QuotationCriterion criterion) {
    QuotationSearch in = QuotationSearch.of(criterion).withLimit(ALL).withExactTotal(true);
    QuotationSearch both =
        QuotationSearch.of(
                QuotationCriterion.allOf(
                    QuotationCriterion.inArticle(unscored(shown)), criterion.asSearched()))
            .withLimit(ALL)
            .withExactTotal(true);
    assertEquals(
        ids(archive.search(both.withOrder(SortOrder.NEWEST))),
        ids(view.search(in.withOrder(SortOrder.NEWEST))),
        () -> told(shown, criterion));
    checkOrder(archive.search(both), archive.search(in), view.search(in), told(shown, criterion));
  }

  /** What is negated twice finds the same, and adds nothing to a score. */
  private static ArticleCriterion unscored(ArticleCriterion criterion) {
    return ArticleCriterion.not(ArticleCriterion.not(criterion));
  }

  /**
   * The hits of both criteria, in the order and with the scores that they have in the archive: all
   * are few enough to be ranked again.
   */
  private static void checkOrder(Hits<?> both, Hits<?> all, Hits<?> found, String told) {
    assertEquals(both.total(), found.total(), told);
    Set<String> expected = Set.copyOf(ids(both));
    List<?> inOrder = all.hits().stream().filter(hit -> expected.contains(id(hit))).toList();
    assertEquals(inOrder.stream().map(ViewOracleBehaviour::id).toList(), ids(found), told);
    assertEquals(inOrder.stream().map(ViewOracleBehaviour::score).toList(), scores(found), told);
  }

  private static List<Double> scores(Hits<?> hits) {
    return hits.hits().stream().map(ViewOracleBehaviour::score).toList();
  }

  private static double score(Object hit) {
    return hit instanceof ArticleHit article ? article.score() : ((QuotationHit) hit).score();
  }

  private static List<String> ids(Hits<?> hits) {
    return hits.hits().stream().map(ViewOracleBehaviour::id).toList();
  }

  private static String id(Object hit) {
    return hit instanceof ArticleHit article
        ? article.article().id()
        : ((QuotationHit) hit).article().id() + "#" + ((QuotationHit) hit).number();
  }

  private String told(Object shown, Object criterion) {
    return "seed " + seed + ", view " + shown + ", criterion " + criterion;
  }
}
