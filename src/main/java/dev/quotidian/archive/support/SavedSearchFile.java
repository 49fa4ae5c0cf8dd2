package dev.quotidian.archive.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.json.QueryJsonException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
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

/**
 * The file of saved searches beside the index, one a line in the format of {@link QueryJson}. It is
 * replaced atomically. Immutable; one thread may write at a time.
 */
public record SavedSearchFile(Path file) {

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
      return Files.readAllLines(file, UTF_8);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (CharacterCodingException e) {
      throw new ArchiveException(
          file
              + " is damaged: it is not UTF-8; correct it, or delete it and save the searches anew",
          e);
    }
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
              + e.getMessage()
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
    for (String line : Files.exists(file) ? lossyLines() : List.<String>of()) {
      number++;
      try {
        searches.add(search(line, number));
      } catch (ArchiveException e) {
        problems.accept(String.valueOf(e.getMessage()));
      }
    }
    return searches;
  }

  /** Lines of which bytes that are no UTF-8 are replaced, which spoils these lines alone. */
  private List<String> lossyLines() throws IOException {
    return new String(Files.readAllBytes(file), UTF_8).lines().toList();
  }

  /** Replaces all saved searches. */
  public void write(Collection<SavedSearch> searches) throws IOException {
    DurableFile.replace(
        file,
        out -> {
          Writer lines = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
          for (SavedSearch search : searches) {
            lines.write(QueryJson.write(search));
            lines.write('\n');
          }
          lines.flush();
        });
  }
}
