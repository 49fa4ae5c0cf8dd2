package dev.quotidian.lucene.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.SearchTimeoutException;
import dev.quotidian.archive.support.vector.OpenEncoder;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.store.SnapshotFactory;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.group.Grouping;
import dev.quotidian.query.group.Groups;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.Hits;
import dev.quotidian.taxonomy.Taxonomy;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A deadline ends a request in whatever step it passes: its clock goes on by a tick at each look,
 * so that it passes after a number of looks that a test chooses.
 */
final class DeadlineReachTest {
  private static final int ARTICLES = 6;
  private static final int WORDS = 8;

  private final Directory directory = new ByteBuffersDirectory();
  private final AtomicLong looks = new AtomicLong();
  private DirectoryReader reader;

  @BeforeEach
  void fill() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, Schema.writerConfig(Schema.analyzer()))) {
      for (int i = 0; i < ARTICLES; i++) {
        Article article =
            Article.of("id" + i, "News of " + words(), LocalDate.of(2025, 1, 1).plusDays(i))
                .withTitle("News of number" + i)
                .withTopics(List.of("energy"));
        ArticleBlock block =
            ArticleBlock.of(
                new AnnotatedArticle(article, Annotations.NONE), Taxonomy.iptcMediaTopics());
        writer.updateDocuments(Schema.block(block.articleId()), block.documents());
      }
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static String words() {
    return String.join(" ", IntStream.range(0, WORDS).mapToObj(DeadlineReachTest::word).toList());
  }

  private static String word(int i) {
    return "wording" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
  }

  /** One that passes at the look of this number. */
  private SnapshotReader reader(long ticks) {
    looks.set(0);
    Deadline deadline =
        Deadline.of(Optional.empty(), Optional.of(Duration.ofNanos(ticks)), looks::getAndIncrement);
    IndexSnapshot snapshot = SnapshotFactory.uncached().newSearcher(reader, null);
    return new SnapshotReader(
        snapshot,
        new QueryTranslator(Schema.analyzer(), deadline),
        new OpenEncoder(Optional.empty(), "none"),
        deadline);
  }

  private static ArticleSearch fuzzyWords() {
    List<ArticleCriterion> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      words.add(ArticleCriterion.fuzzy(word(i)));
    }
    return ArticleSearch.of(ArticleCriterion.anyOf(words)).withLimit(ARTICLES);
  }

  private Hits<ArticleHit> search(long ticks) throws IOException {
    return reader(ticks).articles(fuzzyWords(), Optional.empty()).hits();
  }

  @Test
  void anExpansionEndsAtTheDeadline() throws IOException {
    Hits<ArticleHit> whole = search(Long.MAX_VALUE / 2);
    long all = looks.get();
    assertFalse(whole.partial());
    assertEquals(ARTICLES, whole.hits().size());
    assertTrue(all >= WORDS * WORDS, () -> "looked only " + all + " times");
    for (long ticks = 0; ticks < all - 2; ticks += Math.max(1, all / 12)) {
      Hits<ArticleHit> part = search(ticks);
      assertTrue(part.partial(), "after " + ticks);
      assertEquals(Math.max(2, ticks + 1), looks.get(), "it is not asked again once it has passed");
      assertTrue(part.hits().isEmpty() || part.hits().size() == ARTICLES);
    }
  }

  @Test
  void highlightingEndsAtTheDeadline() throws IOException {
    search(Long.MAX_VALUE / 2);
    long all = looks.get();
    boolean isCut = false;
    for (long ticks = all - 2; !isCut && ticks > all / 2; ticks -= 2) {
      Hits<ArticleHit> part = search(ticks);
      assertTrue(part.partial());
      assertEquals(ARTICLES, part.hits().size(), "all hits were found");
      isCut = part.hits().stream().anyMatch(hit -> hit.passages().isEmpty());
    }
    assertTrue(isCut, "all were highlighted");
  }

  @Test
  void facetsEndAtTheDeadline() throws IOException {
    FacetRequest request =
        FacetRequest.ofArticles(
            ArticleCriterion.matchAll(), FacetField.TOPIC, FacetField.PUBLISHER);
    long all = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) { // some look more often, while they wait for the ordinals
      assertFalse(reader(Long.MAX_VALUE / 2).facets(request).partial());
      all = Math.min(all, looks.get());
    }
    for (long ticks = 0; ticks < all - 2; ticks++) {
      Facets part = reader(ticks).facets(request);
      assertTrue(part.partial(), "after " + ticks);
      assertEquals(0, part.of(FacetField.PUBLISHER).counts().size());
    }
  }

  /** A page is cut where it says so, and whole where it does not. */
  @Test
  void groupsEndAtTheDeadline() throws IOException {
    Grouping grouping = Grouping.by(FacetField.TOPIC).withBest(ARTICLES);
    Hits<Groups.Group<ArticleHit>> whole = groups(Long.MAX_VALUE / 2, grouping).hits();
    long all = looks.get();
    assertEquals(1, whole.hits().size());
    int cut = 0;
    for (long ticks = 0; ticks < all; ticks += Math.max(1, all / 30)) {
      SnapshotReader.Page<Groups.Group<ArticleHit>> part = groups(ticks, grouping);
      if (part.hits().partial()) {
        cut++;
        assertTrue(part.end().isEmpty());
      } else {
        assertEquals(whole, part.hits());
      }
    }
    assertTrue(cut > 10, "only " + cut + " were cut");
  }

  private SnapshotReader.Page<Groups.Group<ArticleHit>> groups(long ticks, Grouping grouping)
      throws IOException {
    return reader(ticks).groups(fuzzyWords(), grouping, Optional.empty());
  }

  @Test
  void anExplanationEndsAtTheDeadline() throws IOException {
    assertTrue(reader(Long.MAX_VALUE / 2).explanation(fuzzyWords(), "id1").isPresent());
    long all = looks.get();
    for (long ticks = 0; ticks < all - 2; ticks += Math.max(1, all / 8)) {
      SnapshotReader early = reader(ticks);
      assertThrows(SearchTimeoutException.class, () -> early.explanation(fuzzyWords(), "id1"));
    }
  }
}
