package dev.quotidian.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document and its score, packed into one number: a better hit has a greater number, and of equal
 * scores the earlier document. No score is negative. Safe for use by many threads.
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
   * The top {@code limit} by score; the tie-break is index order.
   *
   * @param ranks in any order; they may be sorted here
   * @param unordered how many of the first may come in any order
   */
  static List<HitPage.Ranked> first(long[] ranks, int limit, int unordered, TieBreaker order)
      throws IOException {
    if (ranks.length > Math.min(limit, unordered)) { // else all may come as they are
      Arrays.sort(ranks);
    }
    int[] documents = bestFirst(ranks);
    int end = Math.min(limit, ranks.length);
    List<HitPage.Ranked> first = new ArrayList<>(end);
    for (int start = 0; start < end; ) {
      float score = score(ranks[ranks.length - 1 - start]);
      int stop = start + 1;
      while (stop < ranks.length && score(ranks[ranks.length - 1 - stop]) == score) {
        stop++;
      }
      if (stop > unordered && stop - start > 1) {
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
