package dev.quotidian.archive;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * A searchable collection of articles. {@code Quotidian.open} opens one.
 *
 * <pre>{@code
 * try (Archive archive = Quotidian.open(Path.of("news"))) {
 *   archive.add(article);
 *   archive.commit();
 *   for (QuotationHit hit : archive.search(QuotationSearch.of(QuotationCriterion.words("ceasefire")))) {
 *     print(hit.quotation().speaker(), hit.text());
 *   }
 * }
 * }</pre>
 *
 * <p>Changes are visible to searches after the next {@link #refresh()} or {@link #commit()}, and
 * durable after the next {@link #commit()}. A refresh costs milliseconds, a commit tenths of a
 * second.
 *
 * <p>Thread-safe. Interrupting a thread that uses it does the archive no harm. One process at a
 * time may have an archive open for writing, any number for reading.
 *
 * <p>Every method throws {@link ArchiveException} when the archive cannot be read or written, or is
 * closed. Methods that write throw it also when the archive is open for reading only.
 *
 * @since 0.1
 */
public interface Archive extends ArchiveReader, AutoCloseable {

  /**
   * Adds an article with what the archive's annotator finds in it, in place of the one with the
   * same id.
   *
   * @throws ArticleRefusedException if it cannot be annotated or stored
   */
  void add(Article article);

  /**
   * Adds an article with these annotations, in place of the one with the same id.
   *
   * @throws ArticleRefusedException if it cannot be stored, as when an annotation lies outside its
   *     body
   */
  void add(Article article, Annotations annotations);

  /**
   * Adds many articles, in order, annotating several at a time. Only a few are held in memory at
   * once.
   *
   * @return how many were added
   * @throws ArticleRefusedException at the first that is refused; those before it are added
   */
  default long addAll(Iterable<Article> articles) {
    return addAll(
        articles,
        refusal -> {
          throw refusal;
        });
  }

  /**
   * Adds many articles, in order, annotating several at a time. Only a few are held in memory at
   * once.
   *
   * @param refused receives each refused article; the rest is added
   * @return how many were added
   */
  default long addAll(Iterable<Article> articles, Consumer<ArticleRefusedException> refused) {
    return addAll(articles, refused, (done, total) -> {});
  }

  /**
   * Adds many articles, as {@link #addAll(Iterable, Consumer)} does, and tells how far it is.
   *
   * @param progress receives how many articles are added or refused so far, and how many there are
   *     where the articles are a collection; else {@link Progress#UNKNOWN}
   * @return how many were added
   */
  long addAll(
      Iterable<Article> articles, Consumer<ArticleRefusedException> refused, Progress progress);

  /**
   * Adds the articles of a stream, in order, as {@link #addAll(Iterable, Consumer)} does. They are
   * taken from it as they are added, and it is not closed.
   *
   * <pre>{@code
   * try (Stream<Article> articles = feed.articles()) {
   *   archive.addAll(articles, refusal -> log(refusal), (done, total) -> show(done));
   * }
   * }</pre>
   *
   * @param refused receives each refused article; the rest is added
   * @param progress receives how many articles are added or refused so far
   * @return how many were added
   */
  default long addAll(
      Stream<Article> articles, Consumer<ArticleRefusedException> refused, Progress progress) {
    Objects.requireNonNull(articles, "articles");
    Iterator<Article> once = articles.iterator();
    return addAll(() -> once, refused, progress);
  }

  /**
   * Adds many articles with the annotations they have, in order, as {@link #articles} and an export
   * give them. Only a few are held in memory at once.
   *
   * @param refused receives each refused article; the rest is added
   * @return how many were added
   */
  long addAnnotated(Iterable<AnnotatedArticle> articles, Consumer<ArticleRefusedException> refused);

  /**
   * Labels all articles and their quotations with the topics of a model, in place of those of the
   * model before. The model is stored in the archive. From now on, also after it is opened again,
   * it labels what is added without annotations. Other annotations stay; the original files are not
   * needed.
   *
   * <p>Each article is changed atomically, with a commit now and then. After a crash some articles
   * have the old topics and some the new; call it again. Other threads may add and search
   * meanwhile; an article added meanwhile has the new topics.
   *
   * @return how many articles were labelled
   */
  long applyTopicModel(TopicModel model);

  /**
   * Renews the annotations of articles by the archive's annotator and topic model: after a new
   * version of the library, or with another directory of speakers. Annotations that an app gave are
   * renewed too, where their articles satisfy the criterion. The original files are not needed.
   *
   * <pre>{@code
   * archive.reannotate(ArticleCriterion.published(DateRange.ofYear(2025)));
   * }</pre>
   *
   * <p>Each article is changed atomically, with a commit now and then. Other threads may add and
   * search meanwhile; after a crash call it again.
   *
   * @return how many articles were renewed
   * @throws ArticleRefusedException if the annotator fails on an article; those before are renewed
   * @throws TooBroadQueryException if the criterion is, as in a search
   */
  default long reannotate(ArticleCriterion criterion) {
    return reannotate(criterion, version -> true, (done, total) -> {});
  }

  /**
   * Renews the annotations of articles, as {@link #reannotate(ArticleCriterion)} does, of those
   * that certain versions of the annotators annotated.
   *
   * <pre>{@code
   * archive.reannotate(
   *     ArticleCriterion.matchAll(), version -> version < Annotators.VERSION, progress);
   * }</pre>
   *
   * @param annotators tells by its version whether to renew what it annotated; 0 where the version
   *     is not known, as in {@link ArchiveStats#annotators()}: annotations that an app gave too
   * @param progress receives how many articles are renewed
   * @return how many articles were renewed
   * @throws ArticleRefusedException if the annotator fails on an article; those before are renewed
   * @throws TooBroadQueryException if the criterion is, as in a search
   */
  long reannotate(ArticleCriterion criterion, IntPredicate annotators, Progress progress);

  /** Deletes the article with this id, and its quotations; nothing, if there is none. */
  void delete(String articleId);

  /**
   * Deletes all articles that satisfy the criterion, and their quotations, also those added just
   * now; and commits. After a crash meanwhile all of them are there or none. Adding waits
   * meanwhile. The total of a search for articles tells beforehand how many there are.
   *
   * <p>What is deleted is not found any more, but remains in the files until {@link #purge()}.
   *
   * @return how many articles were deleted
   * @throws TooBroadQueryException if the criterion is, as in a search
   */
  long delete(ArticleCriterion criterion);

  /**
   * Rewrites all files that hold deleted or replaced articles, so that nothing of these stays in
   * the archive's folder; and commits. Adding waits meanwhile, and all cursors expire. Takes
   * minutes on a large archive, and as much free disk space as the archive has.
   *
   * <p>Saved searches and a topic model stay; copies elsewhere are not the archive's to purge.
   *
   * @return whether nothing is left. False while a stream of {@link #articles} or a search still
   *     reads what was deleted: the files go when it ends; call this again to be sure
   */
  boolean purge();

  /** Makes all changes so far durable and visible to searches. */
  void commit();

  /** Makes all changes so far visible to searches, without making them durable. */
  void refresh();

  /** The saved searches of this archive, to match articles against them. */
  @Override
  SavedSearches savedSearches();

  /**
   * Makes a folder a backup of this archive: the index as of its last commit, the saved searches
   * and the topic model of one moment. What was added since the last commit is not in it. Others
   * may add and search meanwhile; the archive may be open for reading only.
   *
   * <p>If the folder has a backup already, only new files are copied, and those that are no longer
   * needed are removed. A crash leaves the backup before, or this one. A backup can be opened for
   * reading; {@code Quotidian.restore} puts it in the place of an archive.
   *
   * <pre>{@code
   * archive.commit();
   * BackupReport report = archive.snapshot(Path.of("/backup/news"));
   * }</pre>
   *
   * @param target a folder that is empty, not there yet, or has a backup
   * @throws ArchiveDamagedException if a file to be copied is damaged; the backup before is kept
   */
  BackupReport snapshot(Path target);

  /**
   * This same archive, except that what it reads ends with {@link SearchCancelledException} as soon
   * as {@code cancellation} is cancelled. Closing either closes both.
   */
  Archive cancelledBy(Cancellation cancellation);

  /** Commits, and releases the files. Closing again does nothing. */
  @Override
  void close();
}
