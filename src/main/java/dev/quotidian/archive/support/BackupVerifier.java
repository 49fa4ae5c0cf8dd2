package dev.quotidian.archive.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the files of a backup with its manifest. Safe for use by many threads. */
final class BackupVerifier {
  private BackupVerifier() {}

  /** What is wrong, in words; nothing if the folder is no backup. */
  static List<String> problems(Path folder) throws IOException {
    List<String> problems = new ArrayList<>();
    Optional<BackupManifest> manifest = BackupManifest.read(folder);
    if (manifest.isPresent()) {
      for (Map.Entry<String, FileChecksum> file : manifest.get().files().entrySet()) {
        problem(folder, file.getKey(), file.getValue()).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static Optional<String> problem(Path folder, String name, FileChecksum expected)
      throws IOException {
    Path file = file(folder, name, expected);
    if (!Files.exists(file)) {
      return Optional.of("File " + name + " of the backup is missing");
    }
    return FileChecksum.of(file).equals(expected)
        ? Optional.empty()
        : Optional.of("File " + name + " of the backup is not as it was written");
  }

  /** Where a file of a backup is: a backup that was killed may not have renamed it yet. */
  static Path file(Path folder, String name, FileChecksum expected) throws IOException {
    Path next = folder.resolve(name + BackupFolder.NEXT);
    return Files.exists(next) && FileChecksum.of(next).equals(expected)
        ? next
        : folder.resolve(name);
  }
}
