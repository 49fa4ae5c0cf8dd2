package dev.quotidian.behaviour.hint;

import static dev.quotidian.query.QuotationCriterion.about;
import static dev.quotidian.query.QuotationCriterion.allOf;
import static dev.quotidian.query.QuotationCriterion.phrase;
import static dev.quotidian.query.QuotationCriterion.said;
import static dev.quotidian.query.QuotationCriterion.speaker;
import static dev.quotidian.query.QuotationCriterion.topic;
import static dev.quotidian.query.QuotationCriterion.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.DateRange;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.behaviour.Ceasefire;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.hint.SearchHint.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search that finds nothing is told which search like it finds something. */
public abstract class HintBehaviour extends BehaviourHarness {
  private static final DateRange THE_DAY_BEFORE = DateRange.of(LocalDate.of(2025, 3, 17));

  public HintBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @BeforeEach
  final void add() {
    archive.add(Ceasefire.ARTICLE, Ceasefire.ANNOTATIONS);
    archive.refresh();
  }

  private List<SearchHint<QuotationSearch>> hints(QuotationCriterion criterion) {
    return archive.hints(QuotationSearch.of(criterion));
  }

  private Optional<SearchHint<QuotationSearch>> hint(Kind kind, QuotationCriterion criterion) {
    return hints(criterion).stream().filter(hint -> hint.kind() == kind).findFirst();
  }

  private void assertLeadsTo(
      QuotationCriterion expected, long total, Kind kind, QuotationCriterion asked) {
    SearchHint<QuotationSearch> hint = hint(kind, asked).orElseThrow();
    assertEquals(expected, hint.search().criterion());
    assertEquals(total, hint.total().count());
  }

  @Test
  void thePartThatFindsNothingIsLeftOut() {
    assertLeadsTo(
        speaker("Zhang Hong"), 1, Kind.LEFT_OUT, allOf(speaker("Zhang Hong"), about("Atlantis")));
  }

  @Test
  void asManyPartsAreLeftOutAsItTakes() {
    assertLeadsTo(
        allOf(speaker("Zhang"), words("ceasefire")),
        1,
        Kind.LEFT_OUT,
        allOf(about("Atlantis"), speaker("Zhang"), topic("Opera"), words("ceasefire")));
  }

  @Test
  void aNameInPlainWordsIsAskedForAsSpeaker() {
    assertLeadsTo(
        allOf(speaker("zhang hong"), words("ceasefire")),
        1,
        Kind.SPEAKER,
        words("zhang hong ceasefire"));
  }

  @Test
  void aPhraseIsAskedForAsWords() {
    assertLeadsTo(words("step ceasefire"), 1, Kind.LOOSENED, phrase("step ceasefire"));
  }

  @Test
  void aDayIsAskedForAsItsMonth() {
    assertLeadsTo(
        said(DateRange.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31))),
        2,
        Kind.LOOSENED,
        said(THE_DAY_BEFORE));
  }

  @Test
  void wordsThatWereNotSaidAreLookedForInTheArticle() {
    assertLeadsTo(
        allOf(speaker("Zelensky"), QuotationCriterion.inArticle(ArticleCriterion.words("energy"))),
        1,
        Kind.ELSEWHERE,
        allOf(speaker("Zelensky"), words("energy")));
  }

  @Test
  void aTopicIsLookedForInWords() {
    assertLeadsTo(words("ceasefire"), 2, Kind.ELSEWHERE, topic("ceasefire"));
  }

  @Test
  void partsOfArticlesAreChangedToo() {
    List<SearchHint<ArticleSearch>> hints =
        archive.hints(
            ArticleSearch.of(
                ArticleCriterion.allOf(
                    ArticleCriterion.title("ceasefire"), ArticleCriterion.words("Łódź"))));
    assertTrue(
        hints.stream()
            .anyMatch(
                hint ->
                    hint.search()
                        .criterion()
                        .equals(
                            ArticleCriterion.allOf(
                                ArticleCriterion.words("ceasefire"),
                                ArticleCriterion.words("Łódź")))),
        hints::toString);
  }

  @Test
  void theSelectionIsLeftOut() {
    QuotationSearch search =
        QuotationSearch.of(words("ceasefire"))
            .withSelection(FacetSelection.NONE.with(FacetField.PUBLISHER, "Nobody"));
    List<SearchHint<QuotationSearch>> hints = archive.hints(search);
    assertEquals(List.of(Kind.SELECTION), hints.stream().map(SearchHint::kind).toList());
    assertEquals(search.withSelection(FacetSelection.NONE), hints.getFirst().search());
  }

  @Test
  void theOtherOptionsStay() {
    QuotationSearch search =
        QuotationSearch.of(allOf(speaker("Zhang"), about("Atlantis")))
            .withOrder(SortOrder.OLDEST)
            .withLimit(3);
    assertEquals(search.options(), archive.hints(search).getFirst().search().options());
  }

  @Test
  void whatFindsAsMuchAnywayHasNoHints() {
    assertEquals(List.of(), hints(QuotationCriterion.matchAll()));
  }

  @Test
  void everyHintFindsAsMuchAsItSays() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("HintBehaviour: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    List<QuotationCriterion> parts =
        List.of(
            speaker("Zhang"),
            speaker("Hong Kong"),
            words("ceasefire"),
            words("guards"),
            words("opera"),
            phrase("first step"),
            phrase("war end"),
            topic("Energy"),
            said(THE_DAY_BEFORE),
            QuotationCriterion.not(words("step")),
            QuotationCriterion.inArticle(
                ArticleCriterion.allOf(
                    ArticleCriterion.title("plant"), ArticleCriterion.words("opera"))));
    for (int i = 0; i < 30; i++) {
      List<QuotationCriterion> some = new ArrayList<>();
      for (int part = random.nextInt(1, 5); part > 0; part--) {
        some.add(parts.get(random.nextInt(parts.size())));
      }
      QuotationCriterion asked = allOf(some);
      for (SearchHint<QuotationSearch> hint : hints(asked)) {
        assertEquals(
            hint.total().count(),
            archive.search(hint.search()).total().count(),
            () -> asked + ": " + hint);
      }
    }
  }
}
