package dev.quotidian.lucene.store;

import dev.quotidian.archive.support.ArchiveFiles;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Which files a folder with an index has, and which it lacks. Safe for use by many threads. */
public final class IndexFiles {
  private IndexFiles() {}

  /**
   * Whether there is an index.
   *
   * @throws dev.quotidian.archive.ArchiveDamagedException if files of it are missing
   */
  static boolean checkComplete(Directory directory, String archive) throws IOException {
    String[] files = directory.listAll();
    if (SegmentInfos.getLastCommitSegmentsFileName(files) == null) {
      checkEmpty(files, archive);
      return false;
    }
    Collection<String> missing = missing(directory);
    if (!missing.isEmpty()) {
      throw IndexDamage.incomplete(archive, missing);
    }
    return true;
  }

  /**
   * The error of an index that cannot be opened, if it is not that files are missing.
   *
   * @throws dev.quotidian.archive.ArchiveDamagedException if files are missing
   */
  static IOException explained(Directory directory, String archive, IOException error) {
    Collection<String> missing;
    try {
      missing = missing(directory);
    } catch (IOException unreadable) {
      error.addSuppressed(unreadable);
      return error;
    }
    if (!missing.isEmpty()) {
      throw IndexDamage.incomplete(archive, missing);
    }
    return error;
  }

  /** Refuses a folder that has files of an archive, but no commit. */
  static void checkEmpty(String[] files, String archive) {
    List<String> found = ofArchive(files);
    if (!found.isEmpty()) {
      throw IndexDamage.headless(archive, found);
    }
  }

  /** The files of an archive among these: those of the index and those beside it. */
  public static List<String> ofArchive(String[] files) {
    return Arrays.stream(files)
        .filter(file -> isOfIndex(file) || ArchiveFiles.BESIDE_INDEX.contains(file))
        .sorted()
        .toList();
  }

  /** Whether a file is, by its name, one of an index. */
  public static boolean isOfIndex(String file) {
    return IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
        || file.startsWith(IndexFileNames.SEGMENTS + "_");
  }

  /**
   * The files of the last commit that are not there. If another process commits meanwhile, its
   * commit is looked at.
   */
  static Collection<String> missing(Directory directory) throws IOException {
    while (true) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      Set<String> missing = new TreeSet<>(commit.files(true));
      String[] files = directory.listAll();
      missing.removeAll(Arrays.asList(files));
      if (missing.isEmpty()
          || SegmentInfos.getLastCommitGeneration(files) == commit.getLastGeneration()) {
        return missing;
      }
    }
  }

  /**
   * Verifies the files that say what the index is.
   *
   * @throws org.apache.lucene.index.CorruptIndexException if one is damaged
   */
  static void checkCommit(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (file.startsWith(IndexFileNames.SEGMENTS + "_") || file.endsWith(".si")) {
        try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
          CodecUtil.checksumEntireFile(in);
        }
      }
    }
  }

  /** Refuses an index that was opened, though files of it are missing that are read later. */
  static void checkComplete(DirectoryReader opened, Directory directory, String archive)
      throws IOException {
    if (!List.of(directory.listAll()).containsAll(opened.getIndexCommit().getFileNames())) {
      checkComplete(
          directory, archive); // a writer may have deleted them: then there is a new commit
    }
  }

  /** The name of the file in Lucene's description of it. */
  static String name(String resource) {
    String path = resource.replaceAll("^.*?path=\"([^\"]*)\".*$", "$1");
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** The length of all files. */
  static long length(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += length(directory, file);
    }
    return bytes;
  }

  /** The length of a file; 0 if it was deleted meanwhile. */
  static long length(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (java.nio.file.NoSuchFileException | java.io.FileNotFoundException e) {
      return 0;
    }
  }
}
