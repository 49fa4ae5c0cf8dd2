package dev.quotidian.lucene.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.search.CheckHits;
import org.apache.lucene.tests.search.QueryUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pairs score what Lucene's phrases of two words score together. */
final class AdjacentPairsQueryTest {
  private static final int DOCUMENTS = 400;
  private static final List<String> WORDS = List.of("peace", "talks", "end", "war", "begin");
  private static final Map<String, Float> FIELDS = Map.of("body", 0.25f, "title", 0.2f);

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void fill() throws IOException {
    System.err.println("AdjacentPairsQueryTest: replay with -Dquotidian.seed=" + seed);
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

  private List<TermPair> pairs() {
    List<TermPair> pairs = new ArrayList<>();
    String before = word();
    for (int left = 1 + random.nextInt(5); left > 0; left--) {
      String next = random.nextInt(8) == 0 ? "absent" : word();
      TermPair pair = new TermPair(before, next);
      if (!before.equals(next) && !pairs.contains(pair)) {
        pairs.add(pair);
      }
      before = next;
    }
    return pairs.isEmpty() ? List.of(new TermPair("peace", "talks")) : pairs;
  }

  private Map<Integer, Float> scores(Query query) throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    for (ScoreDoc found : searcher.search(query, DOCUMENTS).scoreDocs) {
      scores.put(found.doc, found.score);
    }
    return scores;
  }

  @Test
  void scoreAsPhrasesDo() throws IOException {
    for (int round = 0; round < 50; round++) {
      AdjacentPairsQuery pairs = new AdjacentPairsQuery(FIELDS, pairs());
      Map<Integer, Float> expected = scores(pairs.phrases());
      Map<Integer, Float> found = scores(pairs);
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
    CheckHits.checkExplanations(pairs, "body", searcher, true);
  }

  @Test
  void findNothingWhereAWordIsAbsent() throws IOException {
    assertTrue(
        scores(new AdjacentPairsQuery(FIELDS, List.of(new TermPair("peace", "absent")))).isEmpty());
  }

  @Test
  void findNothingInAFieldThatIsNotThere() throws IOException {
    Map<String, Float> fields = Map.of("absent", 1f);
    assertTrue(
        scores(new AdjacentPairsQuery(fields, List.of(new TermPair("peace", "talks")))).isEmpty());
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
