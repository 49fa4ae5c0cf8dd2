package dev.quotidian.lucene;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.behaviour.ArchiveBehaviour;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The embedded engine does all that every engine must do; it lacks nothing. */
final class EmbeddedArchiveBehaviourTest extends ArchiveBehaviour {
  @TempDir Path folder;

  @Override
  public Archive open(String name, ArchiveSettings settings) {
    return Quotidian.open(folder.resolve(name), settings);
  }

  @Override
  public Archive openReadOnly(String name, ArchiveSettings settings) {
    return Quotidian.openReadOnly(folder.resolve(name), settings);
  }
}
