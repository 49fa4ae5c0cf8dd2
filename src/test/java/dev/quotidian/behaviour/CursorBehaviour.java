package dev.quotidian.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.article.Article;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.oracle.RandomOrders;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Cursor.InvalidCursorException;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages show one state of the archive, whatever happens to it, until their cursor expires. */
abstract class CursorBehaviour extends BehaviourHarness {
  private static final ArticleSearch ALL =
      ArticleSearch.of(ArticleCriterion.matchAll()).withOrder(SortOrder.NEWEST);
  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private Instant now = Instant.parse("2025-03-19T12:00:00Z");

  CursorBehaviour(ArchiveFactory engine) {
    super(engine, Capability.SNAPSHOT_CURSOR);
  }

  @Override
  public ArchiveSettings settings() {
    return ArchiveSettings.standard()
        .withCursors(new CursorSettings(Duration.ofMinutes(5), 3, () -> now));
  }

  @BeforeEach
  void tellSeed() {
    System.err.println("CursorBehaviour: replay with -Dquotidian.seed=" + seed);
  }

  private static List<String> ids(Hits<ArticleHit> hits) {
    return hits.hits().stream().map(hit -> hit.article().id()).toList();
  }

  private void addDays(int from, int to) {
    IntStream.range(from, to)
        .mapToObj(i -> Article.of("id" + i, "News.", LocalDate.of(2025, 1, 1).plusDays(i)))
        .forEach(archive::add);
    archive.refresh();
  }

  private Hits<ArticleHit> page(Cursor cursor, int limit) {
    return archive.search(ALL.withCursor(cursor).withLimit(limit));
  }

  private static Cursor next(Hits<?> hits) {
    return hits.next().orElseThrow();
  }

  @Test
  void pagesNeitherSkipNorRepeatWhileTheArchiveChanges() {
    RandomArticles articles = new RandomArticles(random);
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);
    change(articles, 60);
    for (int i = 0; i < 60; i++) {
      SortOrder order =
          random.nextInt(4) == 0 ? SortOrder.recency(20) : new RandomOrders(random).ofArticles();
      ArticleSearch some = ArticleSearch.of(criteria.article(2)).withOrder(order).withLimit(1000);
      List<String> expected = ids(archive.search(some));
      List<String> found = new ArrayList<>();
      Hits<ArticleHit> page = archive.search(some.withLimit(limit()).withCursor(Cursor.START));
      found.addAll(ids(page));
      while (page.next().isPresent()) {
        change(articles, 3);
        page = archive.search(some.withLimit(limit()).withCursor(throughABrowser(next(page))));
        found.addAll(ids(page));
      }
      assertEquals(expected, found, () -> "seed " + seed + ": " + some);
    }
  }

  @Test
  void pagesOfQuotationsDoTheSame() {
    RandomArticles articles = new RandomArticles(random);
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.VOCABULARY);
    change(articles, 60);
    for (int i = 0; i < 60; i++) {
      QuotationSearch some =
          QuotationSearch.of(criteria.quotation(2))
              .withOrder(new RandomOrders(random).ofQuotations())
              .withLimit(1000);
      List<String> expected = quotationIds(archive.search(some));
      List<String> found = new ArrayList<>();
      Hits<QuotationHit> page = archive.search(some.withLimit(limit()).withCursor(Cursor.START));
      found.addAll(quotationIds(page));
      while (page.next().isPresent()) {
        change(articles, 3);
        page = archive.search(some.withLimit(limit()).withCursor(next(page)));
        found.addAll(quotationIds(page));
      }
      assertEquals(expected, found, () -> "seed " + seed + ": " + some);
    }
  }

  private static List<String> quotationIds(Hits<QuotationHit> hits) {
    return hits.hits().stream().map(hit -> hit.article().id() + "#" + hit.number()).toList();
  }

  private int limit() {
    return 1 + random.nextInt(30);
  }

  private void change(RandomArticles articles, int times) {
    for (int i = 0; i < times; i++) {
      String id = "id" + random.nextInt(60);
      if (random.nextInt(4) == 0) {
        archive.delete(id);
      } else {
        AnnotatedArticle article = articles.next(id);
        archive.add(article.article(), article.annotations());
      }
    }
    archive.refresh();
  }

  private static Cursor throughABrowser(Cursor cursor) {
    String query = URI.create("https://news.example/find?after=" + cursor).getQuery();
    return new Cursor(query.substring("after=".length()));
  }

  @Test
  void theTotalStaysAndTheLastPageHasNoNext() {
    addDays(0, 5);
    Hits<ArticleHit> first = archive.search(ALL.withCursor(Cursor.START).withLimit(3));
    addDays(5, 9);
    Hits<ArticleHit> second = page(next(first), 2);
    assertEquals(List.of("id4", "id3", "id2"), ids(first));
    assertEquals(List.of("id1", "id0"), ids(second));
    assertEquals(5, second.total().count());
    assertTrue(second.next().isEmpty());
    assertEquals(ids(second), ids(page(next(first), 2)), "a cursor may be used again");
    assertTrue(page(Cursor.START, 9).next().isEmpty());
  }

  /** The first page has no time at all; each time it is asked for again it has twice as much. */
  @Test
  void pagesThatTheirBudgetCutsComeAgainUntilAllAreRead() {
    addDays(0, 201);
    List<String> found = new ArrayList<>();
    ArticleSearch search = ALL.withLimit(50).withBudget(Duration.ZERO).withCursor(Cursor.START);
    Hits<ArticleHit> page = archive.search(search);
    assertTrue(page.partial());
    assertEquals(List.of(), page.hits());
    int pages = 1;
    while (page.next().isPresent()) {
      page = archive.search(search.withCursor(throughABrowser(next(page))));
      found.addAll(ids(page));
      pages++;
    }
    assertFalse(page.partial());
    assertEquals(ids(archive.search(ALL.withLimit(300))), found);
    assertTrue(pages > 5, "no page was cut");
  }

  @Test
  void aCursorSaysWhyItWasDropped() {
    reopen(
        settings()
            .withCursors(new CursorSettings(Duration.ofMinutes(5), 3, () -> now).withMaxBytes(0)));
    addDays(0, 9);
    Cursor old = next(page(Cursor.START, 2));
    assertEquals(2, page(old, 2).hits().size(), "its files are those of the archive");
    addDays(0, 9);
    CursorExpiredException dropped = assertThrows(CursorExpiredException.class, () -> page(old, 2));
    assertTrue(String.valueOf(dropped.getMessage()).contains("bytes"), dropped.getMessage());
  }

  @Test
  void aCursorExpiresWhenItIsNotUsed() {
    addDays(0, 9);
    Cursor second = next(page(Cursor.START, 2));
    now = now.plus(Duration.ofMinutes(4));
    Cursor third = next(page(second, 2));
    now = now.plus(Duration.ofMinutes(4));
    assertEquals(List.of("id4", "id3"), ids(page(third, 2)));
    now = now.plus(Duration.ofMinutes(5));
    CursorExpiredException expired =
        assertThrows(CursorExpiredException.class, () -> page(third, 2));
    assertTrue(String.valueOf(expired.getMessage()).contains("PT5M"), expired.getMessage());
  }

  @Test
  void whatHasWaitedLongestExpiresWhenThereAreTooMany() {
    addDays(0, 9);
    List<Cursor> cursors = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      cursors.add(next(page(Cursor.START, 2)));
    }
    page(cursors.get(0), 2);
    Cursor fourth = next(page(Cursor.START, 2));
    CursorExpiredException oldest =
        assertThrows(CursorExpiredException.class, () -> page(cursors.get(1), 2));
    assertTrue(String.valueOf(oldest.getMessage()).contains("more than 3"), oldest.getMessage());
    for (Cursor kept : List.of(cursors.get(0), cursors.get(2), fourth)) {
      assertEquals(List.of("id6", "id5"), ids(page(kept, 2)));
    }
  }

  @Test
  void anAlteredCursorIsRefused() {
    addDays(0, 9);
    String text = next(page(Cursor.START, 2)).text();
    for (int i = 0; i < text.length(); i++) {
      Cursor altered =
          new Cursor(
              text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1));
      assertFalse(isTaken(altered), () -> "taken: " + altered);
    }
    InvalidCursorException none =
        assertThrows(InvalidCursorException.class, () -> page(new Cursor("x"), 2));
    assertTrue(
        String.valueOf(none.getMessage()).startsWith("Cursor x was altered"), none.getMessage());
    assertThrows(InvalidCursorException.class, () -> page(new Cursor("%25"), 2));
    assertThrows(InvalidCursorException.class, () -> new Cursor("a b"));
    InvalidCursorException tooLong =
        assertThrows(InvalidCursorException.class, () -> new Cursor("x".repeat(201)));
    assertTrue(
        String.valueOf(tooLong.getMessage()).contains("x".repeat(60) + "…\""),
        tooLong.getMessage());
  }

  private boolean isTaken(Cursor cursor) {
    try {
      page(cursor, 2);
      return true;
    } catch (CursorExpiredException | InvalidCursorException refused) {
      return false;
    }
  }

  @Test
  void aCursorServesItsOwnSearchOnly() {
    addDays(0, 9);
    Cursor cursor = next(page(Cursor.START, 2));
    assertThrows(
        InvalidCursorException.class,
        () -> archive.search(ALL.withOrder(SortOrder.OLDEST).withCursor(cursor)));
    assertThrows(
        InvalidCursorException.class,
        () -> archive.search(ArticleSearch.of(ArticleCriterion.words("news")).withCursor(cursor)));
    assertThrows(
        InvalidCursorException.class,
        () ->
            archive.search(
                QuotationSearch.of(QuotationCriterion.matchAll())
                    .withOrder(SortOrder.NEWEST)
                    .withCursor(cursor)));
    assertThrows(IllegalArgumentException.class, () -> ALL.withOffset(1).withCursor(cursor));
    assertThrows(IllegalArgumentException.class, () -> ALL.withLimit(0).withCursor(cursor));
  }

  @Test
  void aCursorExpiresWithItsArchive() {
    addDays(0, 9);
    Cursor cursor = next(page(Cursor.START, 2));
    reopen();
    CursorExpiredException expired =
        assertThrows(CursorExpiredException.class, () -> page(cursor, 2));
    assertTrue(String.valueOf(expired.getMessage()).contains("closed"), expired.getMessage());
    try (Archive reader = reader()) {
      Hits<ArticleHit> first = reader.search(ALL.withCursor(Cursor.START).withLimit(7));
      assertEquals(2, reader.search(ALL.withCursor(next(first))).hits().size());
    }
  }
}
