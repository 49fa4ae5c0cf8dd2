package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Archives;
import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.archive.SearchCancelledException;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Cursor.InvalidCursorException;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.SavedMatch;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.SuggestionKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several archives are read as one, while each goes its own way. */
final class ArchivesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final QuotationCriterion OKAFOR = QuotationCriterion.speaker("Okafor");
  private static final ArticleSearch ALL = ArticleSearch.of(ArticleCriterion.matchAll());

  @TempDir Path folder;
  private Archive one = Quotidian.inMemory();
  private final Archive two = Quotidian.inMemory();
  private ArchiveReader both = Archives.of(one, two);

  @BeforeEach
  void add() {
    add(one, "one-1", "“We will not wait,” said Lena Okafor. The ferry waits.");
    add(two, "two-1", "“We may wait,” said Lena Okafor. “The ferry is late,” she added.");
  }

  private static void add(Archive archive, String id, String body) {
    archive.add(Article.of(id, body, DAY));
    archive.refresh();
  }

  @AfterEach
  void close() {
    one.close();
    two.close();
  }

  private static List<String> ids(Hits<ArticleHit> hits) {
    return hits.hits().stream().map(hit -> hit.article().id()).toList();
  }

  @Test
  void followEachArchive() {
    assertEquals(3, both.count(OKAFOR));
    add(two, "two-2", "Nothing was said.");
    assertEquals(3, both.stats().articles());
    one.delete(ArticleCriterion.matchAll());
    assertEquals(List.of("two-1", "two-2"), ids(both.search(ALL)));
  }

  @Test
  void aSuggestionCountsInAllArchives() {
    SuggestRequest speakers = SuggestRequest.of("okaf").withKinds(SuggestionKind.SPEAKER);
    assertEquals(3, both.suggest(speakers).suggestions().getFirst().count());
    two.delete(ArticleCriterion.matchAll());
    two.refresh();
    assertEquals(one.suggest(speakers), both.suggest(speakers));
  }

  @Test
  void oneIsReadAsItIs() {
    assertEquals(one.search(ALL).hits(), Archives.of(one).search(ALL).hits());
    assertThrows(IllegalArgumentException.class, () -> Archives.of(List.of()));
  }

  @Test
  void mayBeReadAsOneWithMore() {
    try (Archive three = Quotidian.open(folder.resolve("three"))) {
      add(three, "three-1", "“No,” said Lena Okafor.");
      ArchiveReader all = Archives.of(both, three);
      assertEquals(4, all.count(OKAFOR));
      assertEquals(Optional.of("three-1"), all.article("three-1").map(in -> in.article().id()));
    }
  }

  @Test
  void anIdOfTwoIsFoundTwiceAndReadFromTheFirst() {
    add(two, "one-1", "“Never,” said Lena Okafor.");
    assertEquals(2, both.count(ArticleCriterion.articleId("one-1")));
    assertEquals(one.article("one-1"), both.article("one-1"));
    assertEquals(two.article("one-1"), Archives.of(two, one).article("one-1"));
    assertEquals(one.explain(ALL, "one-1").isPresent(), both.explain(ALL, "one-1").isPresent());
  }

  @Test
  void noQuotationOfAnIdOfTwoIsSkippedOrComesTwice() {
    add(one, "two-1", "“We may wait,” said Lena Okafor. “The ferry is late,” she added.");
    for (SortOrder order : List.of(SortOrder.RELEVANCE, SortOrder.NEWEST, SortOrder.OLDEST)) {
      QuotationSearch search =
          QuotationSearch.of(QuotationCriterion.articleId("two-1")).withOrder(order).withLimit(1);
      List<Integer> read = new ArrayList<>();
      Optional<Cursor> next = Optional.of(Cursor.START);
      while (next.isPresent()) {
        Hits<QuotationHit> page = both.search(search.withCursor(next.get()));
        page.forEach(hit -> read.add(hit.number()));
        next = page.next();
      }
      assertEquals(List.of(0, 0, 1, 1), read, order.toString());
    }
  }

  @Test
  void aStreamIsOfOnePointInTimeOfEach() {
    try (Stream<AnnotatedArticle> articles = both.articles()) {
      Iterator<AnnotatedArticle> reading = articles.iterator();
      reading.next();
      one.delete(ArticleCriterion.matchAll());
      two.delete(ArticleCriterion.matchAll());
      assertTrue(reading.hasNext());
    }
    assertEquals(0, both.stats().articles());
  }

  @Test
  void aCursorShowsThePointInTimeOfItsFirstPage() {
    ArticleSearch pages = ALL.withLimit(1).withCursor(Cursor.START);
    Cursor next = both.search(pages).next().orElseThrow();
    one.delete(ArticleCriterion.matchAll());
    two.delete(ArticleCriterion.matchAll());
    assertEquals(1, both.search(pages.withCursor(next)).hits().size());
  }

  @Test
  void aCursorOfOneArchiveIsRefused() {
    add(one, "one-2", "More.");
    ArticleSearch pages = ALL.withLimit(1).withCursor(Cursor.START);
    Cursor ofOne = one.search(pages).next().orElseThrow();
    assertThrows(CursorExpiredException.class, () -> both.search(pages.withCursor(ofOne)));
    Cursor ofBoth = both.search(pages).next().orElseThrow();
    ArchiveReader view = both.restrictedTo(ArticleCriterion.matchAll());
    assertThrows(InvalidCursorException.class, () -> view.search(pages.withCursor(ofBoth)));
  }

  @Test
  void aCursorExpiresWithTheLeaseOfAnyArchive() {
    one.close();
    one =
        Quotidian.inMemory(
            ArchiveSettings.standard()
                .withCursors(new CursorSettings(Duration.ofMinutes(5), 1, InstantSource.system())));
    add(one, "one-1", "Something.");
    both = Archives.of(two, one);
    ArticleSearch pages = ALL.withLimit(1).withCursor(Cursor.START);
    Cursor first = both.search(pages).next().orElseThrow();
    assertTrue(both.search(pages).next().isPresent());
    CursorExpiredException expired =
        assertThrows(CursorExpiredException.class, () -> both.search(pages.withCursor(first)));
    assertTrue(String.valueOf(expired.getMessage()).contains("it was the oldest"));
  }

  @Test
  void saysWhichArchiveIsClosed() {
    two.close();
    ArchiveException closed = assertThrows(ArchiveException.class, () -> both.search(ALL));
    assertTrue(String.valueOf(closed.getMessage()).contains("closed"), closed::toString);
    assertEquals(1, one.search(ALL).hits().size());
  }

  @Test
  void releasesWhatItReads() {
    both.search(ALL);
    both.facets(FacetRequest.ofArticles(ArticleCriterion.matchAll(), FacetField.SPEAKER));
    one.delete("one-1");
    one.commit();
    assertTrue(one.purge());
  }

  @Test
  void savedSearchesAreThoseOfAll() {
    one.savedSearches().save(SavedSearch.ofQuotations("okafor", OKAFOR));
    two.savedSearches().save(SavedSearch.ofQuotations("okafor", QuotationCriterion.words("no")));
    two.savedSearches().save(SavedSearch.ofArticles("ferry", ArticleCriterion.words("ferry")));
    assertEquals(
        List.of("ferry", "okafor"),
        both.savedSearches().all().stream().map(SavedSearch::name).toList());
    assertEquals(one.savedSearches().find("okafor"), both.savedSearches().find("okafor"));
    Article arrived = Article.of("new", "“The ferry waits,” said Lena Okafor.", DAY);
    assertEquals(
        List.of("ferry", "okafor"),
        both.savedSearches().matching(arrived).stream()
            .map(SavedMatch::search)
            .map(SavedSearch::name)
            .toList());
    ArchiveReader nowhere = Archives.of(one.restrictedTo(ArticleCriterion.words("nowhere")), two);
    assertEquals(
        List.of("ferry"),
        nowhere.savedSearches().matching(arrived).stream()
            .map(match -> match.search().name())
            .toList());
  }

  @Test
  void areCheckedEachForItself() {
    one.commit();
    two.commit();
    ArchiveCheck check = both.check();
    assertTrue(check.isSound(), check::toString);
    assertEquals(2, check.articles());
    assertTrue(both.topicModel().isEmpty());
  }

  @Test
  void aCancellationOfOneEndsReadingAll() {
    Cancellation cancellation = new Cancellation();
    ArchiveReader cancelled = Archives.of(one.cancelledBy(cancellation), two);
    assertFalse(cancelled.search(ALL).hits().isEmpty());
    cancellation.cancel();
    assertThrows(SearchCancelledException.class, () -> cancelled.search(ALL));
  }
}
