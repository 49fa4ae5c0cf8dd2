package dev.quotidian.behaviour.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SearchCancelledException;
import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.article.Article;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Cursor.InvalidCursorException;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.Hits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A view shows what satisfies its criterion; nothing of the rest comes through. */
public abstract class ViewBehaviour extends Embargo {
  private static final ArticleSearch BRIDGE = ArticleSearch.of(ArticleCriterion.words("bridge"));

  public ViewBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  private static List<String> ids(Hits<ArticleHit> hits) {
    return hits.hits().stream().map(hit -> hit.article().id()).toList();
  }

  @Test
  void followsTheArchive() {
    assertEquals(4, view.stats().articles());
    archive.delete("open-1");
    archive.refresh();
    assertEquals(3, view.stats().articles());
    archive.add(SECRET_ARTICLE.withPublisher("Harbour Times"));
    archive.refresh();
    assertTrue(view.article(SECRET).isPresent());
  }

  @Test
  void endsWithTheArchive() {
    archive.close();
    assertThrows(ArchiveException.class, () -> view.search(BRIDGE));
  }

  @Test
  void scoresAreThoseOfTheArchive() {
    Hits<ArticleHit> all = archive.search(BRIDGE);
    Hits<ArticleHit> some = view.search(BRIDGE);
    assertEquals(4, some.hits().size());
    some.forEach(
        hit ->
            assertEquals(
                all.hits().stream()
                    .filter(one -> one.article().equals(hit.article()))
                    .map(ArticleHit::score)
                    .findFirst(),
                Optional.of(hit.score())));
  }

  @Test
  void theCriterionOfTheViewNeitherScoresNorHighlights() {
    ArchiveReader harbour = archive.restrictedTo(ArticleCriterion.words("harbour"));
    assertEquals(archive.search(BRIDGE).hits(), harbour.search(BRIDGE).hits());
  }

  @Test
  void recencyIsAsOfTheNewestArticleThatIsShown() {
    ArticleSearch recent =
        ArticleSearch.of(ArticleCriterion.matchAll()).withOrder(SortOrder.recency(10));
    ArticleHit newest = view.search(recent).hits().getFirst();
    assertEquals("open-3", newest.article().id());
    assertEquals(1, newest.score(), 1e-6);
  }

  @Test
  void wordsThatFeedbackAddsComeFromArticlesThatAreShown() {
    ArticleSearch expanded = BRIDGE.withRanking(Ranking.EXPANDED);
    List<String> words =
        view.search(expanded).expansion().stream().map(ExpandedWord::word).toList();
    assertFalse(words.isEmpty());
    assertTrue(
        words.stream().noneMatch(word -> word.equalsIgnoreCase("zanzibar")), () -> "" + words);
    assertTrue(words.stream().noneMatch(word -> word.equalsIgnoreCase("novak")), () -> "" + words);
  }

  @Test
  void nothingIsSimilarToAnArticleThatIsNotShown() {
    ArticleSearch similar = ArticleSearch.of(ArticleCriterion.likeArticle(SECRET));
    assertEquals(4, archive.search(similar).hits().size());
    assertEquals(0, view.search(similar).hits().size());
    ArchiveReader inner = view.restrictedTo(ArticleCriterion.likeArticle(SECRET));
    assertEquals(0, inner.stats().articles());
  }

  @Test
  void aSavedSearchDoesNotTellWhatAnArticleThatIsNotShownIsLike() {
    archive
        .savedSearches()
        .save(SavedSearch.ofArticles("like", ArticleCriterion.likeArticle(SECRET)));
    Article arrived =
        Article.of("arrived", SECRET_ARTICLE.body(), LocalDate.of(2025, 3, 20))
            .withPublisher("Harbour Times");
    assertEquals(1, archive.savedSearches().matching(arrived).size());
    assertEquals(0, view.savedSearches().matching(arrived).size());
  }

  @Test
  void whatIsLikeAnArticleMayBeTheCriterion() {
    ArchiveReader like = archive.restrictedTo(ArticleCriterion.likeArticle(SECRET));
    assertEquals(4, like.stats().articles());
    assertEquals(Optional.empty(), like.article(SECRET));
  }

  @Test
  void quotationsDecideToo() {
    ArchiveReader okafor =
        archive.restrictedTo(ArticleCriterion.quoting(QuotationCriterion.speaker("Okafor")));
    assertEquals(4, okafor.stats().articles());
    ArchiveReader novak =
        archive.restrictedTo(ArticleCriterion.quoting(QuotationCriterion.speaker("Novak")));
    assertEquals(List.of(SECRET), ids(novak.search(BRIDGE)));
  }

  @Test
  void cursorsReadAllThatIsShown() {
    ArticleSearch pages = BRIDGE.withLimit(1).withCursor(Cursor.START);
    List<String> read = new ArrayList<>();
    Hits<ArticleHit> page = view.search(pages);
    read.addAll(ids(page));
    while (page.next().isPresent()) {
      page = view.search(pages.withCursor(page.next().get()));
      read.addAll(ids(page));
    }
    assertEquals(
        IntStream.range(0, 4).mapToObj(i -> "open-" + i).toList(), read.stream().sorted().toList());
  }

  @Test
  void aCursorOfTheArchiveOrOfAnotherViewIsRefused() {
    ArticleSearch pages = BRIDGE.withLimit(1).withCursor(Cursor.START);
    Cursor ofArchive = archive.search(pages).next().orElseThrow();
    Cursor ofView = view.search(pages).next().orElseThrow();
    ArchiveReader other = archive.restrictedTo(ArticleCriterion.matchAll());
    assertThrows(InvalidCursorException.class, () -> view.search(pages.withCursor(ofArchive)));
    assertThrows(InvalidCursorException.class, () -> archive.search(pages.withCursor(ofView)));
    assertThrows(InvalidCursorException.class, () -> other.search(pages.withCursor(ofView)));
    assertEquals(1, archive.restrictedTo(OPEN).search(pages.withCursor(ofView)).hits().size());
  }

  @Test
  void aCursorShowsTheViewAtThePointInTimeOfItsFirstPage() {
    ArticleSearch pages = BRIDGE.withLimit(3).withCursor(Cursor.START);
    Cursor next = view.search(pages).next().orElseThrow();
    archive.delete(ArticleCriterion.matchAll());
    archive.refresh();
    assertEquals(1, view.search(pages.withCursor(next)).hits().size());
    assertEquals(0, view.search(BRIDGE).hits().size());
  }

  @Test
  void aCancellationEndsAViewToo() {
    Cancellation cancellation = new Cancellation();
    ArchiveReader cancelled = archive.cancelledBy(cancellation).restrictedTo(OPEN);
    assertEquals(4, cancelled.search(BRIDGE).hits().size());
    cancellation.cancel();
    assertThrows(SearchCancelledException.class, () -> cancelled.search(BRIDGE));
  }

  @Test
  void aCriterionThatIsTooBroadIsRefusedAsInASearch() {
    List<ArticleCriterion> many =
        IntStream.range(0, 2000).mapToObj(i -> ArticleCriterion.words("w" + i)).toList();
    ArchiveReader broad = archive.restrictedTo(ArticleCriterion.anyOf(many));
    assertThrows(TooBroadQueryException.class, () -> broad.search(BRIDGE));
  }
}
