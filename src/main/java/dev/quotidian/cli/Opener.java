package dev.quotidian.cli;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveUpgrade;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.RescueReport;
import dev.quotidian.archive.UpgradeMode;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Opens and mends archives; a test may put others in their place. */
interface Opener {
  Opener EMBEDDED =
      new Opener() {
        @Override
        public Archive open(Path folder, ArchiveSettings settings) {
          return Quotidian.open(folder, settings);
        }

        @Override
        public Archive openReadOnly(Path folder) {
          return Quotidian.openReadOnly(folder);
        }

        @Override
        public Archive openReadOnly(Path folder, ArchiveSettings settings) {
          return Quotidian.openReadOnly(folder, settings);
        }

        @Override
        public ArchiveCheck check(Path folder) {
          return Quotidian.check(folder);
        }

        @Override
        public void restore(Path backup, Path folder) {
          Quotidian.restore(backup, folder);
        }

        @Override
        public RescueReport rescue(
            Path damaged, Path target, ArchiveSettings settings, LongConsumer progress) {
          return Quotidian.rescue(damaged, target, settings, progress);
        }

        @Override
        public ArchiveUpgrade upgrade(
            Path folder, ArchiveSettings settings, UpgradeMode mode, Progress progress) {
          return Quotidian.upgrade(folder, settings, mode, progress);
        }
      };

  /** Opens for reading and writing, wherever it is. */
  default Archive open(ArchiveLocation location, ArchiveSettings settings) {
    return switch (location) {
      case ArchiveLocation.Folder folder -> open(folder.path(), settings);
      case ArchiveLocation.Cluster cluster -> Quotidian.connect(cluster.settings(settings));
    };
  }

  /** Opens for reading, wherever it is. */
  default Archive openReadOnly(ArchiveLocation location) {
    return switch (location) {
      case ArchiveLocation.Folder folder -> openReadOnly(folder.path());
      case ArchiveLocation.Cluster cluster -> Quotidian.connectReadOnly(cluster.settings());
    };
  }

  /** Opens for reading, with other settings than the standard ones. */
  default Archive openReadOnly(ArchiveLocation location, ArchiveSettings settings) {
    return switch (location) {
      case ArchiveLocation.Folder folder -> openReadOnly(folder.path(), settings);
      case ArchiveLocation.Cluster cluster -> Quotidian.connectReadOnly(cluster.settings(settings));
    };
  }

  /** Checks an archive, wherever it is. */
  default ArchiveCheck check(ArchiveLocation location) {
    return switch (location) {
      case ArchiveLocation.Folder folder -> check(folder.path());
      case ArchiveLocation.Cluster cluster -> {
        try (Archive archive = Quotidian.connectReadOnly(cluster.settings())) {
          yield archive.check();
        }
      }
    };
  }

  Archive open(Path folder, ArchiveSettings settings);

  Archive openReadOnly(Path folder);

  Archive openReadOnly(Path folder, ArchiveSettings settings);

  ArchiveCheck check(Path folder);

  void restore(Path backup, Path folder);

  RescueReport rescue(Path damaged, Path target, ArchiveSettings settings, LongConsumer progress);

  ArchiveUpgrade upgrade(
      Path folder, ArchiveSettings settings, UpgradeMode mode, Progress progress);
}
