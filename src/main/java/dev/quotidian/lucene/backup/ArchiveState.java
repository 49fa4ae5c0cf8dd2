package dev.quotidian.lucene.backup;

import dev.quotidian.archive.BackupReport;
import dev.quotidian.archive.support.ArchiveFiles;
import dev.quotidian.archive.support.BackupFolder;
import dev.quotidian.archive.support.FileChecksum;
import dev.quotidian.lucene.store.IndexDamage;
import dev.quotidian.lucene.store.PinnedCommit;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * One state of an archive: the files of its last commit, held open, and what was beside them at
 * that moment, in memory. For one thread.
 */
public final class ArchiveState implements Closeable {
  private final PinnedCommit commit;
  private final NavigableMap<String, BytesRef> beside;

  private ArchiveState(PinnedCommit commit, NavigableMap<String, BytesRef> beside) {
    this.commit = commit;
    this.beside = beside;
  }

  /**
   * Takes the state of now. If another process changes something meanwhile, it is taken anew.
   *
   * @param folder of the files beside the index, if there is one
   * @throws dev.quotidian.archive.ArchiveDamagedException if files of the index are missing
   */
  public static ArchiveState of(Directory directory, Optional<Path> folder, String archive)
      throws IOException {
    while (true) {
      NavigableMap<String, BytesRef> before = beside(folder);
      PinnedCommit commit = PinnedCommit.of(directory);
      boolean success = false;
      try {
        if (!commit.missing().isEmpty()) {
          throw IndexDamage.incomplete(archive, commit.missing());
        }
        success = commit.isLast() && before.equals(beside(folder));
      } finally {
        if (!success) {
          commit.close();
        }
      }
      if (success) {
        return new ArchiveState(commit, before);
      }
    }
  }

  private static NavigableMap<String, BytesRef> beside(Optional<Path> folder) throws IOException {
    NavigableMap<String, BytesRef> files = new TreeMap<>();
    if (folder.isPresent()) {
      for (String name : ArchiveFiles.BESIDE_INDEX) {
        bytes(folder.get().resolve(name)).ifPresent(bytes -> files.put(name, bytes));
      }
    }
    return files;
  }

  private static Optional<BytesRef> bytes(Path file) throws IOException {
    try {
      return Optional.of(new BytesRef(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Makes a folder the backup of this state. */
  public BackupReport copyTo(Path target) throws IOException {
    NavigableMap<String, BackupFolder.Source> sources = new TreeMap<>();
    for (String name : commit.listAll()) {
      sources.put(name, new IndexFileSource(commit, name));
    }
    for (Map.Entry<String, BytesRef> file : beside.entrySet()) {
      sources.put(file.getKey(), new InMemory(file.getValue()));
    }
    return new BackupFolder(target).replace(sources);
  }

  @Override
  public void close() throws IOException {
    commit.close();
  }

  private record InMemory(BytesRef bytes) implements BackupFolder.Source {
    @Override
    public FileChecksum checksum() throws IOException {
      return FileChecksum.of(open());
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length);
    }
  }
}
