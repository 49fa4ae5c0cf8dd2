package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/** Where an article's block of documents ends. */
final class Blocks {
  private Blocks() {}

  /** The article documents, remembered for each segment as long as it lives. */
  static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(new TermQuery(Schema.ARTICLE.all()));
}
