package dev.quotidian;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.date.DateExtractor;
import dev.quotidian.annotate.language.LanguageResources;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import dev.quotidian.lucene.EmbeddedArchive;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
 *
 * <p>Thread-safe: static methods without state.
 *
 * @since 0.1
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
    Objects.requireNonNull(folder, "folder");
    return open(folder, ArchiveSettings.standard());
  }

  /**
   * Opens the archive in a folder for reading and writing, or makes a new one there.
   *
   * @throws dev.quotidian.archive.ArchiveLockedException if it is open for writing elsewhere
   * @throws dev.quotidian.archive.ArchiveVersionException if another version of the library made it
   */
  public static Archive open(Path folder, ArchiveSettings settings) {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(settings, "settings");
    return EmbeddedArchive.open(folder, settings);
  }

  /**
   * Opens the archive in a folder for reading, as of its last commit; {@link Archive#refresh()}
   * moves on to a later one.
   *
   * @throws dev.quotidian.archive.ArchiveVersionException if another version of the library made it
   */
  public static Archive openReadOnly(Path folder) {
    Objects.requireNonNull(folder, "folder");
    return EmbeddedArchive.openReadOnly(folder);
  }

  /**
   * Opens the archive in a folder for reading, as of its last commit; {@link Archive#refresh()}
   * moves on to a later one.
   *
   * @throws dev.quotidian.archive.ArchiveVersionException if another version of the library made it
   */
  public static Archive openReadOnly(Path folder, ArchiveSettings settings) {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(settings, "settings");
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

  /**
   * The days that words mean, counted from a day: for {@link
   * dev.quotidian.query.parser.QueryParser#withPhrases}.
   *
   * <pre>{@code
   * QueryParser parser = QueryParser.lenient().withPhrases(Quotidian.days(LocalDate.of(2025, 3, 20)));
   * parser.quotations("said:\"last week\""); // said:2025-03-10..2025-03-16
   * }</pre>
   *
   * @param today the day from which they are counted
   * @return a function, safe for use by many threads, that gives nothing for words that do not as a
   *     whole name days
   */
  public static Function<String, Optional<DateRange>> days(LocalDate today) {
    Objects.requireNonNull(today, "today");
    return words -> days(words.trim(), today);
  }

  private static Optional<DateRange> days(String words, LocalDate today) {
    LanguageResources language = LanguageResources.english();
    List<DateMention> found = new DateExtractor(language.text(), language.dates()).in(words, today);
    boolean whole = !found.isEmpty() && found.getFirst().span().equals(new Span(0, words.length()));
    return whole ? found.getFirst().range() : Optional.empty();
  }
}
