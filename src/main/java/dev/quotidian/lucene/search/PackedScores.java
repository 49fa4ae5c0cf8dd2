package dev.quotidian.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document and its score as one number: the better, the greater; of one score the earlier
 * document. No score is negative.
 */
final class PackedScores {
  private PackedScores() {}

  static long of(float score, int document) {
    return ((long) Float.floatToIntBits(score) << Integer.SIZE) | (Integer.MAX_VALUE - document);
  }

  static float score(long rank) {
    return Float.intBitsToFloat((int) (rank >> Integer.SIZE));
  }

  static int document(long rank) {
    return Integer.MAX_VALUE - (int) rank;
  }

  /**
   * The first {@code most}: by score, and what ties in the order of the index.
   *
   * @param ranks in any order; they may be sorted here
   * @param loose how many of the first may come in any order
   */
  static List<HitPage.Ranked> first(long[] ranks, int most, int loose, TieBreaker order)
      throws IOException {
    if (ranks.length > Math.min(most, loose)) { // else all may come as they are
      Arrays.sort(ranks);
    }
    int[] documents = bestFirst(ranks);
    int end = Math.min(most, ranks.length);
    List<HitPage.Ranked> first = new ArrayList<>(end);
    for (int start = 0; start < end; ) {
      float score = score(ranks[ranks.length - 1 - start]);
      int stop = start + 1;
      while (stop < ranks.length && score(ranks[ranks.length - 1 - stop]) == score) {
        stop++;
      }
      if (stop > loose && stop - start > 1) {
        order.merge(documents, start, stop, end);
      }
      for (int i = start; i < Math.min(stop, end); i++) {
        first.add(new HitPage.Ranked(documents[i], score));
      }
      start = stop;
    }
    return first;
  }

  /** Of one score in ascending order. */
  private static int[] bestFirst(long[] ranks) {
    int[] documents = new int[ranks.length];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = document(ranks[ranks.length - 1 - i]);
    }
    return documents;
  }
}
