package dev.quotidian.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** The names of a segment as one snapshot has them. For one thread. */
final class SegmentPart {
  private static final int END = DocIdSetIterator.NO_MORE_DOCS;

  private final LeafReaderContext leaf;
  private final SegmentNames names;
  private final int[] counts; // of the names, by rank, without what is deleted

  private SegmentPart(LeafReaderContext leaf, SegmentNames names, int[] counts) {
    this.leaf = leaf;
    this.names = names;
    this.counts = counts;
  }

  static SegmentPart of(LeafReaderContext leaf, SegmentNames names) throws IOException {
    return new SegmentPart(leaf, names, names.counts(leaf.reader()));
  }

  LeafReaderContext leaf() {
    return leaf;
  }

  SegmentNames names() {
    return names;
  }

  /** How many documents have a name that are not deleted. */
  int count(int name) {
    return counts[name];
  }

  boolean isLive(int document) {
    Bits live = leaf.reader().getLiveDocs();
    return live == null || live.get(document);
  }

  /**
   * The best names in which each typed word begins a word, or would with these edits.
   *
   * @param limit how many are enough
   */
  List<Integer> matching(TypedWords typed, int edits, int limit) {
    if (names.size() == 0) {
      return List.of();
    }
    int perWord = typed.size() == 1 ? limit : names.size();
    FixedBitSet matching = marked(typed.first(), edits, perWord);
    for (TypedWords.Typed word : typed.others()) {
      matching.and(marked(word, edits, perWord));
    }
    return first(matching, limit);
  }

  private FixedBitSet marked(TypedWords.Typed word, int edits, int perWord) {
    WordTable.Marks marked = new WordTable.Marks(counts, perWord);
    word.mark(names.words(), edits, marked);
    return marked.names();
  }

  private static List<Integer> first(FixedBitSet marked, int limit) {
    List<Integer> first = new ArrayList<>();
    for (int name = marked.nextSetBit(0);
        name != END && first.size() < limit;
        name = name + 1 < marked.length() ? marked.nextSetBit(name + 1) : END) {
      first.add(name);
    }
    return first;
  }
}
