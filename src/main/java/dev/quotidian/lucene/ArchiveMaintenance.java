package dev.quotidian.lucene;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.RescueReport;
import dev.quotidian.archive.support.FullDisk;
import dev.quotidian.archive.support.StagedRestore;
import dev.quotidian.archive.support.UninterruptibleThread;
import dev.quotidian.lucene.integrity.ArchiveChecker;
import dev.quotidian.lucene.integrity.ArchiveRescue;
import dev.quotidian.lucene.store.IndexFiles;
import dev.quotidian.lucene.store.SchemaVersion;
import dev.quotidian.lucene.store.WriteLock;
import dev.quotidian.query.field.OwnField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** What can be done with the folder of an archive that may be too damaged to be opened. */
public final class ArchiveMaintenance {
  private static final Pattern LEFT_BY_OPENING =
      Pattern.compile("write\\.lock|held-by\\.txt|restore\\..*");

  private ArchiveMaintenance() {}

  private interface Work<T> {
    T of(Directory directory) throws IOException;
  }

  /** Checks the archive in a folder from end to end. */
  public static ArchiveCheck check(Path folder) {
    return with(
        folder,
        "checked",
        directory -> {
          SchemaVersion.checkWhereReadable(directory, folder.toString());
          return ArchiveChecker.of(directory, Optional.of(folder), () -> {});
        });
  }

  /** Brings out of a damaged archive into a new one whatever can be read. */
  public static RescueReport rescue(
      Path damaged, Path target, ArchiveSettings settings, LongConsumer progress) {
    return with(
        damaged,
        "rescued",
        directory -> {
          checkEmpty(target);
          try (Archive rescued = EmbeddedArchive.open(target, withFields(settings, directory))) {
            return new ArchiveRescue(damaged, rescued, progress).run(directory, target);
          }
        });
  }

  /** Where the settings state no fields, those of the damaged archive. */
  private static ArchiveSettings withFields(ArchiveSettings settings, Directory damaged) {
    return settings.fields().isPresent()
        ? settings
        : settings.withFields(
            SchemaVersion.fieldsWhereReadable(damaged).list().toArray(OwnField[]::new));
  }

  /** Puts a backup in the place of an archive. */
  public static void restore(Path backup, Path folder) {
    onOwnThread(
        "Backup " + backup + " cannot be restored into " + folder,
        folder,
        () -> {
          StagedRestore.checkBackup(backup);
          Files.createDirectories(folder);
          StagedRestore.checkCanBeOpened(folder, true);
          checkIsOfArchive(folder);
          WriteLock.hold(
              folder,
              () -> new StagedRestore(folder).replaceBy(backup, ArchiveMaintenance::isOfArchive));
          return folder;
        });
  }

  private static boolean isOfArchive(String file) {
    return !IndexFiles.ofArchive(new String[] {file}).isEmpty();
  }

  /** Refuses a folder with files, none of which is of an archive: it was named by mistake. */
  private static void checkIsOfArchive(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<String> files = all.map(file -> String.valueOf(file.getFileName())).toList();
      boolean isFresh = files.stream().allMatch(file -> LEFT_BY_OPENING.matcher(file).matches());
      if (!isFresh && files.stream().noneMatch(ArchiveMaintenance::isOfArchive)) {
        throw new ArchiveException(
            "Folder "
                + folder
                + " holds files, but no archive; restore into an archive or a new folder");
      }
    }
  }

  private static void checkEmpty(Path target) throws IOException {
    if (Files.exists(target)) {
      try (Stream<Path> files = Files.list(target)) {
        if (files.findAny().isPresent()) {
          throw new ArchiveException(
              "Folder " + target + " is not empty; rescue into a new folder");
        }
      }
    }
  }

  /** Works on the files of an archive. */
  private static <T> T with(Path folder, String done, Work<T> work) {
    return onOwnThread(
        "Archive " + folder + " cannot be " + done,
        folder,
        () -> {
          if (!Files.isDirectory(folder)) {
            throw new ArchiveException("Archive " + folder + " does not exist; name its folder");
          }
          try (Directory directory = FSDirectory.open(folder)) {
            if (IndexFiles.ofArchive(directory.listAll()).isEmpty()) {
              throw new ArchiveException(
                  "Folder " + folder + " holds no archive; name the folder of one");
            }
            return work.of(directory);
          }
        });
  }

  /** On a thread that nobody interrupts. */
  private static <T> T onOwnThread(String failure, Path written, Callable<T> work) {
    try (UninterruptibleThread own = new UninterruptibleThread("quotidian-maintenance")) {
      return own.call(work);
    } catch (IOException e) {
      throw new ArchiveException(
          failure
              + ": "
              + FullDisk.explained(e, written)
              + "; see that the files may be read and written, and that there is room",
          e);
    }
  }
}
