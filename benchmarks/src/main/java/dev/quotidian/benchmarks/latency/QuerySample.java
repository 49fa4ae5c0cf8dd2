package dev.quotidian.benchmarks.latency;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is asked: runs of words that stand in headlines and leads of the pool, so that they are as
 * frequent as what people ask for, function words included.
 *
 * @param name how long they are
 * @param queries plain words, of which any may match
 */
record QuerySample(String name, List<String> queries) {
  private static final int EACH = 200;
  private static final long SEED = 5;
  private static final int FEWEST = 2;
  private static final int FEW = 4;
  private static final int MANY = 20;

  static List<QuerySample> of(NewsPool pool) {
    return List.of(
        new QuerySample("2 to 4 words", drawn(pool.headlines(), FEWEST, FEW)),
        new QuerySample("a headline", drawn(pool.headlines(), FEW + 1, MANY)),
        new QuerySample("20 words", drawn(pool.leads(), MANY, MANY)));
  }

  /** A run of so many words of each text drawn; a headline is taken whole where it may be. */
  private static List<String> drawn(List<String> texts, int least, int most) {
    Random random = new Random(SEED);
    List<String> drawn = new ArrayList<>();
    while (drawn.size() < EACH) {
      String[] words = texts.get(random.nextInt(texts.size())).split("\\s+");
      if (words.length >= least) {
        int size = most == FEW ? least + random.nextInt(most - least + 1) : most;
        int start = words.length > size ? random.nextInt(words.length - size + 1) : 0;
        int end = Math.min(words.length, start + size);
        drawn.add(String.join(" ", List.of(words).subList(start, end)));
      }
    }
    return drawn;
  }
}
