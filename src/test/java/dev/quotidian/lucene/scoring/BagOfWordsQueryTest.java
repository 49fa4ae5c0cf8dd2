package dev.quotidian.lucene.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.search.CheckHits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words and pairs score what Lucene's combined fields and phrases score together. */
final class BagOfWordsQueryTest {
  private static final int DOCUMENTS = 400;
  private static final int ROUNDS = 40;
  private static final List<String> WORDS = List.of("peace", "talks", "end", "war", "begin");
  private static final Map<String, Float> FIELDS = Map.of("body", 1f, "title", 3f);
  private static final Map<String, Float> PAIR_FIELDS = Map.of("body", 0.25f, "title", 0.2f);

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void fill() throws IOException {
    System.err.println("BagOfWordsQueryTest: replay with -Dquotidian.seed=" + seed);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        document.add(new TextField("body", text(30), Field.Store.NO));
        if (random.nextBoolean()) {
          document.add(new TextField("title", text(4), Field.Store.NO));
        }
        writer.addDocument(document);
        if (i % 150 == 0) {
          writer.flush();
        }
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Schema.similarity());
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private String text(int most) {
    List<String> words = new ArrayList<>();
    for (int left = random.nextInt(most); left >= 0; left--) {
      words.add(random.nextInt(4) == 0 ? "other" : word());
    }
    return String.join(" ", words);
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** Of a text of which a word may have no weight, or not be in the index. */
  private BagOfWordsQuery bag() {
    Map<String, Float> words = new TreeMap<>(Map.of(word(), 1f));
    List<TermPair> pairs = new ArrayList<>();
    String before = words.keySet().iterator().next();
    for (int left = 1 + random.nextInt(5); left > 0; left--) {
      String next = random.nextInt(8) == 0 ? "absent" : word();
      TermPair pair = new TermPair(before, next);
      if (!before.equals(next) && !pairs.contains(pair)) {
        pairs.add(pair);
      }
      if (random.nextInt(3) > 0) {
        words.merge(next, 1f, Float::sum);
      }
      before = next;
    }
    return new BagOfWordsQuery(FIELDS, words, new AdjacentPairsQuery(PAIR_FIELDS, pairs));
  }

  private Map<Integer, Float> scores(Query query) throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    for (ScoreDoc found : searcher.search(query, DOCUMENTS).scoreDocs) {
      scores.put(found.doc, found.score);
    }
    return scores;
  }

  @Test
  void scoresAsTheClausesDoTogether() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      BagOfWordsQuery bag = bag();
      Map<Integer, Float> expected = scores(bag.clauses());
      Map<Integer, Float> actual = scores(bag);
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
      float least = 0.5f + 3 * random.nextFloat();
      Map<Integer, Float> expected = scores(bag);
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
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    Map<Integer, Float> scores = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
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
    CheckHits.checkExplanations(bag(), "body", searcher, true);
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
