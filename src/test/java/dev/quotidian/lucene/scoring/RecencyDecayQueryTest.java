package dev.quotidian.lucene.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.tests.search.CheckHits;
import org.apache.lucene.tests.search.QueryUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores that fade keep Lucene's rules, where it skips what cannot compete too. */
final class RecencyDecayQueryTest {
  private static final int ARTICLES = 5000;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    Random random = new Random(5);
    try (Archive archive = EmbeddedArchive.open(folder, ArchiveSettings.standard())) {
      for (int i = 0; i < ARTICLES; i++) {
        String body =
            "ceasefire ".repeat(1 + random.nextInt(4)) + "news ".repeat(random.nextInt(40));
        LocalDate day = FIRST.plusDays(random.nextInt(1000));
        archive.add(Article.of("id" + i, body, day), Annotations.NONE);
      }
    }
  }

  @Test
  void findsTheSameWhetherItSeesAllOrSkips() {
    ArticleSearch search =
        ArticleSearch.of(ArticleCriterion.anyWord("ceasefire news")).withLimit(20);
    try (Archive archive = EmbeddedArchive.openReadOnly(folder)) {
      for (SortOrder order :
          List.of(SortOrder.recency(10), SortOrder.recency(300), SortOrder.recency(36_500))) {
        ArticleSearch ordered = search.withOrder(order);
        List<ArticleHit> all = archive.search(ordered.withExactTotal(true)).hits();
        assertEquals(all, archive.search(ordered).hits(), order::toString);
        assertTrue(all.getFirst().score() > all.getLast().score(), order::toString);
      }
    }
  }

  @Test
  void scoresAsItExplains() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Schema.similarity());
      QueryTranslator translation = new QueryTranslator(Schema.analyzer());
      for (String word : List.of("news", "absent")) {
        Query fading =
            RecencyDecayQuery.of(
                translation.articles().of(ArticleCriterion.words(word)),
                Schema.ARTICLE.publishedDay(),
                new SortOrder.Recency(30, Optional.empty()),
                FIRST.plusDays(900));
        QueryUtils.check(fading);
        CheckHits.checkExplanations(fading, "", searcher, true);
      }
    }
  }
}
