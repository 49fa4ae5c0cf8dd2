package dev.quotidian.opensearch.cursor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.opensearch.client.ClusterConnection;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which states of an index a cluster keeps for cursors and streams, and for how long. */
@ExtendWith(TestServer.class)
final class ClusterPagingTest {
  private static final int ARTICLES = 120;
  private static final ArticleSearch ALL =
      ArticleSearch.of(ArticleCriterion.matchAll()).withOrder(SortOrder.NEWEST);

  private Instant now = Instant.parse("2025-03-19T12:00:00Z");
  private ClusterSettings settings;
  private ClusterConnection connection;
  private Archive archive;

  @BeforeEach
  void open(TestServer.Running server) {
    settings =
        TestIndices.settings(
            server,
            ArchiveSettings.standard()
                .withCursors(new CursorSettings(Duration.ofMinutes(5), 2, () -> now)));
    connection = ClusterConnection.open(settings);
    connection.answer(ServerRequest.delete("/_search/point_in_time/_all"));
    archive = Quotidian.connect(settings);
    archive.addAnnotated(
        IntStream.range(0, ARTICLES).mapToObj(ClusterPagingTest::article).toList(), refused -> {});
    archive.refresh();
  }

  private static AnnotatedArticle article(int number) {
    return new AnnotatedArticle(
        Article.of("id" + number, "News.", LocalDate.of(2025, 1, 1).plusDays(number)),
        Annotations.NONE);
  }

  @AfterEach
  void drop() {
    archive.close();
    connection.answer(ServerRequest.delete("/" + settings.name() + "-000001"));
    connection.close();
  }

  private int states() {
    Map<String, Object> all = connection.ask(ServerRequest.get("/_search/point_in_time/_all"));
    return all.get("pits") instanceof List<?> states ? states.size() : 0;
  }

  private Hits<ArticleHit> page(Cursor cursor) {
    return archive.search(ALL.withLimit(50).withCursor(cursor));
  }

  private static Cursor next(Hits<?> page) {
    return page.next().orElseThrow();
  }

  @Test
  void aSearchOfOnePageLeavesNoState() {
    archive.search(ALL.withLimit(ARTICLES).withCursor(Cursor.START));
    assertEquals(0, states());
  }

  @Test
  void aFailedFirstPageLeavesNoState() {
    ArticleSearch refused = ALL.withOrder(SortOrder.ascending("nowhere"));
    assertThrows(
        IllegalArgumentException.class, () -> archive.search(refused.withCursor(Cursor.START)));
    assertEquals(0, states());
  }

  @Test
  void theLastPageLeavesItsStateForSomeSeconds() {
    Cursor last = next(page(next(page(Cursor.START))));
    page(last);
    assertEquals(1, states());
    now = now.plusSeconds(11);
    page(Cursor.START);
    assertEquals(1, states());
    assertThrows(CursorExpiredException.class, () -> page(last));
  }

  @Test
  void noMoreStatesAreKeptThanSearchesMayBeOpen() {
    for (int i = 0; i < 5; i++) {
      page(Cursor.START);
    }
    assertEquals(2, states());
  }

  @Test
  void aStateThatTheClusterLostEndsTheCursor() {
    Cursor second = next(page(Cursor.START));
    connection.ask(ServerRequest.delete("/_search/point_in_time/_all"));
    CursorExpiredException lost = assertThrows(CursorExpiredException.class, () -> page(second));
    assertTrue(String.valueOf(lost.getMessage()).contains("the cluster lost"), lost.getMessage());
  }

  @Test
  void aCursorOfAnotherConnectionHasExpired() {
    Cursor second = next(page(Cursor.START));
    try (Archive other = Quotidian.connect(settings)) {
      assertThrows(
          CursorExpiredException.class, () -> other.search(ALL.withLimit(50).withCursor(second)));
    }
    assertEquals(50, page(second).hits().size());
  }

  @Test
  void statesEndWithTheArchive() {
    page(Cursor.START);
    archive.close();
    assertEquals(0, states());
    ArchiveException closed = assertThrows(ArchiveException.class, () -> page(Cursor.START));
    assertTrue(String.valueOf(closed.getMessage()).contains("closed"), closed.getMessage());
  }

  @Test
  void aStreamHasOneStateUntilItsEnd() {
    try (Stream<AnnotatedArticle> all = archive.articles()) {
      Iterator<AnnotatedArticle> reading = all.iterator();
      for (int i = 0; i < ARTICLES; i++) {
        reading.next();
        assertEquals(1, states());
      }
      assertFalse(reading.hasNext());
      assertEquals(0, states());
    }
  }

  @Test
  void aStreamThatIsClosedEarlyLeavesNoState() {
    try (Stream<AnnotatedArticle> all = archive.articles()) {
      all.iterator().next();
    }
    assertEquals(0, states());
  }

  @Test
  void aStreamWhoseStateIsLostFailsAndDoesNotEnd() {
    try (Stream<AnnotatedArticle> all = archive.articles()) {
      Iterator<AnnotatedArticle> reading = all.iterator();
      reading.next();
      connection.ask(ServerRequest.delete("/_search/point_in_time/_all"));
      assertThrows(ArchiveException.class, () -> reading.forEachRemaining(article -> {}));
    }
  }
}
