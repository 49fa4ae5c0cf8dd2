package dev.quotidian.behaviour.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SearchCancelledException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Cursor.InvalidCursorException;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.group.GroupKey;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.QuotationHit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hits come in groups of one value, in the order of their best hits, page by page. */
public abstract class GroupBehaviour extends BehaviourHarness {
  private static final QuotationSearch NEWEST =
      QuotationSearch.of(QuotationCriterion.matchAll()).withOrder(SortOrder.NEWEST);
  private static final ArticleSearch ARTICLES =
      ArticleSearch.of(ArticleCriterion.matchAll()).withOrder(SortOrder.NEWEST);
  private static final Speaker OKAFOR = Speaker.of("Lena Okafor", Speaker.Type.PERSON);
  private static final Speaker NOVAK = Speaker.of("Petra Novak", Speaker.Type.PERSON);

  public GroupBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @BeforeEach
  void fill() {
    add(1, "Harbour Times", Optional.of(OKAFOR));
    add(2, "Harbour Times", Optional.of(NOVAK));
    add(3, "Evening Wire", Optional.empty());
    add(4, "", Optional.of(Speaker.of("analysts", Speaker.Type.UNNAMED)));
    add(5, "Harbour Times", Optional.of(OKAFOR));
    archive.refresh();
  }

  /** An article of that day of the month, with a quotation of four sentences. */
  private void add(int day, String publisher, Optional<Speaker> speaker) {
    String body = "Ferries will run. Ferries will stop.";
    Article article = Article.of("a" + day, body, LocalDate.of(2025, 3, day));
    archive.add(
        (publisher.isEmpty() ? article : article.withPublisher(publisher)).withTitle("News " + day),
        Annotations.NONE.withQuotations(
            List.of(quotation(0, 17, speaker), quotation(18, 36, speaker))));
  }

  private static Quotation quotation(int start, int end, Optional<Speaker> speaker) {
    return new Quotation(
        List.of(new Span(start, end)),
        List.of(),
        List.of(),
        Quotation.Kind.DIRECT,
        Quotation.Act.SAID,
        speaker,
        Optional.empty(),
        0.9,
        "test");
  }

  private static <H> List<String> told(Groups<H> groups) {
    return groups.groups().stream()
        .map(group -> group.key().orElse("none") + "=" + group.total() + ":" + group.hits().size())
        .toList();
  }

  @Test
  void quotationsBySpeakerAndThoseWithoutANameTogether() {
    Groups<QuotationHit> groups = archive.grouped(NEWEST, Grouping.bySpeaker().withBest(3));
    assertEquals(List.of("lena okafor=4:3", "none=4:3", "petra novak=2:2"), told(groups));
    assertEquals(
        List.of("Lena Okafor", "", "Petra Novak"),
        groups.groups().stream().map(Groups.Group::label).toList());
    assertEquals(3, groups.total().count());
    assertEquals(
        List.of("a5", "a5", "a1"),
        groups.groups().getFirst().hits().stream().map(hit -> hit.article().id()).toList());
  }

  @Test
  void quotationsByArticleAndByPublisher() {
    Groups<QuotationHit> articles =
        archive.grouped(NEWEST.withLimit(2).withOffset(1), Grouping.byArticle().withBest(1));
    assertEquals(List.of("a4=2:1", "a3=2:1"), told(articles));
    assertEquals("News 4", articles.groups().getFirst().label());
    assertEquals(5, articles.total().count());
    assertEquals(
        List.of("Harbour Times=6:3", "none=2:2", "Evening Wire=2:2"),
        told(archive.grouped(NEWEST, Grouping.byPublisher())));
  }

  @Test
  void articlesByPublisher() {
    Groups<ArticleHit> groups =
        archive.grouped(ARTICLES.withOrder(SortOrder.OLDEST), Grouping.byPublisher().withBest(1));
    assertEquals(List.of("Harbour Times=3:1", "Evening Wire=1:1", "none=1:1"), told(groups));
    assertEquals("a1", groups.groups().getFirst().hits().getFirst().article().id());
  }

  /** What both said is in the group of each, and counted once where all groups are counted. */
  @Test
  void jointQuotationsAreInTheGroupOfEach() {
    Speaker both = Speaker.joint(List.of(OKAFOR, NOVAK), Optional.empty());
    add(9, "Harbour Times", Optional.of(both));
    archive.refresh();
    assertEquals(
        List.of("lena okafor=6:1", "petra novak=4:1", "none=4:1"),
        told(archive.grouped(NEWEST, Grouping.bySpeaker().withBest(1))));
  }

  @Test
  void withoutALimitGroupsAreCounted() {
    Groups<QuotationHit> groups = archive.grouped(NEWEST.withLimit(0), Grouping.bySpeaker());
    assertEquals(3, groups.total().count());
    assertEquals(List.of(), groups.groups());
    QuotationSearch nothing = QuotationSearch.of(QuotationCriterion.words("zanzibar"));
    assertEquals(0, archive.grouped(nothing, Grouping.bySpeaker()).total().count());
  }

  @Test
  void cursorsReadThroughAllWhileTheArchiveChanges() {
    needs(Capability.SNAPSHOT_CURSOR);
    List<String> expected = told(archive.grouped(NEWEST, Grouping.byArticle()));
    List<String> read = new ArrayList<>();
    Optional<Cursor> next = Optional.of(Cursor.START);
    for (int day = 10; next.isPresent(); day++) {
      Groups<QuotationHit> page =
          archive.grouped(
              NEWEST.withLimit(2).withCursor(next.get()),
              Grouping.byArticle().withBest(day % 3 + 1));
      page.forEach(group -> read.add(group.key().orElseThrow()));
      next = page.next();
      add(day, "Harbour Times", Optional.of(NOVAK));
      archive.delete("a3");
      archive.refresh();
    }
    assertEquals(expected.stream().map(text -> text.substring(0, 2)).toList(), read);
  }

  @Test
  void aCursorServesItsOwnGroupsOnly() {
    Cursor groups =
        archive
            .grouped(NEWEST.withLimit(1).withCursor(Cursor.START), Grouping.bySpeaker())
            .next()
            .orElseThrow();
    Cursor hits = archive.search(NEWEST.withLimit(1).withCursor(Cursor.START)).next().orElseThrow();
    assertThrows(InvalidCursorException.class, () -> archive.search(NEWEST.withCursor(groups)));
    assertThrows(
        InvalidCursorException.class,
        () -> archive.grouped(NEWEST.withCursor(hits), Grouping.bySpeaker()));
    assertThrows(
        InvalidCursorException.class,
        () -> archive.grouped(NEWEST.withCursor(groups), Grouping.byPublisher()));
    assertEquals(
        2, archive.grouped(NEWEST.withCursor(groups), Grouping.bySpeaker()).groups().size());
  }

  /** The first page has no time at all; each time it is asked for again it has twice as much. */
  @Test
  void pagesThatTheirBudgetCutsComeAgain() {
    QuotationSearch search = NEWEST.withLimit(2).withBudget(Duration.ZERO);
    for (Grouping grouping : List.of(Grouping.byArticle(), Grouping.bySpeaker())) {
      assertTrue(archive.grouped(search, grouping).partial());
      assertFalse(archive.grouped(search, grouping).total().exact());
      List<String> read = new ArrayList<>();
      Groups<QuotationHit> page = archive.grouped(search.withCursor(Cursor.START), grouping);
      assertEquals(List.of(), page.groups());
      while (page.next().isPresent()) {
        page = archive.grouped(search.withCursor(page.next().get()), grouping);
        read.addAll(told(page));
      }
      assertEquals(told(archive.grouped(NEWEST, grouping)), read);
    }
  }

  @Test
  void whatIsCancelledThrows() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    assertThrows(
        SearchCancelledException.class,
        () -> archive.cancelledBy(cancellation).grouped(NEWEST, Grouping.bySpeaker()));
  }

  @Test
  void whatCannotBeGroupedIsRefused() {
    assertThrows(BadRequestException.class, () -> archive.grouped(ARTICLES, Grouping.byArticle()));
    assertThrows(
        BadRequestException.class,
        () -> archive.grouped(NEWEST, Grouping.by(FacetField.own("nowhere"))));
    assertThrows(
        BadRequestException.class,
        () -> archive.grouped(NEWEST.withLimit(50_000), Grouping.bySpeaker()));
    assertThrows(BadRequestException.class, () -> Grouping.bySpeaker().withBest(0));
    assertThrows(BadRequestException.class, () -> Grouping.bySpeaker().withBest(101));
  }

  @Test
  void aKeyIsReadFromItsName() {
    for (GroupKey key : List.of(GroupKey.ARTICLE, GroupKey.SPEAKER, GroupKey.PUBLISHER)) {
      assertEquals(key, GroupKey.parse(key.label().toUpperCase(Locale.ROOT)));
    }
    assertEquals(GroupKey.of(FacetField.own("section")), GroupKey.parse("section"));
    assertThrows(BadRequestException.class, () -> GroupKey.parse("2nd"));
  }
}
