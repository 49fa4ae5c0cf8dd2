package dev.quotidian.lucene.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.tests.search.CheckHits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words and pairs score what Lucene's combined fields and phrases score together. */
final class BagOfWordsQueryTest {
  private static final int ROUNDS = 40;
  private static final Map<String, Float> FIELDS = Map.of("body", 1f, "title", 3f);
  private static final Map<String, Float> PAIR_FIELDS = Map.of("body", 0.25f, "title", 0.2f);

  private final RandomWordsIndex index;

  BagOfWordsQueryTest() throws IOException {
    index = new RandomWordsIndex(BagOfWordsQueryTest.class);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  /** Of a text of which some words have no weight, as stop words have none. */
  private BagOfWordsQuery bag() {
    List<TermPair> pairs = index.pairs();
    Map<String, Float> words = new TreeMap<>(Map.of(pairs.getFirst().first(), 1f));
    for (TermPair pair : pairs) {
      if (index.random().nextInt(3) > 0) {
        words.merge(pair.second(), 1f, Float::sum);
      }
    }
    return new BagOfWordsQuery(FIELDS, words, new AdjacentPairsQuery(PAIR_FIELDS, pairs));
  }

  @Test
  void scoresAsTheClausesDoTogether() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      BagOfWordsQuery bag = bag();
      Map<Integer, Float> expected = index.scores(bag.clauses());
      Map<Integer, Float> actual = index.scores(bag);
      assertEquals(expected.keySet(), actual.keySet(), bag::toString);
      expected.forEach(
          (document, score) ->
              assertEquals(score, actual.getOrDefault(document, 0f), 1e-4f, bag::toString));
    }
  }

  @Test
  void whatCompetesIsNotPruned() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      BagOfWordsQuery bag = bag();
      float least = 0.5f + 3 * index.random().nextFloat();
      Map<Integer, Float> expected = index.scores(bag);
      expected.values().removeIf(score -> score < least);
      assertEquals(expected.keySet(), matchingAbove(bag, least).keySet(), bag::toString);
    }
  }

  @Test
  void whatCannotCompeteIsPruned() throws IOException {
    float beyondReach = 1000;
    assertTrue(matchingAbove(bag(), beyondReach).isEmpty());
  }

  /** The documents that match and score as much, once the scorer was told to leave out others. */
  private Map<Integer, Float> matchingAbove(Query query, float least) throws IOException {
    IndexSearcher searcher = index.searcher();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    Map<Integer, Float> scores = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (weight.scorer(leaf) instanceof BagOfWordsScorer scorer) {
        scorer.setMinCompetitiveScore(least);
        TwoPhaseIterator matching = scorer.twoPhaseIterator();
        for (int at = 0; at < leaf.reader().maxDoc(); at++) {
          matching.approximation().advance(at);
          if (matching.matches() && scorer.score() >= least) {
            scores.put(leaf.docBase + at, scorer.score());
          }
        }
      }
    }
    return scores;
  }

  @Test
  void anExplanationGivesTheScore() throws IOException {
    CheckHits.checkExplanations(bag(), "body", index.searcher(), true);
  }

  @Test
  void equalsTheSameWordsAndPairs() {
    AdjacentPairsQuery pairs =
        new AdjacentPairsQuery(PAIR_FIELDS, List.of(new TermPair("peace", "talks")));
    BagOfWordsQuery one = new BagOfWordsQuery(FIELDS, Map.of("peace", 1f), pairs);
    assertEquals(one, new BagOfWordsQuery(new HashMap<>(FIELDS), Map.of("peace", 1f), pairs));
    assertNotEquals(one, new BagOfWordsQuery(FIELDS, Map.of("peace", 2f), pairs));
  }
}
