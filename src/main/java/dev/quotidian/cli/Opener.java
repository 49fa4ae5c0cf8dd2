package dev.quotidian.cli;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveUpgrade;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.UpgradeMode;
import java.nio.file.Path;

/** Opens archives; a test may put others in their place. */
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
        public ArchiveUpgrade upgrade(
            Path folder, ArchiveSettings settings, UpgradeMode mode, Progress progress) {
          return Quotidian.upgrade(folder, settings, mode, progress);
        }
      };

  Archive open(Path folder, ArchiveSettings settings);

  Archive openReadOnly(Path folder);

  Archive openReadOnly(Path folder, ArchiveSettings settings);

  ArchiveUpgrade upgrade(
      Path folder, ArchiveSettings settings, UpgradeMode mode, Progress progress);
}
