package dev.quotidian.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.query.Ranking;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.junit.jupiter.api.Test;

/** The index is written for the default ranking. */
final class SchemaTest {
  @Test
  void theUsualNumbersAreThoseOfTheSchema() {
    BM25Similarity schema = (BM25Similarity) Schema.similarity();
    assertEquals(Ranking.DEFAULT.k1(), schema.getK1(), 1e-6);
    assertEquals(Ranking.DEFAULT.b(), schema.getB(), 1e-6);
  }
}
