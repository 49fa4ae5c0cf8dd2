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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Which files hold articles, in which order, and in which format. */
final class ArticleFiles {
  private ArticleFiles() {}

  /** Opens a file in the format that its name has, or else as JSON Lines. */
  static ArticleSource open(Path file, ReadOptions options, AtomicLong bytesRead)
      throws IOException {
    InputStream raw = Files.newInputStream(file);
    try {
      InputStream in = Input.open(raw, bytesRead);
      Optional<ArticleFormat> format = format(file, options);
      return format.isPresent()
          ? format.get().opener().open(in, file, options)
          : JsonLines.open(in, file, options);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** The files and folders in a folder that a walk visits, by name, the last first. */
  static List<Path> lastFirst(Path folder, ReadOptions options) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, entry -> isVisited(entry, options))) {
      entries.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(found, Collections.reverseOrder());
    return found;
  }

  /** Whether there is anything to read in a folder or in those in it. */
  static boolean anyIn(Path folder, ReadOptions options) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.anyMatch(path -> hasFormat(path, options) && Files.isRegularFile(path));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The bytes of all files in {@code path}, which may be a file itself. */
  static long size(Path path, ReadOptions options) {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(file -> file.equals(path) || hasFormat(file, options))
          .mapToLong(file -> Files.isRegularFile(file) ? file.toFile().length() : 0)
          .sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** The extensions of all formats, as {@code .jsonl, .ndjson or .txt}. */
  static String extensions(ReadOptions options) {
    List<String> all =
        formats(options).flatMap(format -> format.extensions().stream()).distinct().toList();
    return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
  }

  private static boolean isVisited(Path entry, ReadOptions options) {
    String name = entry.getFileName().toString();
    return !name.startsWith(".")
        && (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
            || (hasFormat(entry, options) && Files.isRegularFile(entry)));
  }

  private static boolean hasFormat(Path file, ReadOptions options) {
    return format(file, options).isPresent();
  }

  private static Optional<ArticleFormat> format(Path file, ReadOptions options) {
    return formats(options).filter(format -> format.stem(file).isPresent()).findFirst();
  }

  /** Those of the application come first. */
  private static Stream<ArticleFormat> formats(ReadOptions options) {
    return Stream.concat(options.formats().stream(), ArticleFormat.BUILT_IN.stream());
  }
}
