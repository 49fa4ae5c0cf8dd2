package dev.quotidian.archive.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.BackupReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder of a backup. New files are written beside those of the backup before, then the
 * manifest is replaced, then what it no longer lists is removed: a crash at any moment leaves the
 * one backup or the other. A file that replaces one of the same name has {@link #NEXT} after its
 * name until then. For one thread.
 */
public final class BackupFolder {
  /** Lists, while a backup is being made, the files that it may leave behind. */
  static final String UNFINISHED = "backup.unfinished";

  static final String NEXT = ".next";

  private final Path folder;

  /** A file to be backed up. */
  public interface Source {
    /** Its length and checksum, as they should be; what is copied is compared with it. */
    FileChecksum checksum() throws IOException;

    InputStream open() throws IOException;
  }

  private record SourceFile(String name, FileChecksum checksum, Source source) {}

  public BackupFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder a backup of these files, by name. Files that it has already are not copied.
   *
   * @throws ArchiveDamagedException if a file to be copied is damaged: the backup before is kept
   * @throws ArchiveException if the folder holds something other than a backup
   */
  public BackupReport replace(NavigableMap<String, Source> sources) throws IOException {
    Files.createDirectories(folder);
    Optional<BackupManifest> before = previous();
    List<SourceFile> wanted = new ArrayList<>();
    for (Map.Entry<String, Source> source : sources.entrySet()) {
      wanted.add(new SourceFile(source.getKey(), source.getValue().checksum(), source.getValue()));
    }
    if (before.isPresent()) {
      finishRenames(before.get());
    }
    Set<String> obsolete = new TreeSet<>(leftOver());
    before.ifPresent(manifest -> obsolete.addAll(manifest.files().keySet()));
    List<SourceFile> copied = copied(before, wanted);
    announce(obsolete, copied);
    for (SourceFile file : copied) {
      copy(file, before);
    }
    NavigableMap<String, FileChecksum> checksums = new TreeMap<>();
    wanted.forEach(file -> checksums.put(file.name(), file.checksum()));
    BackupManifest manifest = new BackupManifest(Instant.now(), checksums);
    manifest.write(folder);
    finishRenames(manifest);
    obsolete.removeAll(sources.keySet());
    int removed = remove(obsolete);
    Files.deleteIfExists(folder.resolve(UNFINISHED));
    return new BackupReport(wanted.size(), bytes(wanted), copied.size(), bytes(copied), removed);
  }

  private Optional<BackupManifest> previous() throws IOException {
    Optional<BackupManifest> before = BackupManifest.read(folder);
    if (before.isEmpty() && !Files.exists(folder.resolve(UNFINISHED))) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new ArchiveException(
              "Folder "
                  + folder
                  + " is not empty, and holds no backup; back up into a new folder, or one with a"
                  + " backup");
        }
      }
    }
    return before;
  }

  /** The files that a backup that was not finished may have left. */
  private List<String> leftOver() throws IOException {
    Path unfinished = folder.resolve(UNFINISHED);
    return Files.exists(unfinished) ? Files.readAllLines(unfinished) : List.of();
  }

  /** The files that the backup does not have yet. */
  private List<SourceFile> copied(Optional<BackupManifest> before, List<SourceFile> wanted)
      throws IOException {
    List<SourceFile> copied = new ArrayList<>();
    for (SourceFile file : wanted) {
      Path there = folder.resolve(file.name());
      boolean isThere =
          before.isPresent()
              && file.checksum().equals(before.get().files().get(file.name()))
              && Files.exists(there)
              && Files.size(there) == file.checksum().bytes();
      if (!isThere) {
        copied.add(file);
      }
    }
    return copied;
  }

  private void announce(Set<String> obsolete, List<SourceFile> copied) throws IOException {
    Set<String> names = new TreeSet<>(obsolete);
    for (SourceFile file : copied) {
      names.add(file.name());
      names.add(file.name() + NEXT);
    }
    byte[] lines = String.join("\n", names).getBytes(UTF_8);
    DurableFile.replace(folder.resolve(UNFINISHED), out -> out.write(lines));
  }

  private void copy(SourceFile wanted, Optional<BackupManifest> before) throws IOException {
    String name = wanted.name();
    boolean isOfBefore = before.isPresent() && before.get().files().containsKey(name);
    Path file = folder.resolve(isOfBefore ? name + NEXT : name);
    FileChecksum actual;
    try (InputStream in = wanted.source().open();
        OutputStream out = Files.newOutputStream(file)) {
      actual = FileChecksum.copy(in, out);
    }
    if (!actual.equals(wanted.checksum())) {
      Files.delete(file);
      throw new ArchiveDamagedException(
          "File "
              + name
              + " of the archive is damaged: its checksum is wrong; the backup in "
              + folder
              + (before.isPresent() ? " is as it was before" : " is not complete")
              + "; check the archive (quotidian check)");
    }
    DurableFile.sync(file);
  }

  /** Gives files that replace others their names, also those of a backup that was killed then. */
  private void finishRenames(BackupManifest manifest) throws IOException {
    for (Map.Entry<String, FileChecksum> file : manifest.files().entrySet()) {
      Path next = folder.resolve(file.getKey() + NEXT);
      if (Files.exists(next) && FileChecksum.of(next).equals(file.getValue())) {
        Path replaced = folder.resolve(file.getKey());
        Files.move(
            next, replaced, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        DurableFile.syncFolderOf(replaced);
      }
    }
  }

  private int remove(Set<String> obsolete) throws IOException {
    int removed = 0;
    for (String name : obsolete) {
      removed += Files.deleteIfExists(folder.resolve(name)) && !name.endsWith(NEXT) ? 1 : 0;
    }
    return removed;
  }

  private static long bytes(List<SourceFile> files) {
    return files.stream().mapToLong(file -> file.checksum().bytes()).sum();
  }
}
