package dev.quotidian.lucene.upgrade;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.UpgradeMode;
import java.nio.file.Path;

/** An upgrade that commits after every two articles, so that it can be cut short in a sample. */
public final class FrequentCommits {
  static final int ARTICLES_PER_COMMIT = 2;

  private FrequentCommits() {}

  /** Upgrades as {@code Quotidian.upgrade} does. */
  public static void upgrade(Path archive, Progress progress) {
    new ArchiveUpgrader(
            archive,
            ArchiveSettings.standard().withAnnotatingThreads(1),
            UpgradeMode.KEEP_ANNOTATIONS,
            progress,
            ARTICLES_PER_COMMIT,
            directory -> directory)
        .upgrade();
  }
}
