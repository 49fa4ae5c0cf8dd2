package dev.quotidian.lucene.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** Passages have the scores that Lucene gives them. */
final class DistinctTermScorerTest {
  @Test
  void anyPassageHasLucenesScore() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("DistinctTermScorerTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    PassageScorer lucene = new PassageScorer();
    PassageScorer ours = new DistinctTermScorer();
    for (int i = 0; i < 500; i++) {
      Passage passage = passage(random);
      int length = passage.getEndOffset() + random.nextInt(5000);
      assertEquals(lucene.score(passage, length), ours.score(passage, length), "passage " + i);
    }
  }

  private static Passage passage(Random random) {
    Passage passage = new Passage();
    int start = random.nextInt(2000);
    passage.setStartOffset(start);
    passage.setEndOffset(start + 600);
    int at = start;
    for (int match = random.nextInt(12); match >= 0; match--) {
      at += random.nextInt(20);
      int term = random.nextInt(5);
      passage.addMatch(at, at + 4, new BytesRef("term" + term), term + 1);
      at += 4;
    }
    return passage;
  }
}
