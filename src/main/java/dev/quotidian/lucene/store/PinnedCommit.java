package dev.quotidian.lucene.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;

/**
 * The files of the last commit, held open, so that they can be read to the end while a writer, in
 * this process or another, commits and deletes them. To be read only. Safe for use by many threads.
 */
public final class PinnedCommit extends FilterDirectory {
  private final Map<String, IndexInput> files = new TreeMap<>();
  private final Map<String, Throwable> missing = new TreeMap<>();

  private final Directory memory = new ByteBuffersDirectory();
  private long generation;

  private PinnedCommit(Directory directory) {
    super(directory);
  }

  /**
   * Pins the last commit; where it cannot be read, all files of the index.
   *
   * @throws IOException if a file is there, and cannot be opened
   */
  public static PinnedCommit of(Directory directory) throws IOException {
    while (true) {
      PinnedCommit pinned = new PinnedCommit(directory);
      boolean success = false;
      try {
        pinned.open();
        success = pinned.missing.isEmpty() || pinned.isLast();
      } finally {
        if (!success) {
          pinned.close();
        }
      }
      if (success) {
        return pinned;
      }
    }
  }

  private void open() throws IOException {
    generation = generation(in);
    for (String file : wanted()) {
      try {
        files.put(file, file.startsWith(IndexFileNames.SEGMENTS) ? inMemory(file) : opened(file));
      } catch (NoSuchFileException | FileNotFoundException e) {
        missing.put(file, e);
      }
    }
  }

  private IndexInput opened(String file) throws IOException {
    return in.openInput(file, IOContext.DEFAULT);
  }

  /** Lucene wants a segments file to be read at once. */
  private IndexInput inMemory(String file) throws IOException {
    memory.copyFrom(in, file, file, IOContext.READONCE);
    return memory.openInput(file, IOContext.DEFAULT);
  }

  private Collection<String> wanted() throws IOException {
    try {
      return SegmentInfos.readLatestCommit(in).files(true);
    } catch (CorruptIndexException
        | FileNotFoundException
        | IndexFormatTooOldException
        | IndexFormatTooNewException unreadable) {
      return Arrays.stream(in.listAll()).filter(IndexFiles::isOfIndex).toList();
    }
  }

  private static long generation(Directory directory) throws IOException {
    return SegmentInfos.getLastCommitGeneration(directory);
  }

  /** Whether no commit came after it so far. */
  public boolean isLast() throws IOException {
    return generation == generation(in);
  }

  /** The files of the commit that are not there. */
  public List<String> missing() {
    return List.copyOf(missing.keySet());
  }

  @Override
  public String[] listAll() {
    return files.keySet().toArray(String[]::new);
  }

  @Override
  public long fileLength(String name) throws IOException {
    return held(name).length();
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    IndexInput held = held(name);
    return held.slice(held.toString(), 0, held.length());
  }

  private IndexInput held(String name) throws IOException {
    IndexInput held = files.get(name);
    if (held == null) {
      throw new NoSuchFileException(name);
    }
    return held;
  }

  /** Lets go of the files; the directory stays open. */
  @Override
  public void close() throws IOException {
    IOUtils.close(files.values());
    files.clear();
  }
}
