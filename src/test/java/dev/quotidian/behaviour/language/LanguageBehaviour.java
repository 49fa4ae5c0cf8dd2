package dev.quotidian.behaviour.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.article.Span;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.language.TextAnalysis;
import dev.quotidian.query.parser.QueryParser;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.HighlightedBody;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.synonym.Synonyms;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.junit.jupiter.api.Test;

/** German and English articles in one archive, which has an analysis of German. */
public abstract class LanguageBehaviour extends BehaviourHarness {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final TextAnalysis GERMAN =
      Quotidian.analysis("german", 1, new GermanAnalyzer(CharArraySet.EMPTY_SET));
  private static final String BODY =
      """
      Die Stadt baut in diesem Jahr neue Häuser am Fluss, und die alten Brücken bleiben gesperrt, \
      wie es aus dem Rathaus heißt.

      „Wir brauchen mehr Wohnungen für die Familien“, sagte Lena Okafor am Montag. Der Rat berät \
      darüber, wenn er nach den Ferien wieder zusammenkommt.""";

  protected LanguageBehaviour(ArchiveFactory engine) {
    super(engine, Capability.ANALYSIS);
  }

  @Override
  public ArchiveSettings settings() {
    return ArchiveSettings.standard()
        .withFields(OwnField.text("standfirst"))
        .withAnalysis("de", GERMAN);
  }

  private static Article german(String id) {
    return Article.of(id, BODY, DAY).withTitle("Mehr Häuser für die Stadt").withLanguage("de");
  }

  private static Article english() {
    return Article.of(
            "english",
            "The city builds new houses. “We need more homes, and a bank,” said Lena Okafor."
                + " The bridges stay closed.",
            DAY)
        .withTitle("More houses");
  }

  private void addBoth() {
    archive.add(german("german"));
    archive.add(english());
    archive.refresh();
  }

  private List<String> found(String query) {
    return articles(QueryParser.lenient().articles(query).criterion()).stream().sorted().toList();
  }

  @Test
  void anotherFormOfAWordIsFound() {
    addBoth();
    assertEquals(List.of("german"), found("Haus"));
    assertEquals(List.of("german"), found("Wohnung"));
    assertEquals(List.of("german"), found("title:Haus"));
    assertEquals(List.of("german"), found("body:Brücke"));
  }

  @Test
  void englishIsSearchedAsEnglish() {
    addBoth();
    assertEquals(List.of("english"), found("house"));
    assertEquals(List.of("english"), found("building house"));
  }

  @Test
  void aWordThatIsStemmedInGermanAloneFindsNoEnglishArticle() {
    addBoth();
    assertEquals(List.of("english"), found("bank"));
    assertEquals(List.of(), found("banker"));
  }

  @Test
  void aNameIsFoundInBoth() {
    addBoth();
    assertEquals(List.of("english", "german"), found("Okafor"));
    assertEquals(List.of("english", "german"), found("lena okafor"));
  }

  @Test
  void whatTheTextTellsIsTheLanguageWhereThePublisherDeclaresNone() {
    archive.add(Article.of("told", BODY, DAY));
    archive.refresh();
    assertEquals(List.of("told"), found("Haus"));
    assertEquals(List.of("told"), found("language:de"));
  }

  @Test
  void aMoreSpecificTagHasTheAnalysisOfTheMoreGeneral() {
    archive.add(german("austrian").withLanguage("de_AT"));
    archive.add(german("other").withLanguage("nl"));
    archive.refresh();
    assertEquals(List.of("austrian"), found("Haus"));
    assertEquals(List.of("austrian"), found("language:de Haus"));
  }

  @Test
  void phrasesAreFoundInOtherForms() {
    addBoth();
    assertEquals(List.of("german"), found("\"neues Haus am Fluss\""));
    assertEquals(List.of("german"), found("\"alte Brücke\""));
    assertEquals(List.of(), found("\"Brücke alte\""));
    assertEquals(List.of("english"), found("\"new house\""));
  }

  @Test
  void stopWordsThatAnAnalysisLeavesOutAreNotAskedFor() {
    TextAnalysis withoutStopWords = Quotidian.analysis("german-stop", 1, new GermanAnalyzer());
    try (Archive stop = other("stop", settings().withAnalysis("de", withoutStopWords))) {
      stop.add(german("german"));
      stop.add(english());
      stop.refresh();
      assertEquals(1, stop.count(ArticleCriterion.words("Haus am Fluss")));
      assertEquals(1, stop.count(ArticleCriterion.title("die Stadt")));
      assertEquals(1, stop.count(ArticleCriterion.phrase("Haus am Fluss")));
      assertEquals(0, stop.count(ArticleCriterion.phrase("Haus Fluss")));
      assertEquals(0, stop.count(ArticleCriterion.words("am")));
      assertEquals(0, stop.count(ArticleCriterion.words("am Hafen")));
      assertEquals(1, stop.count(QuotationCriterion.words("wir brauchen die Wohnung")));
      ArticleSearch search = ArticleSearch.of(ArticleCriterion.phrase("Brücke bleiben gesperrt"));
      assertEquals(
          List.of("Brücken bleiben gesperrt"),
          marked(stop.search(search).hits().getFirst().passages().stream(), BODY));
    }
  }

  @Test
  void wordsAreNearEachOther() {
    addBoth();
    assertEquals(List.of("german"), found("Haus NEAR/5 Brücke"));
    assertEquals(List.of(), found("Haus NEAR/4 Brücke"));
    assertEquals(List.of("german"), found("\"neues Haus\" NEAR/5 Brücke"));
  }

  @Test
  void prefixesAreOfTheWordsAsTheyAreWritten() {
    addBoth();
    assertEquals(List.of("german"), found("wohnun*"));
    assertEquals(List.of("german"), found("wonungen~1"));
  }

  @Test
  void quotationsAreFound() {
    addBoth();
    assertEquals(
        List.of("german"),
        archive.search(QuotationSearch.of(QuotationCriterion.content("Wohnung"))).hits().stream()
            .map(hit -> hit.article().id())
            .toList());
  }

  @Test
  void aWordCountsInTheContextOfAQuotation() {
    addBoth();
    assertEquals(1, archive.count(QuotationCriterion.words("Brücke")));
    assertEquals(0, archive.count(QuotationCriterion.content("Brücke")));
    assertEquals(1, archive.count(QuotationCriterion.words("Brücke Wohnung")));
  }

  @Test
  void aFieldOfTheArchivesOwnIsAnalysedToo() {
    archive.add(german("german").withFields(Map.of("standfirst", "Mieter hoffen auf Balkone")));
    archive.refresh();
    assertEquals(
        List.of("german"),
        articles(ArticleCriterion.inField("standfirst", new CommonCriterion.Word("Balkon"))));
  }

  private ArticleHit hit(String query) {
    ArticleSearch search = ArticleSearch.of(QueryParser.lenient().articles(query).criterion());
    return archive.search(search).hits().getFirst();
  }

  private static List<String> marked(Stream<HighlightedPassage> passages, String text) {
    return passages
        .flatMap(passage -> passage.matches().stream())
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void matchesAreMarkedInBodiesAndTitles() {
    addBoth();
    ArticleHit hit = hit("Haus Brücke");
    assertEquals(List.of("Häuser", "Brücken"), marked(hit.passages().stream(), BODY));
    assertEquals(
        List.of("Häuser"), marked(hit.title().stream(), hit.article().title().orElseThrow()));
  }

  @Test
  void phrasesAndPatternsAreMarked() {
    addBoth();
    assertEquals(List.of("neue Häuser"), marked(hit("\"neues Haus\"").passages().stream(), BODY));
    assertEquals(List.of("Brücken"), marked(hit("brück*").passages().stream(), BODY));
    assertEquals(List.of("Brücken"), marked(hit("brücke~1").passages().stream(), BODY));
    assertEquals(
        List.of("Häuser", "Brücken"), marked(hit("Haus NEAR/5 Brücke").passages().stream(), BODY));
  }

  @Test
  void aLongBodyIsMarkedToItsEnd() {
    String body = BODY.repeat(40);
    archive.add(Article.of("long", body, DAY).withLanguage("de"));
    archive.refresh();
    List<Span> marks =
        archive
            .highlightedBody("long", ArticleCriterion.words("Brücke"))
            .orElseThrow()
            .marks()
            .stream()
            .filter(HighlightedBody.Match.class::isInstance)
            .map(HighlightedBody.Mark::span)
            .toList();
    assertEquals(40, marks.size());
    marks.forEach(mark -> assertEquals("Brücken", mark.in(body)));
  }

  @Test
  void quotationsAndTheirContextsAreMarked() {
    addBoth();
    QuotationSearch said = QuotationSearch.of(QuotationCriterion.content("Wohnung"));
    assertEquals(
        List.of("Wohnungen"),
        marked(archive.search(said).hits().getFirst().passages().stream(), BODY));
    QuotationSearch around = QuotationSearch.of(QuotationCriterion.words("Brücke"));
    assertEquals(
        List.of("Brücken"),
        marked(archive.search(around).hits().getFirst().context().stream(), BODY));
  }

  @Test
  void savedSearchesMatch() {
    archive
        .savedSearches()
        .saveAll(
            List.of(
                SavedSearch.ofArticles("house", ArticleCriterion.words("house")),
                SavedSearch.ofArticles("haus", ArticleCriterion.words("Haus am Fluss")),
                SavedSearch.ofQuotations("wohnung", QuotationCriterion.words("Wohnung"))));
    assertEquals(List.of("haus", "wohnung"), matching(german("new")));
    assertEquals(List.of("house"), matching(english()));
  }

  private List<String> matching(Article article) {
    return archive.savedSearches().matching(article).stream()
        .map(match -> match.search().name())
        .toList();
  }

  @Test
  void scoresAreExplainedWithTheWordsOfTheSearch() {
    addBoth();
    String explained =
        archive
            .explain(ArticleSearch.of(ArticleCriterion.words("Brücke")), "german")
            .orElseThrow()
            .toString();
    assertTrue(explained.contains("“brücke” in the body"), explained);
  }

  @Test
  void relevanceFeedbackAddsGermanWords() {
    for (int i = 0; i < 4; i++) {
      archive.add(german("german" + i));
    }
    for (int i = 0; i < 20; i++) {
      archive.add(Article.of("english" + i, "The bridges stay closed.", DAY));
    }
    archive.refresh();
    var hits =
        archive.search(
            ArticleSearch.of(ArticleCriterion.words("Brücke")).withRanking(Ranking.EXPANDED));
    assertEquals(4, hits.hits().size());
    assertTrue(
        hits.expansion().stream()
            .anyMatch(word -> BODY.toLowerCase(Locale.ROOT).contains(word.word())),
        hits.expansion()::toString);
  }

  @Test
  void articlesLikeOneAreOfItsLanguage() {
    addBoth();
    archive.add(german("again"));
    archive.refresh();
    assertEquals(List.of("again"), articles(ArticleCriterion.likeArticle("german")));
    assertEquals(
        List.of("again", "german"),
        articles(ArticleCriterion.like("ein neues Haus, eine alte Brücke, die Wohnung")).stream()
            .sorted()
            .toList());
  }

  @Test
  void synonymsAreThoseOfAllForms() {
    addBoth();
    var expansion = Quotidian.expansion(Synonyms.of("Gebäude => Haus"), GERMAN);
    assertEquals(
        List.of("german"), articles(expansion.expanded(ArticleCriterion.words("Gebäuden"))));
  }

  @Test
  void aReopenedArchiveIsTheSame() {
    addBoth();
    reopen();
    archive.add(german("second"));
    archive.commit();
    assertEquals(List.of("german", "second"), found("Haus"));
    assertTrue(archive.check().isSound());
  }

  @Test
  void openingWithoutTheAnalysisIsRefused() {
    addBoth();
    assertRefused(ArchiveSettings.standard(), "the settings state none");
  }

  @Test
  void openingWithAnotherVersionIsRefused() {
    addBoth();
    TextAnalysis second = Quotidian.analysis("german", 2, new GermanAnalyzer());
    assertRefused(ArchiveSettings.standard().withAnalysis("de", second), "de german 2");
  }

  @Test
  void openingWithOneLanguageMoreIsRefused() {
    addBoth();
    assertRefused(settings().withAnalysis("fr", GERMAN), "de german 1, fr german 1");
  }

  private void assertRefused(ArchiveSettings settings, String stated) {
    archive.commit();
    ArchiveException refused = assertThrows(ArchiveException.class, () -> reopen(settings));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("de german 1;"), message);
    assertTrue(message.contains(stated), message);
    assertTrue(message.contains("withAnalysis"), message);
    reopen();
    assertEquals(List.of("german"), found("Haus"));
  }

  @Test
  void anArchiveThatWasMadeWithoutIsNotOpenedWithIt() {
    try (var plain = other("plain", ArchiveSettings.standard())) {
      plain.add(english());
    }
    ArchiveException refused =
        assertThrows(
            ArchiveException.class,
            () -> other("plain", ArchiveSettings.standard().withAnalysis("de", GERMAN)));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("without analyses"), refused::toString);
  }

  @Test
  void readingNeedsTheAnalysisToo() {
    addBoth();
    archive.commit();
    assertThrows(ArchiveException.class, () -> reader());
  }
}
