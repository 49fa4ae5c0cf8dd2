package dev.quotidian.lucene.group;

import dev.quotidian.index.Schema;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.NumericUtils;

/**
 * Copies of one quotation are a group; the value of each is its article. Groups are numbered as
 * they are met, for which it takes some 25 bytes a group. For one thread.
 */
public final class CopyGroups implements DocumentGroups {
  private final BytesRefHash fingerprints = new BytesRefHash();
  private final BytesRef key = new BytesRef(new byte[Long.BYTES]);

  @Override
  public Leaf leaf(LeafReaderContext leaf) throws IOException {
    NumericDocValues copies = DocValues.getNumeric(leaf.reader(), Schema.COPIES);
    NumericDocValues toArticle = ArticleGroups.toArticle(leaf);
    return (document, visitor) -> {
      long fingerprint = copies.advanceExact(document) ? copies.longValue() : 0;
      visitor.visit(number(fingerprint), ArticleGroups.article(leaf, toArticle, document));
    };
  }

  /** The number of a fingerprint, the next one if it is new. */
  private int number(long fingerprint) {
    NumericUtils.longToSortableBytes(fingerprint, key.bytes, 0);
    int number = fingerprints.add(key);
    return number < 0 ? -1 - number : number;
  }
}
