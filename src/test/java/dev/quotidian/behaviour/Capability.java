package dev.quotidian.behaviour;

/** What an engine may lack: the tests that need it are skipped, and say why. */
public enum Capability {
  /** Opens an archive for reading beside the one who writes it. */
  READ_ONLY,

  /** Refuses a second writer while the first has the archive open. */
  SINGLE_WRITER,

  /** Keeps searches by name and tells which of them an article satisfies. */
  SAVED_SEARCHES,

  /** Labels all articles anew by a model. */
  TOPIC_MODEL,

  /** Explains scores. */
  EXPLANATION,

  /** Ranks by the parts of a ranking: re-ranking, field boosts, stop words, feedback. */
  RANKING,

  /** Ranks by other values of k1 and b than those of the default. */
  BM25_PARAMETERS,

  /** Ranks by meaning, with the vectors of an encoder. */
  MEANING,

  /** Analyses texts of other languages by analyses that an app brings. */
  ANALYSIS,

  /** Pages of a cursor show one state of the archive, whatever is written meanwhile. */
  SNAPSHOT_CURSOR
}
