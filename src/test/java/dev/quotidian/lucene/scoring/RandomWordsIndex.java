package dev.quotidian.lucene.scoring;

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

/** An index of several segments with random texts of few words in the fields body and title. */
final class RandomWordsIndex implements AutoCloseable {
  private static final int DOCUMENTS = 400;
  private static final List<String> WORDS = List.of("peace", "talks", "end", "war", "begin");

  private final Random random;
  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /**
   * Prints the seed.
   *
   * @param test whose it is
   */
  RandomWordsIndex(Class<?> test) throws IOException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println(test.getSimpleName() + ": replay with -Dquotidian.seed=" + seed);
    random = new Random(seed);
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

  private String text(int most) {
    List<String> words = new ArrayList<>();
    for (int left = random.nextInt(most); left >= 0; left--) {
      words.add(random.nextInt(4) == 0 ? "other" : word());
    }
    return String.join(" ", words);
  }

  Random random() {
    return random;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** A word that is in many texts. */
  String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** The pairs of a text of which a word may not be in the index. */
  List<TermPair> pairs() {
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

  Map<Integer, Float> scores(Query query) throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    for (ScoreDoc found : searcher.search(query, DOCUMENTS).scoreDocs) {
      scores.put(found.doc, found.score);
    }
    return scores;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
