package dev.quotidian.lucene.scoring;

/** A searcher of few documents that scores with the term statistics of a whole archive. */
public interface StatisticsSource {

  /** What the archive tells of its texts: document frequencies tell frequent words from rare ones. */
  ArchiveTexts statistics();
}
