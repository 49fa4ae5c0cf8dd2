package dev.quotidian.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Which files hold articles, in which order, and in which format. */
final class ArticleFiles {
  private static final List<String> WALKED =
      List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz", ".txt", ".txt.gz");

  private ArticleFiles() {}

  /** Opens a file in the format that its name tells: text, or else JSON Lines. */
  static Source open(Path file, ReadOptions options, AtomicLong bytesRead) throws IOException {
    InputStream raw = Files.newInputStream(file);
    try {
      InputStream in = Input.open(raw, bytesRead);
      return isText(file)
          ? new TextFile(in, file.toString(), stem(file), options)
          : new JsonLines(in, file.toString(), options);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** The files and folders in a folder that a walk visits, by name, the last first. */
  static List<Path> lastFirst(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, ArticleFiles::isVisited)) {
      entries.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(found, Collections.reverseOrder());
    return found;
  }

  /** Whether there is anything to read in a folder or in those in it. */
  static boolean anyIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.anyMatch(path -> isWalked(path) && Files.isRegularFile(path));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The bytes of all files in {@code path}, which may be a file itself. */
  static long size(Path path) {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(file -> file.equals(path) || isWalked(file))
          .mapToLong(file -> Files.isRegularFile(file) ? file.toFile().length() : 0)
          .sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private static boolean isVisited(Path entry) {
    String name = entry.getFileName().toString();
    return !name.startsWith(".")
        && (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
            || (isWalked(entry) && Files.isRegularFile(entry)));
  }

  private static boolean isWalked(Path file) {
    return WALKED.stream().anyMatch(lowerCaseName(file)::endsWith);
  }

  private static boolean isText(Path file) {
    return lowerCaseName(file).endsWith(".txt") || lowerCaseName(file).endsWith(".txt.gz");
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, lowerCaseName(file).lastIndexOf(".txt"));
  }

  private static String lowerCaseName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
