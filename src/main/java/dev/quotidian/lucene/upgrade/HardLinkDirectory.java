package dev.quotidian.lucene.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;

/**
 * A folder that takes in files of other folders by a second name for them, a hard link: at once,
 * and without another copy on disk. Where there are no hard links, it copies. Safe for use by many
 * threads.
 */
final class HardLinkDirectory extends FilterDirectory {
  private final Path folder;

  HardLinkDirectory(FSDirectory in) {
    super(in);
    this.folder = in.getDirectory();
  }

  @Override
  public void copyFrom(Directory from, String source, String target, IOContext context)
      throws IOException {
    if (!(FilterDirectory.unwrap(from) instanceof FSDirectory files)
        || !isLinked(files.getDirectory().resolve(source), folder.resolve(target))) {
      super.copyFrom(from, source, target, context);
    }
  }

  private static boolean isLinked(Path source, Path target) {
    try {
      Files.createLink(target, source);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false; // then it is copied, which fails where the cause was another
    }
  }
}
