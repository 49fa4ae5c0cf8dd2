package dev.quotidian.archive.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.archive.ArchiveException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts a backup in the place of an archive. All files are first copied into a folder within the
 * archive's and verified; a journal then decides that they replace the old ones. A crash before
 * that leaves the old archive; after it, the next opening for writing finishes. Whoever calls holds
 * the archive's lock. For one thread.
 */
public final class StagedRestore {
  private static final String STAGED = "restore.staged";
  private static final String JOURNAL = "restore.journal";

  private final Path folder;

  public StagedRestore(Path folder) {
    this.folder = folder;
  }

  /** Whether a restore into the folder was decided, and not finished. */
  public boolean isUnfinished() {
    return Files.exists(folder.resolve(JOURNAL));
  }

  /**
   * Replaces the archive.
   *
   * @param isOfArchive whether a file in the folder, by its name, belongs to the archive
   * @throws ArchiveDamagedException if the backup is damaged; the folder is as before
   */
  public void replaceBy(Path backup, Predicate<String> isOfArchive) throws IOException {
    BackupManifest manifest = manifest(backup);
    if (!isUnfinished()) {
      deleteStaged();
    }
    Path staged = Files.createDirectories(folder.resolve(STAGED));
    try {
      for (Map.Entry<String, FileChecksum> file : manifest.files().entrySet()) {
        stage(backup, file.getKey(), file.getValue(), staged);
      }
      DurableFile.syncFolderOf(staged.resolve(JOURNAL));
      decide(manifest, isOfArchive);
    } catch (IOException | RuntimeException e) {
      if (!isUnfinished()) {
        deleteStaged();
      }
      throw e;
    }
    finish();
  }

  /** Refuses a folder that holds no backup, or one with a damaged list of its files. */
  public static void checkBackup(Path backup) throws IOException {
    manifest(backup);
  }

  private static BackupManifest manifest(Path backup) throws IOException {
    return BackupManifest.read(backup)
        .orElseThrow(
            () ->
                new ArchiveException(
                    Files.exists(backup.resolve(BackupFolder.UNFINISHED))
                        ? "Backup " + backup + " was never finished; use another backup"
                        : "Folder " + backup + " holds no backup; name the folder of one"));
  }

  private static void stage(Path backup, String name, FileChecksum expected, Path staged)
      throws IOException {
    Path copy = staged.resolve(name);
    try (InputStream in = Files.newInputStream(BackupVerifier.file(backup, name, expected));
        OutputStream out = Files.newOutputStream(copy)) {
      if (!FileChecksum.copy(in, out).equals(expected)) {
        throw damaged(backup, name, "is not as it was written");
      }
    } catch (NoSuchFileException e) {
      throw damaged(backup, name, "is missing");
    }
    DurableFile.sync(copy);
  }

  private static ArchiveDamagedException damaged(Path backup, String name, String what) {
    return new ArchiveDamagedException(
        "Backup "
            + backup
            + " is damaged: file "
            + name
            + " "
            + what
            + "; use another backup; nothing was changed");
  }

  /** From here on the restore is finished, whatever happens. */
  private void decide(BackupManifest manifest, Predicate<String> isOfArchive) throws IOException {
    List<String> obsolete;
    try (Stream<Path> files = Files.list(folder)) {
      obsolete =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> isOfArchive.test(name) && !manifest.files().containsKey(name))
              .toList();
    }
    byte[] lines = String.join("\n", obsolete).getBytes(UTF_8);
    DurableFile.replace(folder.resolve(JOURNAL), out -> out.write(lines));
  }

  /** Finishes a restore that was decided. */
  public void finish() throws IOException {
    Path journal = folder.resolve(JOURNAL);
    for (String obsolete : Files.readAllLines(journal)) {
      Files.deleteIfExists(folder.resolve(obsolete));
    }
    for (Path file : staged()) {
      Files.move(
          file,
          folder.resolve(String.valueOf(file.getFileName())),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    DurableFile.syncFolderOf(journal);
    Files.delete(journal);
    deleteStaged();
    DurableFile.syncFolderOf(journal);
  }

  private List<Path> staged() throws IOException {
    Path staged = folder.resolve(STAGED);
    if (!Files.exists(staged)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(staged)) {
      return files.toList();
    }
  }

  private void deleteStaged() throws IOException {
    for (Path file : staged()) {
      Files.delete(file);
    }
    Files.deleteIfExists(folder.resolve(STAGED));
  }

  /**
   * Refuses a folder that cannot be opened as an archive because of what a backup or a restore left
   * there.
   *
   * @param forWriting whether the archive is to be changed; a restore is finished before
   */
  public static void checkCanBeOpened(Path folder, boolean forWriting) {
    boolean isBackup = Files.exists(folder.resolve(BackupManifest.NAME));
    if (!isBackup && Files.exists(folder.resolve(BackupFolder.UNFINISHED))) {
      throw new ArchiveException(
          "Folder " + folder + " holds a backup that was never finished; make it again");
    }
    if (isBackup && forWriting) {
      throw new ArchiveException(
          "Folder "
              + folder
              + " is a backup; open it for reading only, or restore it into another folder (quotidian"
              + " restore)");
    }
    if (!forWriting && new StagedRestore(folder).isUnfinished()) {
      throw new ArchiveException(
          "Archive "
              + folder
              + " is being restored, or its restore was interrupted; restore it again, or open it for"
              + " writing once, which finishes it");
    }
  }
}
