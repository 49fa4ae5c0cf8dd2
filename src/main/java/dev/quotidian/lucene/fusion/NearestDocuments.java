package dev.quotidian.lucene.fusion;

import dev.quotidian.lucene.store.Deadline;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;

/** The documents whose vectors are nearest to one, by an HNSW graph. */
public final class NearestDocuments {
  private NearestDocuments() {}

  /**
   * The nearest of the documents that match, nearest first. A search that is out of time gives
   * those found until then.
   *
   * @param field of the vectors
   * @param limit the maximum number
   */
  public static int[] of(
      IndexSearcher searcher, String field, byte[] vector, Query matching, int limit)
      throws IOException {
    KnnByteVectorQuery nearest = new KnnByteVectorQuery(field, vector, limit, matching);
    try {
      return Arrays.stream(searcher.search(nearest, limit).scoreDocs)
          .mapToInt(found -> found.doc)
          .toArray();
    } catch (Deadline.PassedException e) {
      return new int[0]; // before any was found; the searcher tells that it is out of time
    }
  }
}
