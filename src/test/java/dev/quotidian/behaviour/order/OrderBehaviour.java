package dev.quotidian.behaviour.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders by said date, by confidence, and by several keys. */
public abstract class OrderBehaviour extends BehaviourHarness {
  private static final String BODY = "“Yes,” she said. ";

  protected OrderBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @BeforeEach
  void addArticles() {
    add("march", 20, said(DateRange.of(YearMonth.of(2025, 3)), 0.5));
    add("first", 21, said(DateRange.of(LocalDate.of(2025, 3, 1)), 0.4321));
    add("none", 22, quotation(Optional.empty(), 0.4322));
    add("june", 23, said(DateRange.of(LocalDate.of(2025, 6, 7)), 0.5));
    add("silent", 24);
    archive.commit();
  }

  private void add(String id, int day, Quotation... quotations) {
    archive.add(
        Article.of(id, BODY, LocalDate.of(2025, 7, day)),
        Annotations.NONE.withQuotations(List.of(quotations)));
  }

  private static Quotation said(DateRange days, double confidence) {
    return quotation(Optional.of(new SaidDate(days, 0.8, "test")), confidence);
  }

  private static Quotation quotation(Optional<SaidDate> said, double confidence) {
    return new Quotation(
        List.of(new Span(0, 6)),
        List.of(new Span(11, 15)),
        List.of(new Span(7, 10)),
        Quotation.Kind.DIRECT,
        Quotation.Act.SAID,
        Optional.of(Speaker.of("Lena Okafor", Speaker.Type.PERSON)),
        said,
        confidence,
        "test");
  }

  private List<String> quotations(String order) {
    QuotationSearch all =
        QuotationSearch.of(QuotationCriterion.matchAll()).withOrder(SortOrder.parse(order));
    return archive.search(all).hits().stream().map(hit -> hit.article().id()).toList();
  }

  private List<String> found(String order) {
    return articles(
        ArticleSearch.of(ArticleCriterion.matchAll()).withOrder(SortOrder.parse(order)));
  }

  @Test
  void bySaidDateWhatHasNoneComesLastEitherWay() {
    assertEquals(List.of("first", "march", "june", "none"), quotations("said:asc"));
    assertEquals(List.of("june", "march", "first", "none"), quotations("said:desc"));
  }

  @Test
  void anArticleIsOrderedByTheSaidDatesOfItsQuotations() {
    add(
        "two",
        25,
        said(DateRange.of(LocalDate.of(2025, 1, 1)), 1),
        said(DateRange.of(LocalDate.of(2025, 6, 30)), 1));
    archive.refresh();
    assertEquals(List.of("two", "first", "march", "june", "silent", "none"), found("said:asc"));
    assertEquals(List.of("two", "june", "march", "first", "silent", "none"), found("said:desc"));
  }

  @Test
  void byConfidenceToFourDecimals() {
    assertEquals(List.of("june", "march", "none", "first"), quotations("confidence:desc"));
    assertEquals(List.of("first", "none", "june", "march"), quotations("confidence:asc"));
  }

  @Test
  void anArticleHasNoConfidenceToBeOrderedBy() {
    for (String order : List.of("confidence:desc", "newest,confidence:asc")) {
      BadRequestException refused =
          assertThrows(BadRequestException.class, () -> found(order), order);
      String message = String.valueOf(refused.getMessage());
      assertTrue(message.contains("search for quotations"), message);
    }
  }

  @Test
  void eachKeyOrdersWhatThoseBeforeItLeaveEqual() {
    assertEquals(List.of("march", "june", "none", "first"), quotations("confidence:desc,oldest"));
    assertEquals(
        List.of("march", "june", "none", "first"), quotations("confidence:desc,said:asc,newest"));
    assertEquals(
        List.of("june", "march", "none", "first"), quotations("relevance,confidence:desc"));
    assertEquals(
        List.of("silent", "june", "none", "first", "march"), found("newest,said:asc,relevance"));
  }
}
