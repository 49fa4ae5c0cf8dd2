package dev.quotidian.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    List<int[]> groups = groups(ranks, most);
    Map<Integer, IndexOrder.Place> places = places(groups, loose, order);
    List<Page.Ranked> first = new ArrayList<>(Math.min(most, ranks.length));
    int end = ranks.length;
    for (int[] tied : groups) {
      float score = score(ranks[end - 1]);
      boolean isOrdered = !places.containsKey(tied[0]);
      for (int document : isOrdered ? tied : inOrder(tied, places, order)) {
        if (first.size() < most) {
          first.add(new Page.Ranked(document, score));
        }
      }
      end -= tied.length;
    }
    return first;
  }

  /** The documents of each score, until there are so many; each group in ascending order. */
  private static List<int[]> groups(long[] ranks, int most) {
    List<int[]> groups = new ArrayList<>();
    int end = ranks.length;
    while (end > 0 && ranks.length - end < most) {
      int start = end - 1;
      while (start > 0 && score(ranks[start - 1]) == score(ranks[end - 1])) {
        start--;
      }
      groups.add(documents(ranks, start, end));
      end = start;
    }
    return groups;
  }

  /** The places of those that tie with others of another segment, where that matters. */
  private static Map<Integer, IndexOrder.Place> places(
      List<int[]> groups, int loose, IndexOrder order) throws IOException {
    int[] across = {};
    int before = 0;
    for (int[] tied : groups) {
      before += tied.length;
      if (before > loose && tied.length > 1 && order.areInSeveral(tied)) {
        int size = across.length;
        across = Arrays.copyOf(across, size + tied.length);
        System.arraycopy(tied, 0, across, size, tied.length);
      }
    }
    Arrays.sort(across);
    Map<Integer, IndexOrder.Place> places = HashMap.newHashMap(across.length);
    for (IndexOrder.Place place : order.places(across)) {
      places.put(place.document(), place);
    }
    return places;
  }

  private static int[] inOrder(int[] tied, Map<Integer, IndexOrder.Place> places, IndexOrder order)
      throws IOException {
    IndexOrder.Place[] found = new IndexOrder.Place[tied.length];
    for (int i = 0; i < tied.length; i++) {
      found[i] = Objects.requireNonNull(places.get(tied[i]));
    }
    Arrays.sort(found, order);
    int[] documents = new int[tied.length];
    for (int i = 0; i < tied.length; i++) {
      documents[i] = found[i].document();
    }
    return documents;
  }

  private static int[] documents(long[] ranks, int start, int end) {
    int[] documents = new int[end - start];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = document(ranks[end - 1 - i]);
    }
    return documents;
  }
}
