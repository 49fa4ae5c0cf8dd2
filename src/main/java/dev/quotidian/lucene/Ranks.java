package dev.quotidian.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document and its score as one number: the better, the greater; of one score the earlier
 * document. No score is negative.
 */
final class Ranks {
  private Ranks() {}

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
   * @param ranks in any order; they are sorted here
   * @param loose how many of the first need not be in order where they tie
   */
  static List<Page.Ranked> first(long[] ranks, int most, int loose, IndexOrder order)
      throws IOException {
    Arrays.sort(ranks);
    List<Page.Ranked> first = new ArrayList<>(Math.min(most, ranks.length));
    int end = ranks.length;
    while (end > 0 && first.size() < most) {
      float score = score(ranks[end - 1]);
      int start = end - 1;
      while (start > 0 && score(ranks[start - 1]) == score) {
        start--;
      }
      int[] tied = documents(ranks, start, end);
      boolean isOrdered = tied.length == 1 || first.size() + tied.length <= loose;
      for (int document : isOrdered ? tied : order.first(tied, most - first.size())) {
        first.add(new Page.Ranked(document, score));
      }
      end = start;
    }
    return first;
  }

  private static int[] documents(long[] ranks, int start, int end) {
    int[] documents = new int[end - start];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = document(ranks[end - 1 - i]);
    }
    return documents;
  }
}
