package dev.quotidian.archive.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.json.QueryJsonException;
import dev.quotidian.query.syntax.Excerpt;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The file of saved searches beside the index, one a line in the format of {@link QueryJson}, and a
 * last line with the checksum of those before it. People may change it by hand: only a check
 * compares the checksum. It is replaced atomically. Immutable; one thread may write at a time.
 */
public record SavedSearchFile(Path file) {
  private static final Pattern CHECKSUM = Pattern.compile("\\{\"checksum\":\"([0-9a-f]{1,8})\"}");
  private static final int MAX_REASON = 200; // characters; the cause tells all that is known

  /** The state of the file: another stamp means that it was changed. */
  public record Stamp(FileTime changed, long bytes) {}

  public static SavedSearchFile in(Path folder) {
    return new SavedSearchFile(folder.resolve(ArchiveFiles.SAVED_SEARCHES));
  }

  /** The stamp of the file; empty if there is none. */
  public Optional<Stamp> stamp() throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(now.lastModifiedTime(), now.size()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * The searches, none if there is no file.
   *
   * @throws ArchiveException if a line is damaged; it names the line
   */
  public List<SavedSearch> read() throws IOException {
    List<SavedSearch> searches = new ArrayList<>();
    for (String line : lines()) {
      searches.add(search(line, searches.size() + 1));
    }
    return searches;
  }

  private List<String> lines() throws IOException {
    try {
      return withoutChecksum(Files.readAllLines(file, UTF_8));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (CharacterCodingException e) {
      throw new ArchiveException(
          file
              + " is damaged: it is not UTF-8; correct it, or delete it and save the searches anew",
          e);
    }
  }

  private static List<String> withoutChecksum(List<String> lines) {
    boolean hasChecksum = !lines.isEmpty() && CHECKSUM.matcher(lines.getLast()).matches();
    return hasChecksum ? lines.subList(0, lines.size() - 1) : lines;
  }

  private SavedSearch search(String line, int number) {
    try {
      return QueryJson.readSavedSearch(line);
    } catch (QueryJsonException e) {
      throw new ArchiveException(
          file
              + ":"
              + number
              + " is damaged: "
              + Excerpt.of(String.valueOf(e.getMessage()), MAX_REASON)
              + "; correct the line, or delete it",
          e);
    }
  }

  /**
   * The searches of all lines that can be read.
   *
   * @param problems receives what is wrong with each other line
   */
  public List<SavedSearch> readWhatCanBe(Consumer<String> problems) throws IOException {
    List<SavedSearch> searches = new ArrayList<>();
    int number = 0;
    for (String line : withoutChecksum(text().lines().toList())) {
      number++;
      try {
        searches.add(search(line, number));
      } catch (ArchiveException e) {
        problems.accept(String.valueOf(e.getMessage()));
      }
    }
    return searches;
  }

  /** What is wrong if the file is not as it was written; it may still be read. */
  public Optional<String> change() throws IOException {
    String text = text();
    int last = text.lastIndexOf('\n', text.length() - 2) + 1;
    Matcher checksum = CHECKSUM.matcher(text.substring(last).stripTrailing());
    return !checksum.matches() || checksum.group(1).equals(checksum(text.substring(0, last)))
        ? Optional.empty()
        : Optional.of(
            file
                + " is not as it was written: its checksum is wrong; if you changed it by hand, save a"
                + " search again, which accepts it");
  }

  /** Bytes that are no UTF-8 are replaced, which spoils their lines alone. */
  private String text() throws IOException {
    return Files.exists(file) ? new String(Files.readAllBytes(file), UTF_8) : "";
  }

  private static String checksum(String lines) {
    CRC32 crc = new CRC32();
    crc.update(lines.getBytes(UTF_8));
    return Long.toHexString(crc.getValue());
  }

  /** Replaces all saved searches. */
  public void write(Collection<SavedSearch> searches) throws IOException {
    StringBuilder lines = new StringBuilder();
    searches.forEach(search -> lines.append(QueryJson.write(search)).append('\n'));
    String last = "{\"checksum\":\"" + checksum(lines.toString()) + "\"}\n";
    byte[] bytes = lines.append(last).toString().getBytes(UTF_8);
    DurableFile.replace(file, out -> out.write(bytes));
  }
}
