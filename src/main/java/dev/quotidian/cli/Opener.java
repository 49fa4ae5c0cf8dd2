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

  Archive open(Path folder, ArchiveSettings settings);

  Archive openReadOnly(Path folder);

  Archive openReadOnly(Path folder, ArchiveSettings settings);

  ArchiveCheck check(Path folder);

  void restore(Path backup, Path folder);

  RescueReport rescue(Path damaged, Path target, ArchiveSettings settings, LongConsumer progress);

  ArchiveUpgrade upgrade(
      Path folder, ArchiveSettings settings, UpgradeMode mode, Progress progress);
}
