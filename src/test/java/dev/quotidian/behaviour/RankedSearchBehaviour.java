package dev.quotidian.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion.Like;
import dev.quotidian.query.CommonCriterion.LikeArticle;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.WordForm;
import dev.quotidian.query.result.ArticleHit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What adds to a score and what does not, and what is too large for an archive. */
abstract class RankedSearchBehaviour extends BehaviourHarness {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

  RankedSearchBehaviour(ArchiveFactory engine) {
    super(engine, Capability.RANKING);
  }

  @BeforeEach
  void fill() {
    add("a", "The ferry stayed in port. The ferry crew talked to the harbour master.");
    add("b", "The ferries leave at noon, the harbour master said of the port.");
    add("c", "A bakery opened in the old town hall, and bread was given away.");
    add("d", "The bakers of the old town had talks about bread in the hall.");
    add("e", "Nothing of note, on a day of rain.");
    archive.refresh();
  }

  private void add(String id, String body) {
    archive.add(Article.of(id, body, DAY).withPublisher("Wire " + id), Annotations.NONE);
  }

  private List<ArticleHit> hits(ArticleCriterion criterion) {
    return archive.search(ArticleSearch.of(criterion)).hits();
  }

  private List<String> ids(ArticleCriterion criterion) {
    return hits(criterion).stream().map(hit -> hit.article().id()).toList();
  }

  private double score(ArticleCriterion criterion) {
    return hits(criterion).getFirst().score();
  }

  @Test
  void whatPicksAddsNothing() {
    ArticleCriterion ferry = ArticleCriterion.words("ferry");
    double alone = score(ferry);
    List.of(
            ArticleCriterion.allOf(ferry, ArticleCriterion.publisher("Wire a")),
            ArticleCriterion.allOf(ferry, ArticleCriterion.prefix("harb")),
            ArticleCriterion.allOf(ferry, ArticleCriterion.published(days())),
            ArticleCriterion.anyOf(ferry, ArticleCriterion.publisher("Wire a")),
            ArticleCriterion.anyOf(
                ferry,
                ArticleCriterion.anyOf(
                    ArticleCriterion.publisher("Wire a"), ArticleCriterion.published(days()))))
        .forEach(
            criterion -> assertEquals(alone, score(criterion), 1e-6, () -> criterion.toString()));
  }

  private static DateRange days() {
    return DateRange.of(DAY);
  }

  @Test
  void aWeightMultipliesWordsAndIsWhatTheOthersAdd() {
    ArticleCriterion ferry = ArticleCriterion.words("ferry");
    double alone = score(ferry);
    assertEquals(3 * alone, score(ArticleCriterion.boosted(ferry, 3)), 1e-5);
    ArticleCriterion heavy = ArticleCriterion.boosted(ArticleCriterion.publisher("Wire a"), 3);
    assertEquals(alone + 3, score(ArticleCriterion.allOf(ferry, heavy)), 1e-5);
    ArticleCriterion both =
        ArticleCriterion.boosted(
            ArticleCriterion.allOf(
                ArticleCriterion.publisher("Wire a"), ArticleCriterion.published(days())),
            3);
    assertEquals(alone + 3, score(ArticleCriterion.allOf(ferry, both)), 1e-5);
  }

  @Test
  void nearnessPicksAndItsWordsScore() {
    ArticleCriterion apart = ArticleCriterion.words("harbour talked");
    ArticleCriterion near = ArticleCriterion.near(2, "harbour", "talked");
    assertEquals(List.of("a"), ids(near));
    assertEquals(score(apart), score(near), 1e-6);
    assertEquals(List.of(), ids(ArticleCriterion.near(1, "harbour", "talked")));
    assertEquals(List.of(), ids(ArticleCriterion.inOrder(2, "harbour", "talked")));
    assertEquals(List.of("a"), ids(ArticleCriterion.inOrder(2, "crew talked", "harbour master")));
  }

  @Test
  void aWordNearItselfStandsTwice() {
    assertEquals(List.of("a"), ids(ArticleCriterion.near(4, "ferry", "ferry")));
    assertEquals(List.of(), ids(ArticleCriterion.near(3, "ferry", "ferry")));
    assertEquals(List.of("a"), ids(ArticleCriterion.near(2, "crew", "the ferry", "talked")));
    assertEquals(List.of("a"), ids(ArticleCriterion.near(9, "harbour", "ferry", "ferry")));
  }

  @Test
  void wordsThatManyHaveTellNothing() {
    for (int i = 0; i < 20; i++) {
      add("filler" + i, "filler text");
    }
    archive.refresh();
    assertEquals(Set.of("a", "b"), Set.copyOf(ids(new Like("filler harbour"))));
    assertEquals(10, ids(new Like("filler")).size());
  }

  @Test
  void wordFormsLookAtWordsAsWritten() {
    assertEquals(List.of("a"), ids(ArticleCriterion.prefix("talke")));
    assertEquals(List.of("d"), ids(new WordForm.Fuzzy("talks", 0)));
    assertEquals(List.of("a", "d"), ids(ArticleCriterion.prefix("TALK")));
    assertEquals(List.of("b"), ids(ArticleCriterion.wildcard("ferr?es")));
  }

  @Test
  void theLikerWordComesFirst() {
    List<ArticleHit> hits = hits(new WordForm.Fuzzy("ferries", 2));
    assertEquals(List.of("b"), hits.stream().map(hit -> hit.article().id()).toList());
    assertEquals(1, hits.getFirst().score(), 1e-6);
    List<ArticleHit> bakers = hits(new WordForm.Fuzzy("bakers", 2));
    assertEquals(List.of("d", "c"), bakers.stream().map(hit -> hit.article().id()).toList());
    assertTrue(bakers.get(0).score() > bakers.get(1).score());
  }

  @Test
  void theLikeOfAnArticleIsFoundWithoutItself() {
    assertEquals("b", ids(new LikeArticle("a")).getFirst());
    assertEquals("d", ids(new LikeArticle("c")).getFirst());
    assertFalse(ids(new LikeArticle("a")).contains("a"));
    assertEquals(List.of(), ids(new LikeArticle("no such")));
    assertEquals(Set.of("a", "b"), Set.copyOf(ids(new Like("ferry port harbour master"))));
    assertEquals(List.of(), ids(new Like("absent")));
  }

  @Test
  void aWordFormThatStandsForTooManyWordsIsRefused() {
    add("many", words("zz", QueryLimits.MAX_EXPANSIONS + 1));
    add("most", words("yy", QueryLimits.MAX_EXPANSIONS));
    archive.refresh();
    TooBroadQueryException refusal =
        assertThrows(TooBroadQueryException.class, () -> ids(ArticleCriterion.prefix("zz")));
    assertTrue(String.valueOf(refusal.getMessage()).startsWith("zz* stands for more than 10000"));
    assertEquals(List.of("many"), ids(ArticleCriterion.prefix("zz1")));
    ArticleSearch most =
        ArticleSearch.of(ArticleCriterion.prefix("yy")).withHighlighting(Highlighting.NONE);
    assertEquals(1, archive.search(most).hits().size());
  }

  private static String words(String start, int number) {
    return IntStream.range(0, number).mapToObj(i -> start + i).collect(Collectors.joining(" "));
  }

  @Test
  void aWordFormMayStandForNothing() {
    assertEquals(List.of(), ids(ArticleCriterion.prefix("qqq")));
    assertEquals(List.of(), ids(ArticleCriterion.fuzzy("qqqqqq")));
    assertEquals(List.of(), ids(ArticleCriterion.wildcard("qq?q*")));
  }
}
