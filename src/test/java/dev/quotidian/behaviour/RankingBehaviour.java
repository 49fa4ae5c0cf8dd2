package dev.quotidian.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Ranking.Feedback;
import dev.quotidian.query.Ranking.FieldBoosts;
import dev.quotidian.query.Ranking.Reranking;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.Hits;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each part of a ranking does to an order. */
abstract class RankingBehaviour extends BehaviourHarness {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final Ranking PLAIN =
      Ranking.DEFAULT
          .withReranking(Reranking.NONE)
          .withFieldBoosts(new FieldBoosts(0, 0, 0))
          .withStopWordWeight(1);

  RankingBehaviour(ArchiveFactory engine) {
    super(engine, Capability.RANKING);
  }

  private void add(String id, String title, String body) {
    archive.add(Article.of(id, body, DAY).withTitle(title));
  }

  private Hits<ArticleHit> hits(ArticleCriterion criterion, Ranking ranking) {
    archive.refresh();
    return archive.search(ArticleSearch.of(criterion).withRanking(ranking));
  }

  private List<String> ids(ArticleCriterion criterion, Ranking ranking) {
    return hits(criterion, ranking).hits().stream().map(hit -> hit.article().id()).toList();
  }

  @Test
  void wordsThatFollowEachOtherComeFirst() {
    add("a", "x", "The bridge of the new harbour has a toll for the lorry.");
    add("b", "x", "The lorry has a bridge toll for the harbour of the new.");
    ArticleCriterion both = ArticleCriterion.words("bridge toll");
    assertEquals(List.of("a", "b"), ids(both, once()));
    assertEquals(List.of("b", "a"), ids(both, Ranking.DEFAULT));
  }

  @Test
  void wordsNearEachOtherCountIfAskedFor() {
    add("a", "x", "A toll was asked of those who came by way of the old bridge.");
    add("b", "x", "Old those who the way came of asked was by bridge of a toll.");
    Ranking near = PLAIN.withReranking(new Reranking(10, 1, 0, 1, 5));
    ArticleCriterion both = ArticleCriterion.words("bridge toll");
    assertEquals(List.of("a", "b"), ids(both, PLAIN));
    assertEquals(List.of("b", "a"), ids(both, near));
  }

  @Test
  void howOftenAWordComesCountsByK1AndTheLengthOfATextByB() {
    needs(Capability.BM25_PARAMETERS);
    add("often", "x", "The ferry and the ferry and the ferry in the long grey rain of the day.");
    add("short", "x", "A ferry.");
    ArticleCriterion ferry = ArticleCriterion.words("ferry");
    Ranking often = PLAIN.withK1(10).withB(0);
    Ranking once = PLAIN.withK1(0.1).withB(1);
    assertEquals("often", ids(ferry, often).getFirst());
    assertEquals("short", ids(ferry, once).getFirst());
  }

  @Test
  void oneWordIsLookedAtOnce() {
    add("a", "ferry", "The ferry left.");
    add("b", "x", "The ferry and the ferry and the ferry.");
    ArticleCriterion one = ArticleCriterion.words("ferry");
    Ranking once = Ranking.DEFAULT.withReranking(Reranking.NONE);
    assertEquals(hits(one, once).hits(), hits(one, Ranking.DEFAULT).hits());
  }

  @Test
  void functionWordsCountOnlyWhereNothingElseIsAskedFor() {
    add("a", "x", "The the the the harbour.");
    add("b", "x", "The harbour harbour lies in the south.");
    ArticleCriterion both = ArticleCriterion.words("the harbour");
    double harbour = hits(ArticleCriterion.words("harbour"), once()).hits().getFirst().score();
    assertEquals(harbour, hits(both, once()).hits().getFirst().score(), 1e-6);
    assertTrue(hits(ArticleCriterion.words("the"), once()).hits().getFirst().score() > 0);
    assertTrue(hits(both, once().withStopWordWeight(1)).hits().getFirst().score() > harbour);
    add("c", "x", "A harbour.");
    assertFalse(ids(both, once()).contains("c"), "a word that counts nothing is still asked for");
  }

  private static Ranking once() {
    return Ranking.DEFAULT.withReranking(Reranking.NONE);
  }

  @Test
  void headlineLeadAndQuotationAreSignalsToSwitchOn() {
    String filler = "Nothing of note was told of that day by the sea, and nobody asked for more. ";
    add("body", "x", filler.repeat(2) + "\n\n" + "A ferry lay there.");
    add("lead", "x", filler + "A ferry there. \n\n" + filler);
    add("quoted", "x", filler.repeat(2) + "\n\n“We need a ferry,” Lena Okafor said.");
    add("title", "Of a ferry", filler.repeat(2) + "\n\n" + "A ferry lay there then.");
    ArticleCriterion ferry = ArticleCriterion.words("ferry");
    assertEquals("title", ids(ferry, PLAIN.withFieldBoosts(new FieldBoosts(5, 0, 0))).getFirst());
    assertEquals("lead", ids(ferry, PLAIN.withFieldBoosts(new FieldBoosts(0, 5, 0))).getFirst());
    assertEquals("quoted", ids(ferry, PLAIN.withFieldBoosts(new FieldBoosts(0, 0, 5))).getFirst());
  }

  @Test
  void feedbackAddsWordsOfTheBestHitsAndFindsNothingMore() {
    add("a", "Ferry strike", "The ferry crews went on strike over wages at the harbour.");
    add("b", "Strike", "The ferry strike goes on; crews want wages, the harbour is shut.");
    add("c", "x", "The ferry sailed past a lighthouse in fine weather all the day long.");
    add("d", "x", "Ferry wages and crews of the harbour were talked about all the day.");
    add("e", "x", "Crews want wages.");
    ArticleCriterion asked = ArticleCriterion.words("ferry");
    Ranking expanded = Ranking.EXPANDED.withFeedback(new Feedback(2, 5, 2, 0.5, 0.5, 0));
    Hits<ArticleHit> hits = hits(asked, expanded);
    List<String> added = hits.expansion().stream().map(ExpandedWord::word).toList();
    assertTrue(added.containsAll(List.of("strike", "crews", "harbour")), added::toString);
    assertFalse(added.contains("the"));
    assertEquals(hits.expansion().stream().mapToDouble(ExpandedWord::weight).sum(), 1, 1e-6);
    assertEquals(4, hits.hits().size());
    assertEquals("c", hits.hits().getLast().article().id());
    assertEquals(List.of(), hits(asked, Ranking.DEFAULT).expansion());
    ArticleSearch newest =
        ArticleSearch.of(asked).withRanking(expanded).withOrder(SortOrder.NEWEST);
    assertEquals(List.of(), archive.search(newest).expansion());
  }

  @Test
  void wordsThatLeadElsewhereAreLeftOut() {
    add("a", "x", "Ferry walrus tusk ice.");
    add("b", "x", "Walrus tusk ice ferry.");
    for (int i = 0; i < 4; i++) {
      add("c" + i, "x", "Walrus tusk ice ".repeat(8) + "ferry.");
    }
    for (int i = 0; i < 20; i++) {
      add("d" + i, "x", "Nothing of the sort.");
    }
    ArticleCriterion ferry = ArticleCriterion.words("ferry");
    Feedback always = new Feedback(2, 4, 2, 0.9, 0, 0);
    Feedback gated = new Feedback(2, 4, 2, 0.9, 0, 0.6);
    Hits<ArticleHit> drifted = hits(ferry, Ranking.DEFAULT.withFeedback(always));
    assertEquals("c0", drifted.hits().getFirst().article().id());
    assertEquals(4, drifted.expansion().size());
    Hits<ArticleHit> kept = hits(ferry, Ranking.DEFAULT.withFeedback(gated));
    assertEquals("a", kept.hits().getFirst().article().id());
    assertEquals(List.of(), kept.expansion());
  }

  @Test
  void theBestHitBeforeWordsWereAddedIsGivenItsScoreAgain() {
    needs(Capability.EXPLANATION);
    add("a", "x", "Ferry walrus tusk ice.");
    add("b", "x", "Walrus tusk ice and a ferry in the rain.");
    add("c", "x", "Nothing of the sort.");
    ArticleCriterion ferry = ArticleCriterion.words("ferry");
    Ranking expanded = Ranking.DEFAULT.withFeedback(new Feedback(2, 4, 2, 0.5, 0, 0));
    assertEquals(List.of("a", "b"), ids(ferry, expanded));
    ArticleSearch search = ArticleSearch.of(ferry).withRanking(expanded);
    String bonus = "the best hit before words were added";
    assertTrue(archive.explain(search, "a").orElseThrow().toString().contains(bonus));
    assertFalse(archive.explain(search, "b").orElseThrow().toString().contains(bonus));
  }

  @Test
  void aLongSearchIsNotExpanded() {
    add("a", "x", "Ferry walrus tusk ice.");
    add("b", "x", "Walrus tusk ice ferry.");
    String sixteen =
        "ferry one two three four five six seven eight nine ten eleven twelve ant elk cat";
    Ranking expanded = Ranking.EXPANDED.withFeedback(new Feedback(2, 4, 2, 0.5, 0, 0));
    assertFalse(hits(ArticleCriterion.anyWord(sixteen), expanded).expansion().isEmpty());
    assertTrue(hits(ArticleCriterion.anyWord(sixteen + " dog"), expanded).expansion().isEmpty());
  }

  @Test
  void feedbackOfHeadlinesWithoutTextsAddsNothing() {
    add("a", "A ferry strike", "");
    add("b", "A ferry strike again", "");
    Hits<ArticleHit> hits = hits(ArticleCriterion.words("ferry"), Ranking.EXPANDED);
    assertEquals(2, hits.hits().size());
    assertEquals(List.of(), hits.expansion());
  }

  @Test
  void datesPeopleAndTopicsAreNotAmongTheWords() {
    String body = "“We will wait,” Lena Okafor, the energy minister, said on Wednesday.";
    Article article =
        Article.of("a", body, DAY)
            .withTitle("A headline")
            .withAuthors(List.of("Ana Ruiz"))
            .withPublisher("Meridian Wire")
            .withTopics(List.of("economics"))
            .withUrl("https://example.org/story");
    archive.add(article, Annotators.standard().annotate(article));
    archive.refresh();
    List<String> leaks =
        List.of(
            "2025", "2025-03-19", "march", "ruiz", "meridian", "economics", "example", "person");
    for (String word : leaks) {
      assertEquals(List.of(), ids(ArticleCriterion.words(word), Ranking.DEFAULT), word);
    }
    for (String word : List.of("okafor", "minister", "wednesday", "2025", "economics")) {
      QuotationSearch said = QuotationSearch.of(QuotationCriterion.content(word));
      assertEquals(List.of(), archive.search(said).hits(), word);
    }
  }

  @Test
  void aCursorIsOfOneRanking() {
    add("a", "x", "The bridge toll rose.");
    add("b", "x", "The bridge toll fell.");
    archive.refresh();
    ArticleSearch search = ArticleSearch.of(ArticleCriterion.words("bridge toll")).withLimit(1);
    var next = archive.search(search.withCursor(dev.quotidian.query.Cursor.START)).next();
    assertThrows(
        dev.quotidian.query.Cursor.InvalidCursorException.class,
        () -> archive.search(search.withRanking(once()).withCursor(next.orElseThrow())));
  }
}
