package dev.quotidian.lucene.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HighlightTermsTest {
  private static final Text GRID = new CommonCriterion.Word("grid");

  /** One of every sort; whoever adds a sort adds one here. */
  private static final List<Text> TEXTS =
      List.of(
          GRID,
          new CommonCriterion.Phrase("power cut", 0),
          ArticleCriterion.near(5, "grid", "power cut"),
          ArticleCriterion.prefix("gri"),
          ArticleCriterion.wildcard("gr?d*s"),
          ArticleCriterion.fuzzy("grids"));

  @Test
  void everySortOfTextIsHighlighted() {
    assertEquals(
        variants(Text.class).map(Class::getSimpleName).sorted().toList(),
        TEXTS.stream().map(text -> text.getClass().getSimpleName()).sorted().toList());
    for (Text text : TEXTS) {
      assertEquals(List.of(text), ofArticles(text));
      assertEquals(List.of(text), ofQuotations(text));
    }
  }

  /** A criterion with a text in one field; titles are highlighted by themselves. */
  @Test
  void everyFieldOfTextIsHighlightedButTitles() throws ReflectiveOperationException {
    List<Class<?>> ofOneText =
        Stream.concat(variants(ArticleCriterion.class), variants(QuotationCriterion.class))
            .distinct()
            .filter(HighlightTermsTest::hasOneText)
            .toList();
    assertTrue(ofOneText.contains(ArticleCriterion.Lead.class));
    for (Class<?> type : ofOneText) {
      Object criterion = type.getDeclaredConstructor(Text.class).newInstance(GRID);
      List<Text> expected = type == ArticleCriterion.Title.class ? List.of() : List.of(GRID);
      if (criterion instanceof ArticleCriterion article) {
        assertEquals(expected, ofArticles(article), type::getName);
      } else {
        assertEquals(expected, ofQuotations((QuotationCriterion) criterion), type::getName);
      }
    }
  }

  @Test
  void whatIsNegatedIsNotHighlighted() {
    assertEquals(List.of(), ofArticles(ArticleCriterion.not(GRID)));
    assertEquals(List.of(), ofQuotations(QuotationCriterion.not(GRID)));
  }

  @Test
  void whatIsLookedForInTheOtherSortIsHighlighted() {
    assertEquals(List.of(GRID), ofArticles(ArticleCriterion.quoting(GRID)));
    assertEquals(List.of(GRID), ofQuotations(QuotationCriterion.inArticle(GRID)));
  }

  @Test
  void eachTextComesOnce() {
    ArticleCriterion twice = ArticleCriterion.anyOf(GRID, ArticleCriterion.boosted(GRID, 2));
    assertEquals(List.of(GRID), ofArticles(twice));
    assertEquals(List.of(GRID, GRID), HighlightTerms.all(new SearchTarget.Articles(twice)));
  }

  private static List<Text> ofArticles(ArticleCriterion criterion) {
    return HighlightTerms.of(new SearchTarget.Articles(criterion));
  }

  private static List<Text> ofQuotations(QuotationCriterion criterion) {
    return HighlightTerms.of(new SearchTarget.Quotations(criterion));
  }

  private static Stream<Class<?>> variants(Class<?> sealed) {
    return sealed.isSealed()
        ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(HighlightTermsTest::variants)
        : Stream.of(sealed);
  }

  private static boolean hasOneText(Class<?> record) {
    return record.getRecordComponents().length == 1
        && record.getRecordComponents()[0].getType() == Text.class;
  }
}
