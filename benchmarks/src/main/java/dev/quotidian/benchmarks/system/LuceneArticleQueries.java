package dev.quotidian.benchmarks.system;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Article searches of the Lucene baseline, whether or not there are quotations in the same index.
 */
final class LuceneArticleQueries {
  private static final String BODY = "a.body";
  private static final String TITLE = "a.title";
  private static final float OF_TITLE = 0.8f;
  private static final float AS_MANY = 3;
  private static final float OF_PAIR = 0.15f;

  private final LuceneTextQueries words =
      new LuceneTextQueries(
          LuceneArticleQueries::apart,
          LuceneArticleQueries::together,
          Map.of(BODY, OF_PAIR, TITLE, OF_PAIR * OF_TITLE));
  private final LuceneTopHits searching;
  private final LuceneFacetCounts counts;

  LuceneArticleQueries(IndexSearcher searcher, boolean same) throws IOException {
    searching = new LuceneTopHits(searcher, false, same);
    counts = new LuceneFacetCounts(searcher, "a.topic.value", "a.published.day");
  }

  private static Query apart(String term) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(BODY, term)), Occur.SHOULD)
        .add(new BoostQuery(new TermQuery(new Term(TITLE, term)), OF_TITLE), Occur.SHOULD)
        .build();
  }

  private static Query together(String term) {
    return new CombinedFieldQuery.Builder(term).addField(BODY).addField(TITLE, AS_MANY).build();
  }

  Answer answer(Task task) throws IOException {
    return switch (task.category()) {
      case ARTICLE_TERM, ARTICLE_AND -> searching.best(phases(task));
      case ARTICLE_NEWEST -> searching.newest(query(task));
      case ARTICLE_FACET -> counts.values(query(task));
      case ARTICLE_TIMELINE -> counts.months(query(task));
      default -> throw new IllegalArgumentException("Not of articles alone: " + task);
    };
  }

  Query query(Task task) {
    return phases(task).first();
  }

  private LuceneTextQueries.TwoPhaseQuery phases(Task task) {
    return words.of(task.query(), Occur.MUST);
  }

  Answer best(Query query) throws IOException {
    return searching.best(new LuceneTextQueries.TwoPhaseQuery(query, query));
  }
}
