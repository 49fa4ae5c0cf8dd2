package dev.quotidian;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.lucene.EmbeddedArchive;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The entry to the library.
 *
 * <pre>{@code
 * try (Archive archive = Quotidian.open(Path.of("news"))) {
 *   archive.add(Article.of("wire-17", "“We will not wait,” said Lena Okafor.", LocalDate.of(2025, 3, 19)));
 *   archive.commit();
 *   archive.search(QuotationSearch.of(QuotationCriterion.speaker("Okafor")));
 * }
 * }</pre>
 */
public final class Quotidian {
  private Quotidian() {}

  /**
   * Opens the archive in a folder for reading and writing, or makes a new one there.
   *
   * @throws dev.quotidian.archive.ArchiveLockedException if it is open for writing elsewhere
   * @throws dev.quotidian.archive.ArchiveVersionException if another version of the library made it
   */
  public static Archive open(Path folder) {
    return open(folder, ArchiveSettings.standard());
  }

  /**
   * Opens the archive in a folder for reading and writing, or makes a new one there.
   *
   * @throws dev.quotidian.archive.ArchiveLockedException if it is open for writing elsewhere
   * @throws dev.quotidian.archive.ArchiveVersionException if another version of the library made it
   */
  public static Archive open(Path folder, ArchiveSettings settings) {
    return EmbeddedArchive.open(folder, settings);
  }

  /**
   * Opens the archive in a folder for reading, as of its last commit; {@link Archive#refresh()}
   * moves on to a later one.
   *
   * @throws dev.quotidian.archive.ArchiveVersionException if another version of the library made it
   */
  public static Archive openReadOnly(Path folder) {
    return EmbeddedArchive.openReadOnly(folder);
  }

  /**
   * Opens the archive in a folder for reading, as of its last commit; {@link Archive#refresh()}
   * moves on to a later one.
   *
   * @throws dev.quotidian.archive.ArchiveVersionException if another version of the library made it
   */
  public static Archive openReadOnly(Path folder, ArchiveSettings settings) {
    return EmbeddedArchive.openReadOnly(folder, settings);
  }

  /**
   * Finds who said what, when and about what in one text, without an archive.
   *
   * @param text the body, plain
   * @param published the day it was published
   */
  public static Annotations annotate(String text, LocalDate published) {
    return Annotators.standard().annotate(Article.of("text", text, published));
  }
}
