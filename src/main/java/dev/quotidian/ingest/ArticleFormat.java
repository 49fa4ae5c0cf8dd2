package dev.quotidian.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A file format: the extensions by which it is known, and what opens a file. {@link
 * ReadOptions#withFormat} adds one to those that are built in, which are JSON Lines and plain text.
 *
 * <pre>{@code
 * ArticleFormat wire = new ArticleFormat(List.of(".nitf"), (in, file, options) -> new WireFile(in, file));
 * ReadOptions options = ReadOptions.standard().withFormat(wire);
 * ArticleReader reader = ArticleReader.of(List.of(Path.of("news/")), options);
 * }</pre>
 *
 * <p>Immutable, and thread-safe if the opener is.
 *
 * @param extensions the ends of file names, each with its dot, in lower case; each is known with
 *     {@code .gz} behind it too
 * @param opener opens a file
 * @since 0.1
 */
public record ArticleFormat(List<String> extensions, Opener opener) {
  private static final String GZIP = ".gz";

  /** The built-in formats. A new one is one more entry. */
  static final List<ArticleFormat> BUILT_IN =
      List.of(
          new ArticleFormat(List.of(".jsonl", ".ndjson"), JsonLines::open),
          new ArticleFormat(List.of(".txt"), TextFile::open));

  /** Opens files of one format. */
  @FunctionalInterface
  public interface Opener {

    /**
     * Opens a file.
     *
     * @param in the bytes, already decompressed; the source closes them
     * @param file the file, for ids and places
     * @param options how to read
     */
    ArticleSource open(InputStream in, Path file, ReadOptions options) throws IOException;
  }

  /**
   * Copies and checks the extensions.
   *
   * @throws IllegalArgumentException if there are none, or one is not a dot and lower-case letters
   *     or digits
   */
  public ArticleFormat {
    Objects.requireNonNull(extensions, "extensions");
    Objects.requireNonNull(opener, "opener");
    extensions = List.copyOf(extensions);
    if (extensions.isEmpty() || !extensions.stream().allMatch(e -> e.matches("\\.[\\p{Ll}\\d]+"))) {
      throw new IllegalArgumentException(
          "A format with the extensions "
              + extensions
              + ": give at least one, each a dot and lower-case letters or digits, such as .jsonl");
    }
  }

  /** The file's name without the extension of this format; empty where it has none. */
  Optional<String> stem(Path file) {
    Optional<String> name = Optional.ofNullable(file.getFileName()).map(Path::toString);
    return name.flatMap(this::stem);
  }

  private Optional<String> stem(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int end = lower.endsWith(GZIP) ? name.length() - GZIP.length() : name.length();
    return extensions.stream()
        .filter(lower.substring(0, end)::endsWith)
        .findFirst()
        .map(extension -> name.substring(0, end - extension.length()));
  }
}
