package dev.quotidian.samples;

import dev.quotidian.archive.Archive;
import dev.quotidian.index.Schema;
import dev.quotidian.index.StoredFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The sample archives in the test resources, one of each index format that can be read or upgraded,
 * and what must be found in each.
 */
public final class Samples {
  private static final Path RESOURCES = Path.of("src/test/resources/dev/quotidian/samples");
  private static final Set<String> NOT_KEPT = Set.of("write.lock", "held-by.txt");

  /** How many articles each sample has. */
  public static final int ARTICLES = SampleArchive.IDS.size();

  private Samples() {}

  /**
   * Whether the sample of today's format is to be written anew: {@code -Dquotidian.samples=write}.
   */
  static boolean areWritten() {
    return "write".equals(System.getProperty("quotidian.samples"));
  }

  /** The formats of which there must be a sample. */
  public static IntStream formats() {
    return IntStream.rangeClosed(StoredFormat.OLDEST, Schema.VERSION);
  }

  /** Unpacks the sample of a format into a new folder. */
  public static Path unpack(int format, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(zip(format)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.copy((InputStream) zip, folder.resolve(entry.getName()));
      }
    }
    return folder;
  }

  static Path zip(int format) {
    return RESOURCES.resolve("format-" + format + ".zip");
  }

  static void pack(Path folder, int format) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zip(format)));
        Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!NOT_KEPT.contains(name)) {
          zip.putNextEntry(new ZipEntry(name));
          Files.copy(file, zip);
        }
      }
    }
  }

  /** What must be found in the sample of a format. */
  public static String golden(int format) {
    try {
      return Files.readString(json(format), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is found in an archive, as {@link #golden} gives it. */
  public static String content(Archive archive) {
    return SampleArchive.content(archive);
  }

  static void writeGolden(int format, String content) throws IOException {
    Files.writeString(json(format), content, StandardCharsets.US_ASCII);
  }

  private static Path json(int format) {
    return RESOURCES.resolve("format-" + format + ".json");
  }
}
