package dev.quotidian.cli;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
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
      };

  Archive open(Path folder, ArchiveSettings settings);

  Archive openReadOnly(Path folder);

  Archive openReadOnly(Path folder, ArchiveSettings settings);
}
