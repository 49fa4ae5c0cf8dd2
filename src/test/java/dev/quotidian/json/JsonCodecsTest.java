package dev.quotidian.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Published;
import dev.quotidian.ingest.ArticleJson;
import dev.quotidian.oracle.AwkwardWords;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.json.QueryJsonException;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.Total;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from what was written equals it; what is not of the form is refused by place. */
final class JsonCodecsTest {
  private static final ArticleHit HIT =
      new ArticleHit(
          new ArticleSummary(
              "a",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Published.on(LocalDate.of(2025, 3, 19)),
              List.of()),
          1.5,
          List.of(),
          Optional.empty());

  private static Random random() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("JsonCodecsTest: replay with -Dquotidian.seed=" + seed);
    return new Random(seed);
  }

  private static <T> void comesBack(JsonCodec<T> codec, T value) {
    String json = codec.write(value);
    assertEquals(-1, json.indexOf('\n'), "one line");
    String sent =
        new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8); // as bytes
    assertEquals(value, codec.read(sent), json);
  }

  @Test
  void resultsComeBack() {
    RandomResults results = new RandomResults(random());
    for (int i = 0; i < 100; i++) {
      comesBack(JsonCodecs.QUOTATION_HIT, results.quotationHit());
      comesBack(JsonCodecs.ARTICLE_HIT, results.articleHit());
      comesBack(JsonCodecs.QUOTATION_PAGE, results.page(results::quotationHit));
      comesBack(JsonCodecs.ARTICLE_PAGE, results.page(results::articleHit));
      comesBack(JsonCodecs.QUOTATION_GROUP, results.group(results::quotationHit));
      comesBack(JsonCodecs.ARTICLE_GROUP, results.group(results::articleHit));
      comesBack(JsonCodecs.QUOTATION_GROUPS, results.groups(results::quotationHit));
      comesBack(JsonCodecs.ARTICLE_GROUPS, results.groups(results::articleHit));
      comesBack(JsonCodecs.FACET, results.facet());
      comesBack(JsonCodecs.FACETS, results.facets());
      comesBack(JsonCodecs.TIMELINE, results.timeline());
      comesBack(JsonCodecs.FACET_TIMELINE, results.facetTimeline());
      comesBack(JsonCodecs.ROLE_PERIOD, results.rolePeriod());
      comesBack(JsonCodecs.SUGGESTION, results.suggestion());
      comesBack(JsonCodecs.SUGGESTIONS, results.suggestions());
      comesBack(JsonCodecs.CORRECTION, results.correction());
      comesBack(JsonCodecs.SCORE_EXPLANATION, results.score(4));
      comesBack(JsonCodecs.QUOTATION_EXPLANATION, results.quotationExplanation());
    }
  }

  @Test
  void hintsComeBackWithTheirSearches() {
    RandomResults results = new RandomResults(random());
    for (int i = 0; i < 100; i++) {
      comesBack(JsonCodecs.ARTICLE_HINT, results.articleHint());
      comesBack(JsonCodecs.QUOTATION_HINT, results.quotationHint());
    }
  }

  @Test
  void aHintHasItsQueryAndIsOfOneKindOfSearch() {
    String json =
        JsonCodecs.QUOTATION_HINT.write(
            new SearchHint<>(
                SearchHint.Kind.LEFT_OUT,
                "grid",
                "",
                QuotationSearch.of(QuotationCriterion.speaker("Okafor")),
                new Total(3, true)));
    assertTrue(
        json.startsWith(
            "{\"kind\":\"LEFT_OUT\",\"asked\":\"grid\",\"instead\":\"\","
                + "\"total\":{\"count\":3,\"exact\":true},\"query\":\"speaker:Okafor\","
                + "\"search\":{\"version\":1,\"quotationSearch\":{"),
        json);
    BadRequestException refused =
        assertThrows(BadRequestException.class, () -> JsonCodecs.ARTICLE_HINT.read(json));
    assertTrue(String.valueOf(refused.getMessage()).contains("articleSearch"), refused::toString);
  }

  @Test
  void articlesAndAnnotationsComeBack() {
    RandomResults results = new RandomResults(random());
    for (int i = 0; i < 100; i++) {
      AnnotatedArticle found = results.article();
      comesBack(JsonCodecs.ANNOTATED_ARTICLE, found);
      comesBack(JsonCodecs.ARTICLE, found.article());
      Annotations annotations = found.annotations();
      comesBack(JsonCodecs.ANNOTATIONS, annotations);
      annotations.quotations().forEach(one -> comesBack(JsonCodecs.QUOTATION, one));
      annotations.dates().forEach(one -> comesBack(JsonCodecs.DATE_MENTION, one));
      annotations.topics().forEach(one -> comesBack(JsonCodecs.TOPIC, one));
      annotations.entities().forEach(one -> comesBack(JsonCodecs.ENTITY, one.entity()));
    }
  }

  @Test
  void searchesComeBack() {
    RandomCriteria criteria = new RandomCriteria(random(), AwkwardWords.VOCABULARY).withOwnFields();
    for (int i = 0; i < 100; i++) {
      comesBack(JsonCodecs.ARTICLE_CRITERION, criteria.article(3));
      comesBack(JsonCodecs.QUOTATION_CRITERION, criteria.quotation(3));
      comesBack(JsonCodecs.ARTICLE_SEARCH, ArticleSearch.of(criteria.article(3)).withLimit(i));
      comesBack(
          JsonCodecs.QUOTATION_SEARCH,
          QuotationSearch.of(criteria.quotation(3))
              .withCopies(i % 2 == 0 ? Copies.SHOWN : Copies.COLLAPSED)
              .withLimit(i));
      comesBack(JsonCodecs.SAVED_SEARCH, SavedSearch.ofArticles("a" + i, criteria.article(3)));
      comesBack(JsonCodecs.SAVED_SEARCH, SavedSearch.ofQuotations("q" + i, criteria.quotation(3)));
    }
  }

  @Test
  void anArticleHasTheFormOfAnExport() {
    AnnotatedArticle found = new RandomResults(random()).article();
    assertEquals(
        ArticleJson.line(found.article(), found.annotations(), found.annotators()),
        JsonCodecs.ANNOTATED_ARTICLE.write(found));
    assertEquals(ArticleJson.line(found.article()), JsonCodecs.ARTICLE.write(found.article()));
  }

  @Test
  void aSavedSearchIsReadWithAndWithoutWhatPeopleLookFor() {
    SavedSearch search = SavedSearch.ofQuotations("grid", QuotationCriterion.words("grid"));
    assertEquals(search, JsonCodecs.SAVED_SEARCH.read(QueryJson.write(search)));
    assertTrue(
        JsonCodecs.SAVED_SEARCH
            .write(search)
            .startsWith("{\"name\":\"grid\",\"finds\":\"quotations\",\"query\":\"grid\","));
  }

  /** The form is documented: who changes it changes docs/json.md. */
  @Test
  void thePageHasAFormThatStays() {
    assertEquals(
        """
        {"total":{"count":1,"exact":true},"next":null,"partial":false,"expansion":[],"hits":[\
        {"score":1.5,"article":{"id":"a","title":null,"published":"2025-03-19","zone":"Z",\
        "publisher":null,"url":null,"topics":[],"topic_labels":[]},"passages":[],"title":null}]}""",
        JsonCodecs.ARTICLE_PAGE.write(new Hits<>(List.of(HIT), new Total(1, true))));
  }

  @Test
  void groupsHaveAFormThatStays() {
    Groups.Group<ArticleHit> group = new Groups.Group<>(Optional.of("k"), "Wire", 7, List.of());
    Groups<ArticleHit> page =
        new Groups<>(List.of(group), new Total(1, true), Optional.empty(), false, List.of());
    assertEquals(
        """
        {"total":{"count":1,"exact":true},"next":null,"partial":false,"expansion":[],"groups":[\
        {"key":"k","label":"Wire","total":7,"hits":[]}]}""",
        JsonCodecs.ARTICLE_GROUPS.write(page));
  }

  @Test
  void whatIsNotKnownIsPassedOver() {
    String json = JsonCodecs.ARTICLE_HIT.write(HIT);
    assertEquals(HIT, JsonCodecs.ARTICLE_HIT.read("{\"later\":[1]," + json.substring(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          "count":1           ¦ "count":"1"       ¦ "total.count" is not a whole number
          "count":1           ¦ "count":1.5       ¦ "total.count" is not a whole number
          "exact":true        ¦ "exact":null      ¦ "total.exact" is missing: give true or false
          ,"exact":true       ¦ ``                ¦ "total.exact" is missing
          "next":null         ¦ "next":"a b"      ¦ "next": Cursor "a b"
          "partial":false     ¦ "partial":0       ¦ "partial" is not true or false
          "hits":[            ¦ "hits":[7,        ¦ "hits" is not a list of objects
          "score":1.5         ¦ "score":"much"    ¦ "hits[0].score" is not a number
          "id":"a"            ¦ "id":7            ¦ "hits[0].article.id" is not a text
          2025-03-19          ¦ 2025-13-19        ¦ "hits[0].article.published": "2025-13-19" is neither a day
          "zone":"Z"          ¦ "zone":"Atlantis" ¦ "hits[0].article.zone": Unknown
          "passages":[]       ¦ "passages":[{"start":5,"end":2,"text":"","matches":[]}] ¦ "hits[0].passages[0]": Span
          "passages":[]       ¦ "passages":[{"start":2,"end":5,"text":"","matches":[3]}] ¦ "hits[0].passages[0].matches" is not a list of [start
          "topic_labels":[]   ¦ "topic_labels":[{"label":"b","code":"b","score":1,"origin":"HEARSAY"}] ¦ origin" is not one of [GIVEN
          "topic_labels":[]   ¦ "topic_labels":[{"label":"b","code":"b","score":7,"origin":"RULE"}] ¦ "hits[0].article.topic_labels[0]": Topic
          {"total"            ¦ {"total           ¦ not JSON
          {"total"            ¦ [{"total"         ¦ a JSON array
          """)
  void whatIsWrongIsToldWithItsPlace(String good, String bad, String message) {
    String json = JsonCodecs.ARTICLE_PAGE.write(new Hits<>(List.of(HIT), new Total(1, true)));
    String damaged = json.replace(good, bad);
    assertNotEquals(json, damaged);
    JsonReadException refusal =
        assertThrows(JsonReadException.class, () -> JsonCodecs.ARTICLE_PAGE.read(damaged));
    String told = String.valueOf(refusal.getMessage());
    assertTrue(told.startsWith("JSON of a page of articles: "), told);
    assertTrue(told.contains(message), told);
  }

  @Test
  void badSearchesAreBadRequestsToo() {
    assertThrows(QueryJsonException.class, () -> JsonCodecs.ARTICLE_SEARCH.read("{}"));
    assertThrows(BadRequestException.class, () -> JsonCodecs.SAVED_SEARCH.read("[]"));
    assertInstanceOf(
        QueryJsonException.class,
        assertThrows(BadRequestException.class, () -> JsonCodecs.SAVED_SEARCH.read("{}")));
  }

  @Test
  void anArticleWithoutAnnotationsIsNoAnnotatedOne() {
    Article article = Article.of("a", "Yes.", LocalDate.of(2025, 3, 19));
    String json = JsonCodecs.ARTICLE.write(article);
    JsonReadException refusal =
        assertThrows(JsonReadException.class, () -> JsonCodecs.ANNOTATED_ARTICLE.read(json));
    assertTrue(String.valueOf(refusal.getMessage()).contains("\"annotations\" is missing"));
    assertEquals(
        article,
        JsonCodecs.ARTICLE.read(
            JsonCodecs.ANNOTATED_ARTICLE.write(new AnnotatedArticle(article, Annotations.NONE))));
  }

  @Test
  void whatJsonCannotHoldIsRefused() {
    ArticleHit hit = new ArticleHit(HIT.article(), Double.NaN, List.of(), Optional.empty());
    assertThrows(IllegalArgumentException.class, () -> JsonCodecs.ARTICLE_HIT.write(hit));
  }

  /** Cut short or altered at any place, it is read or refused, and nothing else. */
  @Test
  void noDamageBreaksTheReading() {
    Random random = random();
    RandomResults results = new RandomResults(random);
    List<String> pieces = List.of("", "\"", "null", "-1", "[", "}", "{}", "9e99", "true", "\\u");
    String json = JsonCodecs.QUOTATION_PAGE.write(results.page(results::quotationHit));
    int refused = 0;
    for (int i = 0; i < 1_000; i++) {
      int at = random.nextInt(json.length());
      String damaged =
          json.substring(0, at)
              + pieces.get(random.nextInt(pieces.size()))
              + json.substring(Math.min(json.length(), at + random.nextInt(4)));
      try {
        JsonCodecs.QUOTATION_PAGE.read(damaged);
      } catch (BadRequestException e) {
        refused++;
      }
    }
    assertTrue(refused > 100, "only " + refused + " were refused");
  }
}
