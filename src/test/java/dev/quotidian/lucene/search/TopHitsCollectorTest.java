package dev.quotidian.lucene.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page is the beginning of all that Lucene sorts, however little of it is looked at. */
final class TopHitsCollectorTest {
  private static final int ALL = 10_000;

  @TempDir Path folder;

  @Test
  void isTheBeginningOfAllThatIsSorted() throws IOException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("TopHitsCollectorTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    fill(new RandomArticles(random));
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.WITH_LIKES);
    QueryTranslator translation = new QueryTranslator(Schema.analyzer());
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertTrue(reader.leaves().size() > 1, "one segment has no ties with another");
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Schema.similarity());
      for (int i = 0; i < 300; i++) {
        check(searcher, translation.articles().of(criteria.article(2)), Schema.ARTICLE, random);
        check(
            searcher, translation.quotations().of(criteria.quotation(2)), Schema.QUOTATION, random);
      }
    }
  }

  /** Several segments, which no merge joins, and articles that were replaced. */
  private void fill(RandomArticles articles) throws IOException {
    IndexWriterConfig config =
        Schema.writerConfig(Schema.analyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < 120; i++) {
        AnnotatedArticle article = articles.next("id" + i % 100);
        ArticleBlock block = ArticleBlock.of(article, Taxonomy.iptcMediaTopics());
        writer.updateDocuments(Schema.block(block.articleId()), block.documents());
        if (i % 25 == 0) {
          writer.commit();
        }
      }
    }
  }

  private static void check(IndexSearcher searcher, Query query, Schema schema, Random random)
      throws IOException {
    boolean byScore = random.nextBoolean();
    int most = 1 + random.nextInt(12);
    int countTo = random.nextInt(3) == 0 ? Integer.MAX_VALUE : random.nextInt(20);
    SortOrder order = byScore ? SortOrder.RELEVANCE : SortOrder.NEWEST;
    TopFieldDocs all =
        searcher.search(
            query,
            new TopFieldCollectorManager(
                HitSort.of(order, schema, OwnFields.NONE).sort(), ALL, null, Integer.MAX_VALUE));
    TopHitsCollector.TopHits found =
        TopHitsCollector.of(
            searcher, query, schema, new TopHitsCollector.Settings(byScore, most, 0, countTo));
    List<Integer> expected =
        Arrays.stream(all.scoreDocs).limit(most).map(document -> document.doc).toList();
    assertEquals(
        expected,
        found.hits().stream().map(HitPage.Ranked::document).toList(),
        () -> query + " by " + order + ", " + most + " of " + all.totalHits);
    checkTotal(found, all.totalHits.value(), countTo);
  }

  private static void checkTotal(TopHitsCollector.TopHits found, long all, int countTo) {
    assertTrue(found.total() <= all, () -> found.total() + " counted of " + all);
    if (found.isExact() || all <= countTo) {
      assertEquals(all, found.total());
      assertTrue(found.isExact());
    } else {
      assertTrue(found.total() >= countTo, () -> found.total() + " counted, not " + countTo);
    }
  }
}
