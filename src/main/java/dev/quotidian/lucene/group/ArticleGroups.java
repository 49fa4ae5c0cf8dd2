package dev.quotidian.lucene.group;

import dev.quotidian.index.Schema;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/**
 * The quotations of an article are a group, whose number is that of the article's document. For one
 * thread.
 */
public final class ArticleGroups implements DocumentGroups {

  @Override
  public Leaf leaf(LeafReaderContext leaf) throws IOException {
    NumericDocValues toArticle = toArticle(leaf);
    return (document, visitor) -> {
      int article = article(leaf, toArticle, document);
      visitor.visit(article, article);
    };
  }

  /** How far each quotation of a segment is from its article. */
  static NumericDocValues toArticle(LeafReaderContext leaf) throws IOException {
    return DocValues.getNumeric(leaf.reader(), Schema.TO_ARTICLE);
  }

  /** The document of the article of a quotation, in the whole snapshot. */
  static int article(LeafReaderContext leaf, NumericDocValues toArticle, int document)
      throws IOException {
    long distance = toArticle.advanceExact(document) ? toArticle.longValue() : 0;
    return leaf.docBase + document + (int) distance;
  }
}
