package dev.quotidian.archive;

/**
 * What an upgrade does with the annotations of an archive.
 *
 * @since 0.1
 */
public enum UpgradeMode {
  /** Keeps them as they are, corrections included. */
  KEEP_ANNOTATIONS,
  /**
   * Renews them all by the annotators of today; corrections, and what an app gave, are replaced
   * too.
   */
  REANNOTATE
}
