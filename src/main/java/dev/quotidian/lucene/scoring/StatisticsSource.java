package dev.quotidian.lucene.scoring;

import org.apache.lucene.search.IndexSearcher;

/** A searcher of few documents whose term statistics are those of a whole archive. */
public interface StatisticsSource {

  /** The archive, which tells frequent words from rare ones. */
  IndexSearcher statistics();
}
