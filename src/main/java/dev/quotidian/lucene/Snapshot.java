package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;

/** The archive as of one refresh. */
final class Snapshot extends IndexSearcher {
  private final Map<String, StringDocValuesReaderState> values = new ConcurrentHashMap<>();

  Snapshot(IndexReader reader, QueryCache cache) {
    super(reader);
    setSimilarity(Schema.similarity());
    setQueryCache(cache);
  }

  /**
   * What counting the values of {@code field} needs; made once for each snapshot, for it is dear.
   */
  StringDocValuesReaderState values(String field) {
    return values.computeIfAbsent(
        field,
        name -> {
          try {
            return new StringDocValuesReaderState(getIndexReader(), name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
