package dev.quotidian.lucene.group;

import dev.quotidian.index.Schema;
import dev.quotidian.text.LongTable;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/**
 * Copies of one quotation are a group; the value of each is its article. Groups are numbered as
 * they are met, for which it takes some 15 bytes a group. For one thread.
 */
public final class CopyGroups implements DocumentGroups {
  private static final int EXPECTED = 1 << 10;

  private final LongTable fingerprints = new LongTable(EXPECTED);

  @Override
  public Leaf leaf(LeafReaderContext leaf) throws IOException {
    NumericDocValues copies = DocValues.getNumeric(leaf.reader(), Schema.COPIES);
    NumericDocValues toArticle = ArticleGroups.toArticle(leaf);
    return (document, visitor) -> {
      long fingerprint = copies.advanceExact(document) ? copies.longValue() : 0;
      visitor.visit(
          fingerprints.add(fingerprint), ArticleGroups.article(leaf, toArticle, document));
    };
  }
}
