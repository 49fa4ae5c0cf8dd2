package dev.quotidian.lucene.search;

import dev.quotidian.query.result.ExpandedWord;
import dev.quotidian.query.result.Total;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page of hits: documents in order. Immutable.
 *
 * @param documents one for each hit
 * @param total the total number of hits
 * @param hasNext whether there are more
 * @param partial whether the deadline ended the search early
 * @param expansion the terms that relevance feedback added to those of the search
 */
public record HitPage(
    List<Ranked> documents,
    Total total,
    boolean hasNext,
    boolean partial,
    List<ExpandedWord> expansion) {

  /** A document and its score; 0 where the order is not by score. */
  public record Ranked(int document, float score) {}

  /** The last hit of a page; after a page of groups, in place of the document, their number. */
  public record End(int document, float score) {}

  /** A part of this page. */
  HitPage part(int offset, int limit) {
    boolean more = hasNext || documents.size() > offset + limit;
    return new HitPage(part(documents, offset, limit), total, more, partial, expansion);
  }

  static List<Ranked> part(List<Ranked> order, int offset, int limit) {
    int from = Math.min(offset, order.size());
    return List.copyOf(order.subList(from, Math.min(from + limit, order.size())));
  }

  /** Each document, and in the lower half of the number its place in the list. */
  static long[] inIndexOrder(List<Ranked> documents) {
    long[] order = new long[documents.size()];
    for (int place = 0; place < order.length; place++) {
      order[place] = (long) documents.get(place).document() << Integer.SIZE | place;
    }
    Arrays.sort(order);
    return order;
  }

  /** The last hit, if there are more, and all were seen. */
  Optional<End> end() {
    return hasNext && !partial && !documents.isEmpty()
        ? Optional.of(new End(documents.getLast().document(), documents.getLast().score()))
        : Optional.empty();
  }
}
