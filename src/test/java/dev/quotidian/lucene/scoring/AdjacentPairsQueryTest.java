package dev.quotidian.lucene.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.tests.search.CheckHits;
import org.apache.lucene.tests.search.QueryUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pairs score what Lucene's phrases of two words score together. */
final class AdjacentPairsQueryTest {
  private static final Map<String, Float> FIELDS = Map.of("body", 0.25f, "title", 0.2f);

  private final RandomWordsIndex index;

  AdjacentPairsQueryTest() throws IOException {
    index = new RandomWordsIndex(AdjacentPairsQueryTest.class);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void scoreAsPhrasesDo() throws IOException {
    for (int round = 0; round < 50; round++) {
      AdjacentPairsQuery pairs = new AdjacentPairsQuery(FIELDS, index.pairs());
      Map<Integer, Float> expected = index.scores(pairs.phrases());
      Map<Integer, Float> found = index.scores(pairs);
      assertEquals(expected.keySet(), found.keySet(), pairs::toString);
      expected.forEach(
          (document, score) ->
              assertEquals(score, found.getOrDefault(document, Float.NaN), 1e-5, pairs::toString));
    }
  }

  @Test
  void keepTheRulesOfQueries() throws IOException {
    AdjacentPairsQuery pairs =
        new AdjacentPairsQuery(
            FIELDS, List.of(new TermPair("peace", "talks"), new TermPair("talks", "end")));
    QueryUtils.check(pairs);
    CheckHits.checkExplanations(pairs, "body", index.searcher(), true);
  }

  @Test
  void findNothingWhereAWordIsAbsent() throws IOException {
    assertTrue(
        index
            .scores(new AdjacentPairsQuery(FIELDS, List.of(new TermPair("peace", "absent"))))
            .isEmpty());
  }

  @Test
  void findNothingInAFieldThatIsNotThere() throws IOException {
    Map<String, Float> fields = Map.of("absent", 1f);
    assertTrue(
        index
            .scores(new AdjacentPairsQuery(fields, List.of(new TermPair("peace", "talks"))))
            .isEmpty());
  }

  @Test
  void areEqualByWordsAndWeights() {
    List<TermPair> pairs = List.of(new TermPair("peace", "talks"));
    assertEquals(
        new AdjacentPairsQuery(FIELDS, pairs),
        new AdjacentPairsQuery(new HashMap<>(FIELDS), pairs));
    assertNotEquals(
        new AdjacentPairsQuery(FIELDS, pairs), new AdjacentPairsQuery(Map.of("body", 1f), pairs));
    assertFalse(
        new AdjacentPairsQuery(FIELDS, pairs)
            .equals(new AdjacentPairsQuery(FIELDS, List.of(new TermPair("talks", "peace")))));
  }
}
