package dev.quotidian.benchmarks.system;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Facets by Lucene's facet module, {@code StringValueFacetCounts}; it knows nothing else. */
final class LuceneFacetSystem implements SearchSystem {
  private static final String SPEAKERS = "q.speaker.value";
  private static final int TEN = 10;

  private final QueryBuilder words = new QueryBuilder(Schema.analyzer());
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private StringDocValuesReaderState speakers;

  @Override
  public void open(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    speakers = new StringDocValuesReaderState(reader, SPEAKERS);
  }

  @Override
  public boolean supports(Task.Category category) {
    return category == Task.Category.FACET;
  }

  @Override
  public Answer answer(Task task) throws IOException {
    Query query = query(task);
    FacetsCollector found = searcher.search(query, new FacetsCollectorManager());
    FacetResult top = new StringValueFacetCounts(speakers, found).getTopChildren(TEN, SPEAKERS);
    return new Answer(
        top.childCount,
        true,
        Arrays.stream(top.labelValues).mapToDouble(value -> value.value.doubleValue()).toArray());
  }

  @Override
  public long count(Task task) throws IOException {
    return searcher.count(query(task));
  }

  private Query query(Task task) {
    return new BooleanQuery.Builder()
        .add(words.createBooleanQuery("q.content", task.query()), Occur.MUST)
        .add(new TermQuery(new Term("q.act", "SAID")), Occur.FILTER)
        .build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
