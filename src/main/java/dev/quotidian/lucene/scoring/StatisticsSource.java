package dev.quotidian.lucene.scoring;

import org.apache.lucene.search.IndexSearcher;

/** A searcher of few documents that scores with the term statistics of a whole archive. */
public interface StatisticsSource {

  /**
   * What the archive tells of its texts: document frequencies tell frequent words from rare ones.
   */
  ArchiveTexts statistics();

  /** The texts by which a searcher scores: those of an archive, or its own. */
  static ArchiveTexts of(IndexSearcher searcher) {
    return searcher instanceof StatisticsSource small
        ? small.statistics()
        : new IndexedTexts(searcher);
  }
}
