package dev.quotidian.behaviour.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Cursor.InvalidCursorException;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several articles quote alike, or nearly, can be one hit. */
public abstract class CopyBehaviour extends BehaviourHarness {
  private static final QuotationSearch ONCE =
      QuotationSearch.of(QuotationCriterion.matchAll())
          .withOrder(SortOrder.NEWEST)
          .withCopies(Copies.COLLAPSED);
  private static final List<String> WIRE =
      List.of("“Ferries to the northern islands will wait for calmer weather.”");

  public CopyBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @BeforeEach
  void fill() {
    add("b", 2, WIRE);
    add("a", 3, List.of("ferries to northern islands would wait for calmer weather", WIRE.get(0)));
    add("c", 4, List.of("“Nobody will starve on the northern islands, whatever the weather.”"));
    add("d", 5, List.of("That “Ferries to the northern islands will wait, for calmer weather”"));
    archive.refresh();
  }

  private void add(String id, int day, List<String> said) {
    List<Quotation> quotations = new ArrayList<>();
    int start = 0;
    for (String one : said) {
      quotations.add(quotation(start, start + one.length()));
      start += one.length() + 1;
    }
    archive.add(
        Article.of(id, String.join(" ", said), LocalDate.of(2025, 3, day)).withPublisher(id),
        Annotations.NONE.withQuotations(quotations));
  }

  private static Quotation quotation(int start, int end) {
    return new Quotation(
        List.of(new Span(start, end)),
        List.of(),
        List.of(),
        Quotation.Kind.DIRECT,
        Quotation.Act.SAID,
        Optional.of(Speaker.of("Lena Okafor", Speaker.Type.PERSON)),
        Optional.empty(),
        0.9,
        "test");
  }

  private static List<String> told(ArchiveReader in, QuotationSearch search) {
    return in.search(search).hits().stream()
        .map(hit -> hit.article().id() + hit.number() + "+" + hit.moreArticles())
        .toList();
  }

  @Test
  void theFirstCopyStandsWhereTheBestOneDid() {
    assertEquals(5, archive.search(ONCE.withCopies(Copies.SHOWN)).hits().size());
    assertEquals(List.of("b0+2", "c0+0"), told(archive, ONCE));
    assertEquals(2, archive.search(ONCE).total().count());
    assertEquals(List.of("b0+2", "c0+0"), told(archive, ONCE.withOrder(SortOrder.OLDEST)));
  }

  @Test
  void whatTheSearchDoesNotFindIsNoCopy() {
    assertEquals(
        List.of("a0+1", "c0+0"),
        told(
            archive,
            new QuotationSearch(
                QuotationCriterion.inArticle(ArticleCriterion.not(ArticleCriterion.publisher("b"))),
                ONCE.options(),
                Copies.COLLAPSED)));
    archive.delete("d");
    archive.refresh();
    assertEquals(List.of("c0+0", "b0+1"), told(archive, ONCE));
    ArchiveReader view =
        archive.restrictedTo(ArticleCriterion.not(ArticleCriterion.publisher("b")));
    assertEquals(List.of("c0+0", "a0+0"), told(view, ONCE));
  }

  @Test
  void aHitHasTheScoreOfTheBestCopyAndItsOwnPassages() {
    QuotationSearch words =
        ONCE.withOptions(QuotationSearch.of(QuotationCriterion.matchAll()).options().withLimit(1));
    QuotationSearch search =
        new QuotationSearch(
            QuotationCriterion.words("northern ferries"), words.options(), Copies.COLLAPSED);
    QuotationHit best = archive.search(search.withCopies(Copies.SHOWN)).hits().getFirst();
    QuotationHit hit = archive.search(search).hits().getFirst();
    assertEquals(best.score(), hit.score());
    assertEquals("b", hit.article().id());
    assertTrue(hit.passages().getFirst().text().startsWith("“Ferries"));
  }

  @Test
  void cursorsCountWhatIsDifferent() {
    Hits<QuotationHit> first = archive.search(ONCE.withLimit(1).withCursor(Cursor.START));
    Cursor next = first.next().orElseThrow();
    assertEquals(List.of("c0+0"), told(archive, ONCE.withCursor(next)));
    assertTrue(archive.search(ONCE.withCursor(next)).next().isEmpty());
    assertThrows(
        InvalidCursorException.class,
        () -> archive.search(ONCE.withCopies(Copies.SHOWN).withCursor(next)));
  }

  @Test
  void withoutTimeItIsPartial() {
    Hits<QuotationHit> cut = archive.search(ONCE.withBudget(Duration.ZERO));
    assertTrue(cut.partial());
    assertTrue(
        archive.search(ONCE.withBudget(Duration.ZERO).withCursor(Cursor.START)).next().isPresent());
    assertEquals(archive.search(ONCE), archive.search(ONCE.withBudget(Duration.ofDays(9))));
  }

  @Test
  void groupsOfCollapsedCopiesAreRefused() {
    assertThrows(BadRequestException.class, () -> archive.grouped(ONCE, Grouping.bySpeaker()));
  }
}
