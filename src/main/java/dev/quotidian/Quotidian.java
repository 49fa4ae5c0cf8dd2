package dev.quotidian;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.date.DateExtractor;
import dev.quotidian.annotate.language.LanguageResources;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveUpgrade;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.RescueReport;
import dev.quotidian.archive.UpgradeMode;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import dev.quotidian.lucene.ArchiveMaintenance;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.lucene.LuceneTextAnalysis;
import dev.quotidian.lucene.translate.SynonymExpander;
import dev.quotidian.lucene.upgrade.ArchiveUpgrader;
import dev.quotidian.opensearch.ClusterArchive;
import dev.quotidian.query.language.TextAnalysis;
import dev.quotidian.query.synonym.SynonymExpansion;
import dev.quotidian.query.synonym.Synonyms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.lucene.analysis.Analyzer;

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
   * @throws dev.quotidian.archive.ArchiveDamagedException if files of it are damaged or missing
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
   * @throws dev.quotidian.archive.ArchiveDamagedException if files of it are damaged or missing
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
   * @throws dev.quotidian.archive.ArchiveDamagedException if files of it are damaged or missing
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
   * @throws dev.quotidian.archive.ArchiveDamagedException if files of it are damaged or missing
   */
  public static Archive openReadOnly(Path folder, ArchiveSettings settings) {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(settings, "settings");
    return EmbeddedArchive.openReadOnly(folder, settings);
  }

  /**
   * A new archive in memory, with the standard settings: see {@link #inMemory(ArchiveSettings)}.
   *
   * <pre>{@code
   * try (Archive archive = Quotidian.inMemory()) {
   *   archive.add(Article.of("wire-17", "“We will not wait,” said Lena Okafor.", LocalDate.of(2025, 3, 19)));
   *   archive.refresh();
   *   assertTrue(archive.exists(QuotationCriterion.speaker("Okafor")));
   * }
   * }</pre>
   */
  public static Archive inMemory() {
    return inMemory(ArchiveSettings.standard());
  }

  /**
   * A new archive in memory, for tests and short lists of articles: it begins empty, and ends when
   * it is closed. It does all that one in a folder does, but {@link Archive#snapshot}, which throws
   * {@link ArchiveException}; and what works on folders cannot name it, as {@link #upgrade}.
   *
   * @param settings as for an archive in a folder; but it does not commit by itself, which would
   *     keep nothing: {@link ArchiveSettings#withRefreshEvery} shows changes to searches
   */
  public static Archive inMemory(ArchiveSettings settings) {
    Objects.requireNonNull(settings, "settings");
    return EmbeddedArchive.inMemory(settings);
  }

  /**
   * Opens an archive in an OpenSearch cluster for reading and writing, which is made if it is not
   * there. It finds the same as an embedded archive with the same articles, in the same order. Many
   * processes may have it open at the same time.
   *
   * <pre>{@code
   * ClusterSettings settings = ClusterSettings.of(URI.create("https://search-1:9200"), "news");
   * try (Archive archive = Quotidian.connect(settings)) {
   *   archive.add(article);
   * }
   * }</pre>
   *
   * <p>This needs the artifact {@code org.opensearch.client:opensearch-java} on the class path.
   *
   * @throws ArchiveException if the cluster cannot be reached or refuses the login, the client is
   *     not on the class path, or the archive has other fields than the settings state
   * @throws dev.quotidian.archive.ArchiveVersionException if the cluster is of another major
   *     version, or the index was not made by this version of the library
   */
  public static Archive connect(ClusterSettings settings) {
    Objects.requireNonNull(settings, "settings");
    return ClusterArchive.open(settings);
  }

  /**
   * Opens an archive in an OpenSearch cluster for reading, which must be there. Searches see what
   * writers made visible, without a {@link Archive#refresh()} of its own.
   *
   * @throws ArchiveException if it is not there, the cluster cannot be reached or refuses the
   *     login, the client is not on the class path, or the archive has other fields than the
   *     settings state
   * @throws dev.quotidian.archive.ArchiveVersionException if the cluster is of another major
   *     version, or the index was not made by this version of the library
   */
  public static Archive connectReadOnly(ClusterSettings settings) {
    Objects.requireNonNull(settings, "settings");
    return ClusterArchive.openReadOnly(settings);
  }

  /**
   * Checks the archive in a folder from end to end, also one that is too damaged to be opened: the
   * checksum of each file, the structure of each segment, every stored article, the saved searches
   * and the topic model. Others may write it meanwhile: the last commit is checked. May take
   * minutes.
   *
   * @throws ArchiveException if there is no archive, or it cannot be read at all
   * @throws dev.quotidian.archive.ArchiveVersionException if another version of the library made it
   * @throws dev.quotidian.archive.ArchiveDamagedException if files of it are damaged or missing
   */
  public static ArchiveCheck check(Path folder) {
    Objects.requireNonNull(folder, "folder");
    return ArchiveMaintenance.check(folder);
  }

  /**
   * Puts a backup, which {@link Archive#snapshot} made, in the place of an archive. All files of
   * the backup are verified before anything is replaced. A crash leaves the old archive or the new:
   * if it comes while the files change places, the next opening for writing finishes.
   *
   * @param backup the folder of the backup; it is not changed
   * @param folder the folder of the archive, damaged or not; or an empty one, or none yet
   * @throws dev.quotidian.archive.ArchiveDamagedException if the backup is damaged; nothing is
   *     changed
   * @throws dev.quotidian.archive.ArchiveLockedException if the archive is open for writing
   * @throws ArchiveException if there is no backup, or no room for it
   */
  public static void restore(Path backup, Path folder) {
    Objects.requireNonNull(backup, "backup");
    Objects.requireNonNull(folder, "folder");
    ArchiveMaintenance.restore(backup, folder);
  }

  /**
   * Brings out of a damaged archive into a new one whatever can be read: articles with their
   * annotations, saved searches, the topic model. It reads what was committed; the damaged archive
   * is not changed.
   *
   * @param damaged the folder of the damaged archive, which nobody should write meanwhile
   * @param target the folder of the new archive: empty, or not there yet
   * @throws ArchiveException if there is no archive, or the new one cannot be written
   * @throws dev.quotidian.archive.ArchiveVersionException if another version of the library made it
   */
  public static RescueReport rescue(Path damaged, Path target) {
    return rescue(damaged, target, ArchiveSettings.standard(), articles -> {});
  }

  /**
   * Brings out of a damaged archive into a new one whatever can be read, as {@link #rescue(Path,
   * Path)} does.
   *
   * @param settings of the new archive; of these the taxonomy counts, articles keep their
   *     annotations. Where they state no fields of its own, it has those of the damaged one. It has
   *     the analyses of the settings, whatever the damaged one has
   * @param progress receives how many articles are brought out so far, on another thread
   */
  public static RescueReport rescue(
      Path damaged, Path target, ArchiveSettings settings, LongConsumer progress) {
    Objects.requireNonNull(damaged, "damaged");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(progress, "progress");
    return ArchiveMaintenance.rescue(damaged, target, settings, progress);
  }

  /**
   * Upgrades the archive in a folder to the index format of today, with the standard settings and
   * the annotations as they are: see {@link #upgrade(Path, ArchiveSettings, UpgradeMode,
   * Progress)}.
   *
   * <pre>{@code
   * Quotidian.upgrade(Path.of("news"), (done, total) -> print(done + " of " + total));
   * }</pre>
   *
   * @return what was done; nothing, if the archive has the format of today
   */
  public static ArchiveUpgrade upgrade(Path folder, Progress progress) {
    return upgrade(folder, ArchiveSettings.standard(), UpgradeMode.KEEP_ANNOTATIONS, progress);
  }

  /**
   * Upgrades the archive in a folder to the index format of today. The original files are not
   * needed: articles, annotations, saved searches and the topic model are kept. All formats from 4
   * on can be upgraded.
   *
   * <p>The new index is written beside the old one, on the same disk, and takes its place in one
   * step. Until then the archive is as before; a crash or a full disk does it no harm. Call it
   * again then, with the same settings, and it goes on where it last committed. Nobody may have the
   * archive open for writing meanwhile.
   *
   * @param settings the taxonomy, the fields of the archive's own, the analyses, the memory and the
   *     threads; the annotator too, if annotations are renewed
   * @param mode whether annotations are kept or renewed
   * @param progress receives how many articles are written, on a thread of the upgrade
   * @return what was done; nothing, if the archive has the format of today
   * @throws dev.quotidian.archive.ArchiveLockedException if it is open for writing
   * @throws dev.quotidian.archive.ArchiveVersionException if there is no upgrade from its format
   * @throws dev.quotidian.archive.ArchiveException if there is no archive, or it cannot be upgraded
   */
  public static ArchiveUpgrade upgrade(
      Path folder, ArchiveSettings settings, UpgradeMode mode, Progress progress) {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(progress, "progress");
    return ArchiveUpgrader.upgrade(folder, settings, mode, progress);
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
   * Adds synonyms to criteria, at query time: the archive stays as it is, and each search may have
   * its own. Make it once for the same synonyms.
   *
   * <pre>{@code
   * SynonymExpansion expansion = Quotidian.expansion(Synonyms.read(Path.of("synonyms.txt")));
   * archive.search(QuotationSearch.of(expansion.expanded(criterion)));
   * }</pre>
   */
  public static SynonymExpansion expansion(Synonyms synonyms) {
    Objects.requireNonNull(synonyms, "synonyms");
    return new SynonymExpander(synonyms);
  }

  /**
   * Adds synonyms to criteria in another language than English, at query time: words are compared
   * as terms of its analysis, so that a synonym of one form of a word is one of its other forms.
   *
   * @param analysis as for {@link ArchiveSettings#withAnalysis}
   * @throws IllegalArgumentException if its name or version is not allowed, or it fails on a word
   *     of the synonyms
   */
  public static SynonymExpansion expansion(Synonyms synonyms, TextAnalysis analysis) {
    Objects.requireNonNull(synonyms, "synonyms");
    Objects.requireNonNull(analysis, "analysis");
    return new SynonymExpander(synonyms, analysis);
  }

  /**
   * One of Lucene's analysers as the analysis of a language, for {@link
   * ArchiveSettings#withAnalysis}. This is the one place where the library takes a type of Lucene.
   *
   * <pre>{@code
   * TextAnalysis german = Quotidian.analysis("german", 1, new GermanAnalyzer(CharArraySet.EMPTY_SET));
   * }</pre>
   *
   * <p>Of each token its term, offsets and position increment count; one that is empty, or covers
   * no character, is left out. Stop words are best kept, so that phrases of them are found.
   *
   * @param name what archives declare: 1 to 100 letters, digits and {@code . _ : / + -} of ASCII
   * @param version what archives declare too, 1 or more; raise it with whatever changes the terms,
   *     such as another version of Lucene
   * @param analyzer safe for use by many threads, as Lucene's are; it is not closed
   */
  public static TextAnalysis analysis(String name, int version, Analyzer analyzer) {
    return new LuceneTextAnalysis(name, version, analyzer);
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
