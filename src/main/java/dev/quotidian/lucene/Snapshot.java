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
  private final Map<String, SpeakerGroups> speakers = new ConcurrentHashMap<>();

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

  /** Which speaker each value of {@code field} belongs to. */
  SpeakerGroups speakers(String field) {
    return speakers.computeIfAbsent(
        field,
        name -> {
          try {
            return SpeakerGroups.of(getIndexReader(), name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
