package dev.quotidian.archive;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.reading.ArchiveCounts;
import dev.quotidian.archive.reading.ArchiveSearches;
import dev.quotidian.archive.reading.CopyReport;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.suggest.SuggestRequest;
import dev.quotidian.query.suggest.Suggestions;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What an archive answers: articles, quotations, facets, timelines, roles. A part of an app that
 * only asks needs no more than this.
 *
 * <pre>{@code
 * long quotationsOf(ArchiveReader archive, String speaker) {
 *   return archive.search(QuotationSearch.of(QuotationCriterion.speaker(speaker))).total().count();
 * }
 * }</pre>
 *
 * <p>Each answer is of one point in time: the archive as of its last refresh or commit.
 * Thread-safe.
 *
 * <p>Every method throws {@link ArchiveException} when the archive cannot be read, or is closed.
 *
 * @since 0.1
 */
public interface ArchiveReader extends ArchiveSearches, ArchiveCounts {

  /** The article with this id, as it was added. */
  Optional<AnnotatedArticle> article(String id);

  /**
   * All articles that satisfy the criterion, however many, each read when it is asked for. The
   * stream is of one point in time: what is added, replaced or deleted while it is read does not
   * change it. Their order is the archive's own, the same for the same point in time.
   *
   * <p>Close the stream: until then its files stay on disk, or until the garbage collector finds
   * that nobody can read it any more, which may be late. It may be passed on to another thread, for
   * one thread at a time. When the archive is closed before its end, it ends with {@link
   * ArchiveException}.
   *
   * @throws TooBroadQueryException if the criterion is, as in a search
   * @throws SearchCancelledException while it is read too, if it was cancelled
   */
  Stream<AnnotatedArticle> articles(ArticleCriterion criterion);

  /** All articles, as {@link #articles(ArticleCriterion)} gives them. */
  default Stream<AnnotatedArticle> articles() {
    return articles(ArticleCriterion.matchAll());
  }

  /**
   * All quotations that satisfy the criterion, as a search takes it, however many: hits without
   * score and passages. The stream is as that of {@link #articles(ArticleCriterion)}; close it.
   *
   * @throws TooBroadQueryException if the criterion is, as in a search
   * @throws SearchCancelledException while it is read too, if it was cancelled
   */
  Stream<QuotationHit> quotations(QuotationCriterion criterion);

  /**
   * Completes what a user types: names of speakers, affiliations, persons and organisations that
   * are written about, topics, publishers and saved searches. Each typed word begins a word of the
   * name; case, diacritics and punctuation don't matter, and a long word may have a typing error.
   * What is deleted does not count.
   *
   * <p>The first request after opening reads the names of the whole archive, and one after a
   * refresh those of what is new.
   *
   * @throws SearchCancelledException if it was cancelled, see {@link Archive#cancelledBy}
   */
  Suggestions suggest(SuggestRequest request);

  /**
   * The ten best completions of any kind, as {@link #suggest(SuggestRequest)} gives them.
   *
   * @throws BadRequestException if the prefix is longer than {@link SuggestRequest#MAX_LENGTH}
   */
  default Suggestions suggest(String prefix) {
    return suggest(SuggestRequest.of(prefix));
  }

  /**
   * A view of this archive: a reader that shows no articles but those that satisfy the criterion,
   * and no quotations but theirs. For embargoes, subscriptions, tenants.
   *
   * <pre>{@code
   * ArchiveReader desk = archive.restrictedTo(ArticleCriterion.publisher("Harbour Times"));
   * desk.search(QuotationSearch.of(QuotationCriterion.speaker("Okafor")));
   * }</pre>
   *
   * <p>All that a view answers is as if the other articles were not there: hits, totals, articles
   * by id, facets, timelines, roles, statistics, similarity to an article, words that relevance
   * feedback adds. A cursor of another view, or of the archive, is refused. Only scores are those
   * of the whole archive: they depend on how many articles a word is in, also outside the view. The
   * criterion itself adds nothing to a score and highlights nothing.
   *
   * <p>A view of a view shows what satisfies both criteria. It has no topic model and cannot check
   * the archive. It follows the archive when that is refreshed, and ends with it. Make a view once
   * and share it: it remembers, with a bit for each article and quotation, what it shows.
   *
   * @param criterion what is shown; where it is too broad, as in a search, each method throws
   *     {@link TooBroadQueryException}
   */
  ArchiveReader restrictedTo(ArticleCriterion criterion);

  /**
   * Copies the articles that this reader sees, and the saved searches, into another archive, of any
   * engine. Articles keep their annotations; nothing is annotated anew. What the target has already
   * is left as it is, so a copy that was cut short is resumed by beginning again. Each article is
   * read back and compared. The topic model stays behind: {@link Archive#applyTopicModel} gives it
   * to the target.
   *
   * <pre>{@code
   * try (Archive cluster = Quotidian.connect(settings)) {
   *   archive.copyTo(cluster, refusal -> log(refusal.getMessage()), (done, total) -> show(done, total));
   * }
   * }</pre>
   *
   * @param target it has the same fields of its own, or those that it needs
   * @param refused receives each article that the target refuses
   * @param progress receives how many articles are done
   * @throws ArchiveException if an article is not there, or another, after it was written
   */
  CopyReport copyTo(Archive target, Consumer<ArticleRefusedException> refused, Progress progress);

  /**
   * Copies the articles that this reader sees, as {@link #copyTo(Archive, Consumer, Progress)}
   * does.
   *
   * @throws ArticleRefusedException at the first article that the target refuses
   */
  default CopyReport copyTo(Archive target) {
    return copyTo(
        target,
        refusal -> {
          throw refusal;
        },
        (done, total) -> {});
  }

  /** The saved searches of the archive, to match articles against them. */
  SavedSearchReader savedSearches();

  /**
   * The model that {@link Archive#applyTopicModel} stored in the archive; empty where there is
   * none, and in a view.
   */
  Optional<TopicModel> topicModel();

  /** The fields of the archive's own, with which it was made. */
  OwnFields fields();

  /** The size of the archive, or of what a view shows of it. */
  ArchiveStats stats();

  /**
   * Checks the last commit from end to end. May take minutes. A view throws {@link
   * ArchiveException}.
   *
   * @throws SearchCancelledException if it was cancelled, see {@link Archive#cancelledBy}
   */
  ArchiveCheck check();
}
