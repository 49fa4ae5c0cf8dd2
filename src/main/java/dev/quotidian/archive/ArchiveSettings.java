package dev.quotidian.archive;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.directory.SpeakerDirectory;
import dev.quotidian.archive.vector.VectorEncoder;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.language.TextAnalyses;
import dev.quotidian.query.language.TextAnalysis;
import dev.quotidian.taxonomy.Taxonomy;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How an archive is opened. Immutable.
 *
 * <pre>{@code
 * ArchiveSettings settings = ArchiveSettings.standard().withBufferMegabytes(256);
 * Archive archive = Quotidian.open(path, settings);
 * }</pre>
 *
 * @param annotator finds the annotations of articles that are added without
 * @param bufferMegabytes the maximum memory of added articles before they are written to disk
 * @param annotatingThreads how many threads annotate when many articles are added at once
 * @param cursors how long cursors live, and how many may be open
 * @param taxonomy the narrower topics of each topic, for articles that are added
 * @param annotationBudget the maximum time to annotate one article
 * @param autoCommit how often changes are committed by themselves; never, if empty
 * @param fields the fields of the archive's own; empty for those that it has
 * @param refreshEvery how often the archive is refreshed by itself; never, if empty
 * @param metrics receives what the archive does
 * @param encoder makes the vectors by which hits are ranked by meaning; none, if empty
 * @param analyses by which texts of other languages than English are analysed
 * @since 0.1
 */
public record ArchiveSettings(
    Annotator annotator,
    int bufferMegabytes,
    int annotatingThreads,
    CursorSettings cursors,
    Taxonomy taxonomy,
    Duration annotationBudget,
    Optional<Duration> autoCommit,
    Optional<OwnFields> fields,
    Optional<Duration> refreshEvery,
    ArchiveMetrics metrics,
    Optional<VectorEncoder> encoder,
    TextAnalyses analyses) {

  /**
   * A minute: ten thousand times what an article of news takes. It is spent by texts that nobody
   * wrote to be read, and holds on a loaded machine too for a text as long as a book.
   */
  private static final Duration DEFAULT_ANNOTATION_BUDGET = Duration.ofMinutes(1);

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the buffer is not in 1 to 2000, or the threads are not in 1
   *     to 256, or the budget is not positive, or the automatic commit is not every 100
   *     milliseconds to one day, or the automatic refresh not every 10 milliseconds to one day
   */
  public ArchiveSettings {
    Objects.requireNonNull(annotator, "annotator");
    Objects.requireNonNull(cursors, "cursors");
    Objects.requireNonNull(taxonomy, "taxonomy");
    Objects.requireNonNull(annotationBudget, "annotationBudget");
    Objects.requireNonNull(autoCommit, "autoCommit");
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(refreshEvery, "refreshEvery");
    Objects.requireNonNull(metrics, "metrics");
    Objects.requireNonNull(encoder, "encoder");
    Objects.requireNonNull(analyses, "analyses");
    if (bufferMegabytes < 1 || bufferMegabytes > 2000) {
      throw new IllegalArgumentException(
          "A buffer of " + bufferMegabytes + " MB: it must be 1 to 2000");
    }
    if (annotatingThreads < 1 || annotatingThreads > 256) {
      throw new IllegalArgumentException(
          annotatingThreads + " annotating threads: there must be 1 to 256");
    }
    if (!annotationBudget.isPositive()) {
      throw new IllegalArgumentException(
          "An annotation budget of " + annotationBudget + ": it must be positive");
    }
    autoCommit.ifPresent(every -> checkPeriod("commit", every, Duration.ofMillis(100)));
    refreshEvery.ifPresent(every -> checkPeriod("refresh", every, Duration.ofMillis(10)));
  }

  /** The standard annotator, 64 MB, and as many threads as there are processors. */
  public static ArchiveSettings standard() {
    int processors = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 256);
    return new ArchiveSettings(
        Annotators.standard(),
        64,
        processors,
        CursorSettings.standard(),
        Taxonomy.iptcMediaTopics(),
        DEFAULT_ANNOTATION_BUDGET,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ArchiveMetrics.NONE,
        Optional.empty(),
        TextAnalyses.NONE);
  }

  /** These settings with another annotator. */
  public ArchiveSettings withAnnotator(Annotator annotator) {
    return with(changed -> changed.annotator = annotator);
  }

  /**
   * These settings with a directory in which detected speakers are looked up. It goes before the
   * world directory.
   */
  public ArchiveSettings withSpeakers(SpeakerDirectory directory) {
    Objects.requireNonNull(directory, "directory");
    return withAnnotator(annotator.then(directory));
  }

  /**
   * These settings without the world directory, by which the standard annotators give organisations
   * one identity under all their usual names. It is said after {@link #withAnnotator}.
   *
   * <pre>{@code
   * ArchiveSettings settings = ArchiveSettings.standard().withoutWorldDirectory();
   * }</pre>
   */
  public ArchiveSettings withoutWorldDirectory() {
    return withAnnotator(annotator.then(Annotators.withoutWorldDirectory()));
  }

  /**
   * These settings with another buffer.
   *
   * @throws IllegalArgumentException if it is not in 1 to 2000
   */
  public ArchiveSettings withBufferMegabytes(int bufferMegabytes) {
    return with(changed -> changed.bufferMegabytes = bufferMegabytes);
  }

  /**
   * These settings with another number of annotating threads.
   *
   * @throws IllegalArgumentException if it is not in 1 to 256
   */
  public ArchiveSettings withAnnotatingThreads(int annotatingThreads) {
    return with(changed -> changed.annotatingThreads = annotatingThreads);
  }

  /** These settings with others for cursors. */
  public ArchiveSettings withCursors(CursorSettings cursors) {
    return with(changed -> changed.cursors = cursors);
  }

  /**
   * These settings with another taxonomy than {@link Taxonomy#iptcMediaTopics()}: a topic query
   * matches the topics that it has as narrower, and facets of topic codes count them with it. It is
   * applied as articles are added; those added before keep the topics above theirs that they had
   * until they are added again or {@link Archive#applyTopicModel relabelled}.
   */
  public ArchiveSettings withTaxonomy(Taxonomy taxonomy) {
    return with(changed -> changed.taxonomy = taxonomy);
  }

  /**
   * These settings with another budget than a minute for annotating one article that is added
   * without annotations. An article that exceeds it is refused by an {@link
   * ArticleRefusedException} that names both; the rest of a bulk load goes on.
   *
   * <pre>{@code
   * ArchiveSettings settings = ArchiveSettings.standard().withAnnotationBudget(Duration.ofSeconds(5));
   * }</pre>
   *
   * <p>The annotators of this library stop within milliseconds. Those of an app are never
   * interrupted: the time is looked at after each of them, and where they call {@link
   * dev.quotidian.annotate.SegmentedArticle#checkBudget()}.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public ArchiveSettings withAnnotationBudget(Duration annotationBudget) {
    return with(changed -> changed.annotationBudget = annotationBudget);
  }

  private static void checkPeriod(String what, Duration every, Duration min) {
    if (every.compareTo(min) < 0 || every.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          "An automatic " + what + " every " + every + ": it must be every " + min + " to P1D");
    }
  }

  /**
   * These settings with a commit now and then, so that little is lost if the app ends without
   * closing the archive. There is a commit only where something has changed. One that fails is
   * logged, and tried again the next time.
   *
   * @param every the time from one commit to the next
   * @throws IllegalArgumentException if it is not 100 milliseconds to one day
   */
  public ArchiveSettings withAutoCommit(Duration every) {
    return with(
        changed -> changed.autoCommit = Optional.of(Objects.requireNonNull(every, "every")));
  }

  /**
   * These settings with fields of the archive's own: members of {@link
   * dev.quotidian.article.Article#fields()} by which articles and quotations are searched, counted
   * and ordered.
   *
   * <pre>{@code
   * ArchiveSettings settings =
   *     ArchiveSettings.standard().withFields(OwnField.keyword("section"), OwnField.number("page"));
   * }</pre>
   *
   * <p>A new archive is made with them and keeps them. It is opened with the same ones, or without
   * stating any; an {@link ArchiveException} says where others are stated. An article with a value
   * that does not fit its field is refused. Members without a field are stored and given back.
   *
   * @throws IllegalArgumentException if there are more than {@link OwnFields#MAX_FIELDS}, or two
   *     have one name
   */
  public ArchiveSettings withFields(OwnField... fields) {
    OwnFields stated = OwnFields.of(fields);
    return with(changed -> changed.fields = Optional.of(stated));
  }

  /**
   * These settings with a refresh now and then, so that searches find what was changed without a
   * call of {@link Archive#refresh()}. Where nothing has changed a refresh costs next to nothing.
   * An archive that is open for reading only moves on to the last commit. A refresh that fails is
   * logged, and tried again the next time.
   *
   * @param every the time from one refresh to the next
   * @throws IllegalArgumentException if it is not 10 milliseconds to one day
   */
  public ArchiveSettings withRefreshEvery(Duration every) {
    return with(
        changed -> changed.refreshEvery = Optional.of(Objects.requireNonNull(every, "every")));
  }

  /** These settings with metrics, which receive what the archive does. */
  public ArchiveSettings withMetrics(ArchiveMetrics metrics) {
    return with(changed -> changed.metrics = metrics);
  }

  /**
   * These settings with an encoder of vectors: articles and quotations are stored with vectors of
   * their meaning, and a search may be ranked by meaning too, {@link
   * dev.quotidian.query.Ranking#withMeaning}.
   *
   * <pre>{@code
   * ArchiveSettings settings = ArchiveSettings.standard().withVectors(new MiniLmEncoder());
   * }</pre>
   *
   * <p>A new archive is made with it, and keeps its name, version and dimension. It is opened with
   * the same one, or for reading only without any: then all is as in an archive without vectors. An
   * {@link ArchiveException} says where another is stated, or where an archive with vectors is
   * opened for writing without. An article that cannot be encoded is refused.
   *
   * <p>Opening an archive throws an {@link IllegalArgumentException} if the name or a number of the
   * encoder is not allowed.
   */
  public ArchiveSettings withVectors(VectorEncoder encoder) {
    return with(
        changed -> changed.encoder = Optional.of(Objects.requireNonNull(encoder, "encoder")));
  }

  /**
   * These settings with an analysis for the texts of a language: headlines, bodies, what was said,
   * and texts of fields of the archive's own. Other texts are analysed as English. A search finds
   * the words of each article as its language has them.
   *
   * <pre>{@code
   * ArchiveSettings settings =
   *     ArchiveSettings.standard()
   *         .withAnalysis("de", Quotidian.analysis("german", 1, new GermanAnalyzer(CharArraySet.EMPTY_SET)));
   * }</pre>
   *
   * <p>An article has the language that its publisher declares, or else the one that was detected.
   * The most specific tag counts: {@code de-AT} has the analysis of {@code de} where there is none
   * of its own.
   *
   * <p>A new archive is made with them, and keeps their languages, names and versions. It is opened
   * with the same ones, for reading too: an {@link ArchiveException} says where others are stated,
   * or none. An article that cannot be analysed is refused.
   *
   * @param language a BCP 47 tag; an analysis that was stated for it before is replaced
   * @throws IllegalArgumentException if the tag is none, the name or the version of the analysis is
   *     not allowed, or there are more than {@link TextAnalyses#MAX_LANGUAGES}
   */
  public ArchiveSettings withAnalysis(String language, TextAnalysis analysis) {
    TextAnalyses stated = analyses.with(language, analysis);
    return with(changed -> changed.analyses = stated);
  }

  private ArchiveSettings with(Consumer<Components> change) {
    Components components = new Components(this);
    change.accept(components);
    return components.settings();
  }

  /** The components of settings, of which one is changed. */
  private static final class Components {
    private Annotator annotator;
    private int bufferMegabytes;
    private int annotatingThreads;
    private CursorSettings cursors;
    private Taxonomy taxonomy;
    private Duration annotationBudget;
    private Optional<Duration> autoCommit;
    private Optional<OwnFields> fields;
    private Optional<Duration> refreshEvery;
    private ArchiveMetrics metrics;
    private Optional<VectorEncoder> encoder;
    private TextAnalyses analyses;

    Components(ArchiveSettings settings) {
      annotator = settings.annotator;
      bufferMegabytes = settings.bufferMegabytes;
      annotatingThreads = settings.annotatingThreads;
      cursors = settings.cursors;
      taxonomy = settings.taxonomy;
      annotationBudget = settings.annotationBudget;
      autoCommit = settings.autoCommit;
      fields = settings.fields;
      refreshEvery = settings.refreshEvery;
      metrics = settings.metrics;
      encoder = settings.encoder;
      analyses = settings.analyses;
    }

    ArchiveSettings settings() {
      return new ArchiveSettings(
          annotator,
          bufferMegabytes,
          annotatingThreads,
          cursors,
          taxonomy,
          annotationBudget,
          autoCommit,
          fields,
          refreshEvery,
          metrics,
          encoder,
          analyses);
    }
  }
}
