package dev.quotidian.lucene.scoring;

import org.apache.lucene.search.IndexSearcher;

/** A searcher of few documents that scores with the term statistics of a whole archive. */
public interface StatisticsSource {

  /** The searcher of the archive, whose document frequencies tell frequent words from rare ones. */
  IndexSearcher statistics();
}
