package dev.quotidian.query.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.DateRange;
import dev.quotidian.oracle.AwkwardWords;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SortOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from what was written equals it. */
final class QueryJsonTest {
  private static final List<SortOrder> ORDERS =
      List.of(
          SortOrder.RELEVANCE,
          SortOrder.NEWEST,
          SortOrder.OLDEST,
          SortOrder.EARLIEST_SAID,
          SortOrder.MOST_CONFIDENT.then(SortOrder.descending("page")).then(SortOrder.OLDEST),
          SortOrder.recency(30),
          SortOrder.recency(7, LocalDate.of(2025, 3, 19)));

  @Test
  void criteriaAndSearchesComeBack() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("QueryJsonTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    RandomCriteria criteria = new RandomCriteria(random, AwkwardWords.VOCABULARY).withOwnFields();
    for (int i = 0; i < 2_000; i++) {
      ArticleCriterion article = criteria.article(3);
      assertEquals(article, QueryJson.readArticles(QueryJson.writeArticles(article)));
      QuotationCriterion quotation = criteria.quotation(3);
      assertEquals(quotation, QueryJson.readQuotations(QueryJson.writeQuotations(quotation)));
      ArticleSearch articles =
          ArticleSearch.of(article)
              .withOrder(ORDERS.get(random.nextInt(ORDERS.size())))
              .withLimit(random.nextInt(100))
              .withOffset(random.nextInt(100))
              .withExactTotal(random.nextBoolean())
              .withSelection(
                  random.nextBoolean()
                      ? FacetSelection.NONE
                      : FacetSelection.NONE.with(FacetField.SPEAKER, "Lena Okafor", "Zhang"))
              .withBudget(Duration.ofMillis(1 + random.nextInt(1000)))
              .withHighlighting(
                  Highlighting.passages(random.nextInt(5)).withContext(random.nextInt(3)));
      assertEquals(articles, QueryJson.readArticleSearch(QueryJson.write(articles)));
      QuotationSearch quotations = QuotationSearch.of(quotation).withLimit(random.nextInt(100));
      assertEquals(quotations, QueryJson.readQuotationSearch(QueryJson.write(quotations)));
      SavedSearch saved =
          random.nextBoolean()
              ? SavedSearch.ofArticles("a " + i, article)
              : SavedSearch.ofQuotations("q " + i, quotation);
      assertEquals(saved, QueryJson.readSavedSearch(QueryJson.write(saved)));
    }
  }

  @Test
  void aSavedSearchHasAFormThatStays() {
    assertEquals(
        """
        {"version":1,"savedSearch":{"name":"grid","criterion":{"quotations":{"word":"grid"}}}}""",
        QueryJson.write(SavedSearch.ofQuotations("grid", QuotationCriterion.words("grid"))));
  }

  /** The form is promised: who changes it raises the version. */
  @Test
  void theFormStays() {
    ArticleCriterion criterion =
        ArticleCriterion.allOf(
            ArticleCriterion.words("truce"),
            ArticleCriterion.phrase("peace deal", 2),
            ArticleCriterion.not(ArticleCriterion.matchAll()),
            ArticleCriterion.published(DateRange.of(LocalDate.of(2025, 3, 19))),
            ArticleCriterion.boosted(
                ArticleCriterion.quoting(QuotationCriterion.speaker("Zhang Hong")), 2),
            ArticleCriterion.near(5, "grid", "power cut"),
            ArticleCriterion.mentioned(DateRange.ALWAYS));
    assertEquals(
        """
        {"version":1,"articles":{"allOf":[{"word":"truce"},\
        {"phrase":{"text":"peace deal","slop":2}},{"not":"matchAll"},\
        {"publishedOn":{"relation":"intersects","days":"2025-03-19"}},\
        {"boosted":{"criterion":{"quoting":{"spokenBy":"Zhang Hong"}},"weight":2.0}},\
        {"near":{"parts":[{"word":"grid"},{"phrase":{"text":"power cut","slop":0}}],\
        "within":5,"ordered":false}},\
        {"mentionedOn":{"relation":"intersects","days":".."}}]}}""",
        QueryJson.writeArticles(criterion));
  }

  /** Of a search that has more than those of today. */
  record Sample(
      Map<IntervalRelation, List<String>> map, Optional<Duration> time, Optional<LocalDate> day) {}

  @Test
  void componentsOfOtherKindsComeBack() {
    Sample sample =
        new Sample(
            Map.of(IntervalRelation.WITHIN, List.of("a", "b")),
            Optional.of(Duration.ofMillis(250)),
            Optional.empty());
    assertEquals(
        sample, RecordJson.read(RecordJson.written(sample, Sample.class), Sample.class, ""));
    Sample dated = new Sample(Map.of(), Optional.empty(), Optional.of(LocalDate.of(2025, 3, 19)));
    assertEquals(dated, RecordJson.read(RecordJson.written(dated, Sample.class), Sample.class, ""));
    assertThrows(
        QueryJsonException.class,
        () -> RecordJson.read(Map.of("map", Map.of(), "day", "soon"), Sample.class, ""));
    assertThrows(IllegalStateException.class, () -> RecordJson.written('c', char.class));
  }

  @Test
  void aSearchNeedsNoMoreThanACriterion() {
    assertEquals(
        QuotationSearch.of(QuotationCriterion.words("truce")).withLimit(3),
        QueryJson.readQuotationSearch(
            """
            {"version": 1, "quotationSearch": {"criterion": {"word": "truce"}, "limit": 3}}
            """));
  }

  @Test
  void hugeJsonIsRefused() {
    String huge = "{\"version\":1,\"articles\":{\"word\":\"" + "x".repeat(1_000_000) + "\"}}";
    assertThrows(QueryJsonException.class, () -> QueryJson.readArticles(huge));
  }

  @Test
  void everyCriterionHasANameOfItsOwn() {
    for (Class<?> sealed : List.of(ArticleCriterion.class, QuotationCriterion.class)) {
      List<String> names =
          RecordTypes.variants(sealed).distinct().map(Class::getSimpleName).sorted().toList();
      assertEquals(names.stream().distinct().toList(), names);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          {"version":2,"articles":{"word":"a"}}                      ¦ /version: version 2
          {"articles":{"word":"a"}}                                  ¦ version none
          {"version":1}                                              ¦ no "articles"
          {"version":1,"articles":{"word":"a"},"x":1}                ¦ "x" is not known
          {"version":1,"articles":{"wrd":"a"}}                       ¦ at /articles: "wrd"
          {"version":1,"articles":{"spokenBy":"a"}}                  ¦ "spokenBy" is not known
          {"version":1,"articles":{"word":"a","not":1}}              ¦ one key
          {"version":1,"articles":{"word":7}}                        ¦ /articles/word: 7 is not a text
          {"version":1,"articles":{"word":"a b"}}                    ¦ white space
          {"version":1,"articles":{"word":null}}                     ¦ null
          {"version":1,"articles":{"allOf":{"word":"a"}}}            ¦ is not an array
          {"version":1,"articles":{"allOf":[{"word":"a"}]}}          ¦ it needs two
          {"version":1,"articles":{"phrase":{"text":"a"}}}           ¦ no "slop"
          {"version":1,"articles":{"phrase":{"text":"a","slop":"1"}}} ¦ is not a int
          {"version":1,"articles":{"phrase":{"text":"a","slop":1.5}}} ¦ is not a int
          {"version":1,"articles":{"phrase":{"text":"a","slop":0,"s":1}}} ¦ /articles/phrase: "s"
          {"version":1,"articles":"word"}                            ¦ known: matchAll
          {"version":1,"articles":{"matchAll":{}}}                   ¦ "matchAll" is not known
          {"version":1,"articles":{"quoting":{"ofKind":"loud"}}}     ¦ none of [direct, mixed
          {"version":1,"articles":{"publishedOn":{"relation":"within","days":"soon"}}} ¦ expected days
          {"version":1,"articles":{"word":"a"}} 5                    ¦ more follows
          {"version":1,"version":1,"articles":{"word":"a"}}          ¦ not JSON
          {"version":1,                                              ¦ not JSON
          []                                                         ¦ is not an object
          `` ¦ nothing
          """)
  void whatIsOfAnotherFormIsRefusedByNameAndPlace(String json, String message) {
    QueryJsonException refusal =
        assertThrows(QueryJsonException.class, () -> QueryJson.readArticles(json));
    assertTrue(String.valueOf(refusal.getMessage()).contains(message), refusal.getMessage());
  }

  @Test
  void searchesAreCheckedAsTheirRecordsCheck() {
    String json = "{\"version\":1,\"articleSearch\":{\"limit\":-1,\"criterion\":{\"word\":\"a\"}}}";
    assertThrows(QueryJsonException.class, () -> QueryJson.readArticleSearch(json));
    assertThrows(
        QueryJsonException.class,
        () -> QueryJson.readArticleSearch("{\"version\":1,\"articleSearch\":{\"limit\":1}}"));
  }

  @Test
  void hostileJsonIsBounded() {
    String deep = "{\"version\":1,\"articles\":" + "{\"not\":".repeat(100_000);
    assertThrows(QueryJsonException.class, () -> QueryJson.readArticles(deep));
    String nested = "{\"not\":".repeat(10_000);
    assertThrows(
        QueryJsonException.class,
        () -> QueryJson.readArticles("{\"version\":1,\"articles\":" + nested));
  }
}
