package dev.quotidian.lucene.store;

import dev.quotidian.index.Schema;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/** Where an article's block of documents ends. */
public final class ParentBlocks {
  private ParentBlocks() {}

  /** The article documents, remembered for each segment as long as it lives. */
  public static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(new TermQuery(Schema.ARTICLE.all()));
}
