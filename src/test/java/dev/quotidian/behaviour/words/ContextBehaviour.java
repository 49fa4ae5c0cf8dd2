package dev.quotidian.behaviour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Article;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.parser.QueryParser;
import dev.quotidian.query.result.QuotationHit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A word of a quotation search counts, less, in the sentences around a quotation too. */
public abstract class ContextBehaviour extends BehaviourHarness {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final String BODY =
      "The tramway is late again. “We will look into it,” Mayor Lena Okafor said on Monday."
          + " Rain fell on the town.\n\n"
          + "Nobody was hurt. The night was calm.\n\n"
          + "“It is a shame,” said Carlos Bream, a passenger. He went home.\n\n"
          + "“The tramway needs money,” said Dora Finch, an engineer. She left at noon.";

  public ContextBehaviour(ArchiveFactory engine) {
    super(engine, Capability.RANKING);
  }

  @BeforeEach
  final void addArticle() {
    archive.add(Article.of("a", BODY, DAY).withTitle("Delays in the harbour town"));
    archive.refresh();
  }

  private List<String> speakers(QuotationCriterion criterion) {
    return hits(QuotationSearch.of(criterion)).stream()
        .map(hit -> hit.quotation().speaker().orElseThrow().name())
        .toList();
  }

  private List<QuotationHit> hits(QuotationSearch search) {
    return archive.search(search).hits();
  }

  @Test
  void theSentencesBesideAQuotationCountLess() {
    assertEquals(
        List.of("Dora Finch", "Lena Okafor"), speakers(QuotationCriterion.words("tramway")));
  }

  @Test
  void aSentenceFurtherAwayDoesNotCount() {
    assertEquals(List.of("Lena Okafor"), speakers(QuotationCriterion.words("rain")));
    assertEquals(List.of("Carlos Bream"), speakers(QuotationCriterion.words("calm")));
    assertEquals(List.of(), speakers(QuotationCriterion.words("hurt")));
  }

  @Test
  void theHeadlineCountsForEachQuotation() {
    assertEquals(3, speakers(QuotationCriterion.words("harbour")).size());
  }

  @Test
  void speakerAndTopicNeedNotStandInOneSentence() {
    QuotationCriterion both =
        QuotationCriterion.allOf(
            QuotationCriterion.speaker("Okafor"), QuotationCriterion.words("late tramway"));
    assertEquals(List.of("Lena Okafor"), speakers(both));
  }

  @Test
  void theContentAloneIsAskedForByItsName() {
    assertEquals(List.of("Dora Finch"), speakers(QuotationCriterion.content("tramway")));
    assertEquals(
        List.of("Dora Finch"),
        speakers(QueryParser.strict().quotations("content:(tramway money)").criterion()));
    assertEquals(List.of(), speakers(QuotationCriterion.content("harbour")));
  }

  @Test
  void aPhraseIsOfTheContent() {
    assertEquals(List.of(), speakers(QuotationCriterion.phrase("harbour town")));
    assertEquals(List.of("Dora Finch"), speakers(QuotationCriterion.phrase("the tramway")));
  }

  @Test
  void aCompoundIsFoundInEitherForm() {
    archive.add(
        Article.of("b", "The e-mail was late. “We are sorry,” Mayor Lena Okafor said.", DAY));
    archive.refresh();
    assertEquals(List.of("Lena Okafor"), speakers(QuotationCriterion.words("email")));
    assertEquals(List.of("Lena Okafor"), speakers(QuotationCriterion.words("e-mail")));
  }

  @Test
  void theContextIsShownWhereTheContentHasNoWordOfTheSearch() {
    List<QuotationHit> found = hits(QuotationSearch.of(QuotationCriterion.words("tramway")));
    assertEquals(Optional.empty(), found.getFirst().context());
    assertEquals(
        "The *tramway* is late again. “We will look into it,” Mayor Lena Okafor said on Monday."
            + " Rain fell on the town.",
        found.getLast().context().orElseThrow().marked("*", "*"));
    assertEquals(
        Optional.empty(),
        hits(QuotationSearch.of(QuotationCriterion.words("rain"))
                .withHighlighting(Highlighting.NONE))
            .getFirst()
            .context());
  }

  @Test
  void theWeightOfTheContextIsTheRankings() {
    QuotationSearch asked = QuotationSearch.of(QuotationCriterion.words("rain"));
    double usual = hits(asked).getFirst().score();
    Ranking twice =
        Ranking.DEFAULT.withFieldBoosts(
            Ranking.DEFAULT.fieldBoosts().withContext(2 * Ranking.DEFAULT.fieldBoosts().context()));
    assertEquals(2 * usual, hits(asked.withRanking(twice)).getFirst().score(), 1e-5);
    Ranking without = Ranking.DEFAULT.withFieldBoosts(Ranking.DEFAULT.fieldBoosts().withContext(0));
    assertEquals(0, hits(asked.withRanking(without)).getFirst().score());
  }

  @Test
  void anExplanationNamesTheContext() {
    QuotationHit hit = hits(QuotationSearch.of(QuotationCriterion.words("rain"))).getFirst();
    String explained =
        archive
            .explain(QuotationSearch.of(QuotationCriterion.words("rain")), "a", hit.number())
            .orElseThrow()
            .toString();
    assertTrue(explained.contains("“rain” in its context"), explained);
  }

  @Test
  void facetsTimelinesAndArticlesTakeTheSameQuotations() {
    QuotationCriterion tramway = QuotationCriterion.words("tramway");
    assertEquals(2, archive.facet(tramway, FacetField.SPEAKER, 10).distinct(), "speakers counted");
    assertEquals(2, archive.count(tramway));
    assertEquals(
        List.of("a"),
        articles(
            ArticleCriterion.quoting(
                QuotationCriterion.allOf(QuotationCriterion.speaker("Okafor"), tramway))));
    assertEquals(
        2, hits(QuotationSearch.of(tramway).withOrder(SortOrder.OLDEST)).size(), "in any order");
  }

  @Test
  void aSavedSearchSeesTheContext() {
    needs(Capability.SAVED_SEARCHES);
    archive
        .savedSearches()
        .saveAll(
            List.of(
                SavedSearch.ofQuotations("rain", QuotationCriterion.words("rain")),
                SavedSearch.ofQuotations("harbour", QuotationCriterion.words("harbour")),
                SavedSearch.ofQuotations("said", QuotationCriterion.content("rain"))));
    assertEquals(
        "harbour, rain",
        archive
            .savedSearches()
            .matching(Article.of("n", BODY, DAY).withTitle("Delays in the harbour town"))
            .stream()
            .map(match -> match.search().name())
            .collect(Collectors.joining(", ")));
  }
}
