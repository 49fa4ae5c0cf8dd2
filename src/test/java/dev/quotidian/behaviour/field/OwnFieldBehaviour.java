package dev.quotidian.behaviour.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.parser.QueryParser;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields of an archive's own: searched, counted, ordered, and on timelines. */
public abstract class OwnFieldBehaviour extends BehaviourHarness {
  private static final OwnField SECTION = OwnField.keyword("section");
  private static final OwnField PAGE = OwnField.number("page");
  private static final OwnField EMBARGO = OwnField.date("embargo");
  private static final OwnField STANDFIRST = OwnField.text("standfirst");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

  protected OwnFieldBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Override
  public ArchiveSettings settings() {
    return ArchiveSettings.standard().withFields(SECTION, PAGE, EMBARGO, STANDFIRST);
  }

  @BeforeEach
  void addThreeArticles() {
    add(
        "ferry",
        "“The ferry will sail on Monday,” said Lena Okafor, the harbour master.",
        Map.of(
            "section", "Business",
            "page", 3,
            "embargo", "2020-01-15",
            "standfirst", "Boats are late again"));
    add(
        "toll",
        "“The toll is too high,” said Ivo Marchetti, a lawyer.",
        Map.of("section", List.of("Politics", "business"), "page", "12", "embargo", "2020-02"));
    add("plain", "Nothing is known of this.", Map.of("desk", "night"));
    archive.commit();
  }

  private void add(String id, String body, Map<String, Object> fields) {
    archive.add(Article.of(id, body, DAY).withFields(fields));
  }

  private List<String> found(String query) {
    QueryParser parser = QueryParser.strict().withFields(archive.fields());
    return articles(parser.articles(query).criterion()).stream().sorted().toList();
  }

  private List<String> speakers(String query) {
    QueryParser parser = QueryParser.strict().withFields(archive.fields());
    QuotationSearch search = QuotationSearch.of(parser.quotations(query).criterion());
    return archive.search(search).hits().stream().map(hit -> hit.article().id()).sorted().toList();
  }

  @Test
  void articlesAreFoundByEachType() {
    assertEquals(List.of("ferry", "toll"), found("section:BUSINESS"));
    assertEquals(List.of("ferry"), found("page:1..3"));
    assertEquals(List.of("toll"), found("page>3"));
    assertEquals(List.of("ferry"), found("embargo:2020-01"));
    assertEquals(List.of("toll"), found("embargo.within:2020-02"));
    assertEquals(List.of("ferry"), found("standfirst:boat"));
    assertEquals(List.of("plain"), found("-section:(business OR politics)"));
  }

  @Test
  void quotationsAreFoundByTheFieldsOfTheirArticle() {
    assertEquals(List.of("ferry", "toll"), speakers("section:business"));
    assertEquals(List.of("toll"), speakers("page:12"));
    assertEquals(List.of("toll"), speakers("toll embargo.after:2020-01"));
    assertEquals(List.of("ferry"), speakers("standfirst:\"late again\""));
  }

  @Test
  void facetsCountKeywordsAsTheyAreWritten() {
    FacetField section = FacetField.own("section");
    List<Facet.Count> expected =
        List.of(
            new Facet.Count("Business", 1),
            new Facet.Count("Politics", 1),
            new Facet.Count("business", 1));
    assertEquals(expected, archive.facet(ArticleCriterion.matchAll(), section, 5).counts());
    assertEquals(expected, archive.facet(QuotationCriterion.matchAll(), section, 5).counts());
    ArticleSearch picked =
        ArticleSearch.of(ArticleCriterion.matchAll())
            .withSelection(FacetSelection.NONE.with(section, "Politics"));
    assertEquals(List.of("toll"), articles(picked));
  }

  @Test
  void hitsAreOrderedByNumbersDatesAndKeywordsWhatHasNoneComesLast() {
    assertEquals(List.of("ferry", "toll", "plain"), ordered(SortOrder.ascending("page")));
    assertEquals(List.of("toll", "ferry", "plain"), ordered(SortOrder.descending("page")));
    assertEquals(List.of("toll", "ferry", "plain"), ordered(SortOrder.parse("embargo:desc")));
    assertEquals(List.of("ferry", "toll", "plain"), ordered(SortOrder.parse("section:asc")));
  }

  private List<String> ordered(SortOrder order) {
    return articles(ArticleSearch.of(ArticleCriterion.matchAll()).withOrder(order));
  }

  @Test
  void cursorsReadAllHitsOfAnOrderByAField() {
    for (String order :
        List.of("page:asc", "page:desc", "section:asc", "section:desc", "embargo:asc")) {
      ArticleSearch search =
          ArticleSearch.of(ArticleCriterion.matchAll())
              .withOrder(SortOrder.parse(order))
              .withLimit(1);
      List<String> ids = new ArrayList<>();
      Hits<ArticleHit> page = archive.search(search.withCursor(Cursor.START));
      page.forEach(hit -> ids.add(hit.article().id()));
      while (page.next().isPresent()) {
        page = archive.search(search.withCursor(page.next().get()));
        page.forEach(hit -> ids.add(hit.article().id()));
      }
      assertEquals(ordered(SortOrder.parse(order)), ids, order);
    }
  }

  @Test
  void hitsShowTheDeclaredFieldsOfTheirArticleAsItHasThem() {
    Map<String, Object> ofFerry =
        Map.of(
            "section", "Business",
            "page", 3,
            "embargo", "2020-01-15",
            "standfirst", "Boats are late again");
    Map<String, Object> ofToll =
        Map.of("section", List.of("Politics", "business"), "page", "12", "embargo", "2020-02");
    assertEquals(
        List.of(ofFerry, ofToll, Map.of()),
        archive
            .search(
                ArticleSearch.of(ArticleCriterion.matchAll())
                    .withOrder(SortOrder.ascending("page")))
            .hits()
            .stream()
            .map(hit -> hit.article().fields())
            .toList());
    QuotationCriterion toll = QuotationCriterion.words("toll");
    assertEquals(
        ofToll, archive.search(QuotationSearch.of(toll)).hits().getFirst().article().fields());
    try (Stream<QuotationHit> all = archive.quotations(toll)) {
      assertEquals(List.of(ofToll), all.map(hit -> hit.article().fields()).toList());
    }
    assertEquals(ofToll, archive.roles(toll).getFirst().first().fields());
    assertEquals(
        ofFerry,
        archive
            .highlightedBody("ferry", ArticleCriterion.words("ferry"))
            .orElseThrow()
            .article()
            .fields());
  }

  @Test
  void timelinesCountDates() {
    var timeline =
        archive.timeline(
            ArticleCriterion.matchAll(),
            DateAxis.own("embargo"),
            Granularity.MONTH,
            DateRange.ALWAYS);
    assertEquals(2, timeline.buckets().size());
    assertEquals(1, timeline.buckets().getFirst().count());
    var ofQuotations =
        archive.timeline(
            QuotationCriterion.matchAll(),
            DateAxis.own("embargo"),
            Granularity.YEAR,
            DateRange.ALWAYS);
    assertEquals(2, ofQuotations.buckets().getFirst().count());
  }

  @Test
  void savedSearchesMatchByFields() {
    needs(Capability.SAVED_SEARCHES);
    archive
        .savedSearches()
        .save(SavedSearch.ofArticles("front", ArticleCriterion.number("page", 1, 1)));
    Article front = Article.of("new", "News.", DAY).withFields(Map.of("page", 1));
    assertEquals(1, archive.savedSearches().matching(front).size());
    assertEquals(0, archive.savedSearches().matching(front.withFields(Map.of("page", 2))).size());
  }

  @Test
  void aWeightLetsWordsOfATextFieldScore() {
    needs(Capability.RANKING);
    add("one", "Boats and more boats and boats.", Map.of());
    add("two", "One of the boats.", Map.of("standfirst", "Boats are late"));
    archive.refresh();
    ArticleSearch boats = ArticleSearch.of(ArticleCriterion.words("boats"));
    assertEquals(List.of("one", "two"), articles(boats));
    Ranking.FieldBoosts boosts = Ranking.DEFAULT.fieldBoosts().withOwn("standfirst", 10);
    assertEquals(
        List.of("two", "one"),
        articles(boats.withRanking(Ranking.DEFAULT.withFieldBoosts(boosts))),
        "what is found stays the same");
    assertThrows(
        BadRequestException.class,
        () ->
            articles(
                boats.withRanking(Ranking.DEFAULT.withFieldBoosts(boosts.withOwn("section", 1)))));
  }

  @Test
  void anExplanationNamesTheTextField() {
    needs(Capability.EXPLANATION);
    ArticleSearch search =
        ArticleSearch.of(ArticleCriterion.inField("standfirst", new Word("boats")));
    String explanation = archive.explain(search, "ferry").orElseThrow().toString();
    assertTrue(explanation.contains("“boat” in field standfirst"), explanation);
  }

  @Test
  void aValueThatDoesNotFitIsRefusedByArticleAndField() {
    for (Map<String, Object> fields :
        List.<Map<String, Object>>of(
            Map.of("page", "front"),
            Map.of("page", Double.NaN),
            Map.of("embargo", "soon"),
            Map.of("embargo", 2020),
            Map.of("standfirst", 3),
            Map.of("section", Map.of("name", "Business")))) {
      ArticleRefusedException refused =
          assertThrows(ArticleRefusedException.class, () -> add("wrong", "Text.", fields));
      String message = String.valueOf(refused.getMessage());
      assertTrue(message.contains("wrong"), message);
      assertTrue(message.contains("field " + fields.keySet().iterator().next()), message);
    }
    archive.refresh();
    assertEquals(3, archive.stats().articles());
  }

  @Test
  void membersWithoutAFieldAreStoredAndToldWhenAskedFor() {
    assertEquals(
        Map.of("desk", "night"), archive.article("plain").orElseThrow().article().fields());
    String note =
        QueryParser.lenient()
            .withFields(archive.fields())
            .articles("desk:night")
            .notes()
            .getFirst()
            .message();
    assertTrue(note.startsWith("no field is named \"desk\""), note);
    assertTrue(note.contains("the archive has embargo (date), page (number), section"), note);
    BadRequestException refused =
        assertThrows(
            BadRequestException.class, () -> articles(ArticleCriterion.keyword("desk", "night")));
    assertTrue(String.valueOf(refused.getMessage()).contains("section (keyword)"));
  }

  @Test
  void aFieldOfAnotherTypeIsRefused() {
    for (ArticleCriterion wrong :
        List.of(
            ArticleCriterion.keyword("page", "3"),
            ArticleCriterion.number("section", 1, 2),
            ArticleCriterion.date("page", DateRange.ofYear(2020)),
            ArticleCriterion.inField("section", new Word("business")))) {
      assertThrows(BadRequestException.class, () -> articles(wrong), wrong.toString());
    }
    assertThrows(BadRequestException.class, () -> ordered(SortOrder.ascending("standfirst")));
    assertThrows(
        BadRequestException.class,
        () -> archive.facet(ArticleCriterion.matchAll(), FacetField.own("page"), 3));
  }

  @Test
  void fieldsAreKeptAndNeedNotBeStatedAgain() {
    reopen(ArchiveSettings.standard());
    assertEquals(OwnFields.of(STANDFIRST, SECTION, PAGE, EMBARGO), archive.fields());
    assertEquals(List.of("ferry"), found("page:3"));
    add("late", "News.", Map.of("page", 3));
    reopen();
    assertEquals(List.of("ferry", "late"), found("page:3"));
  }

  @Test
  void otherFieldsThanTheArchiveHasAreRefused() {
    archive.close();
    var refused =
        assertThrows(
            dev.quotidian.archive.ArchiveException.class,
            () ->
                reopen(
                    ArchiveSettings.standard()
                        .withFields(SECTION, OwnField.keyword("page"), OwnField.text("desk"))));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("it has no desk:text"), message);
    assertTrue(message.contains("it has page:number, not page:keyword"), message);
    assertTrue(message.contains("it has embargo:date, which is not stated"), message);
    reopen();
  }

  @Test
  void articlesAreAddedToAnotherArchiveWithOtherFields() {
    try (var wider =
        other("wider", ArchiveSettings.standard().withFields(OwnField.keyword("desk")))) {
      try (var articles = archive.articles()) {
        wider.addAnnotated(articles.toList(), refusal -> assertEquals("", refusal.getMessage()));
      }
      wider.refresh();
      ArticleSearch night = ArticleSearch.of(ArticleCriterion.keyword("desk", "night"));
      assertEquals("plain", wider.search(night).hits().getFirst().article().id());
    }
  }

  @Test
  void anArchiveWithoutArticlesTakesTheFieldsStated() {
    try (var first = other("empty", ArchiveSettings.standard())) {
      assertTrue(first.fields().isEmpty());
    }
    try (var second = other("empty", ArchiveSettings.standard().withFields(PAGE))) {
      assertEquals(OwnFields.of(PAGE), second.fields());
    }
    try (var third = other("empty", ArchiveSettings.standard())) {
      assertEquals(OwnFields.of(PAGE), third.fields());
    }
  }
}
