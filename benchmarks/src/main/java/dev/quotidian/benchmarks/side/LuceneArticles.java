package dev.quotidian.benchmarks.side;

import dev.quotidian.index.Schema;
import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Searching articles by hand, whether or not there are quotations in the same index. */
final class LuceneArticles {
  private static final float OF_TITLE = 0.4f;

  private final QueryBuilder words = new QueryBuilder(Schema.analyzer());
  private final LuceneSearching searching;
  private final LuceneCounts counts;

  LuceneArticles(IndexSearcher searcher) throws IOException {
    searching = new LuceneSearching(searcher, "a.published", LuceneSearching.ARTICLES);
    counts = new LuceneCounts(searcher, "a.topic.value", "a.published.day");
  }

  Answer answer(Task task) throws IOException {
    Query query = query(task);
    return switch (task.category()) {
      case ARTICLE_TERM -> searching.best(query);
      case ARTICLE_NEWEST -> searching.newest(query);
      case ARTICLE_FACET -> counts.values(query);
      case ARTICLE_TIMELINE -> counts.months(query);
      default -> throw new IllegalArgumentException("Not of articles alone: " + task);
    };
  }

  Query query(Task task) {
    return new BooleanQuery.Builder()
        .add(words.createBooleanQuery("a.body", task.query()), Occur.SHOULD)
        .add(
            new BoostQuery(words.createBooleanQuery("a.title", task.query()), OF_TITLE),
            Occur.SHOULD)
        .build();
  }

  Answer best(Query query) throws IOException {
    return searching.best(query);
  }
}
