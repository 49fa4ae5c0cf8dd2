package dev.quotidian.opensearch.writing;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.opensearch.store.ClusterIndex;
import dev.quotidian.opensearch.writing.StoredCounts.Stored;
import dev.quotidian.query.syntax.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Carries out changes of articles, many in one request, and completes each. No article is in two of
 * them at once. Safe for use by many threads.
 *
 * <p>An article is acknowledged when all its documents are. One that is replaced loses the
 * quotations that it has no more: their number is read before, from what is stored, not from what
 * searches find.
 */
final class BulkSender {
  private final ClusterIndex index;
  private final StoredCounts counts;
  private final VersionClock clock = new VersionClock();

  BulkSender(ClusterIndex index) {
    this.index = index;
    this.counts = new StoredCounts(index);
  }

  /** Sends changes of different articles; returns when each of them is completed. */
  void send(List<ArticleChange> changes) {
    try {
      Map<ArticleChange, List<DocumentChange>> items = items(changes);
      RepeatedBulk bulk =
          new RepeatedBulk(index, items.values().stream().flatMap(List::stream).toList());
      try {
        bulk.run();
        removeSurplus(items);
      } finally {
        items.forEach((change, of) -> complete(change, of, bulk.outcomes()));
      }
    } catch (RuntimeException e) {
      changes.forEach(change -> change.done().completeExceptionally(failure(e)));
    } catch (Error e) {
      changes.forEach(change -> change.done().completeExceptionally(e));
      throw e;
    }
  }

  /** Each caller gets an exception of its own, with its own stack. */
  private static RuntimeException failure(RuntimeException cause) {
    return cause instanceof ArchiveException
        ? new ArchiveException(String.valueOf(cause.getMessage()), cause)
        : cause;
  }

  private Map<ArticleChange, List<DocumentChange>> items(List<ArticleChange> changes) {
    Map<String, Stored> stored = counts.of(changes.stream().map(ArticleChange::articleId).toList());
    Map<ArticleChange, List<DocumentChange>> items = new LinkedHashMap<>();
    for (ArticleChange change : changes) {
      Stored before = stored.getOrDefault(change.articleId(), Stored.NONE);
      if (isGone(change, before)) {
        change.done().complete(0L);
      } else {
        items.put(change, DocumentChange.of(change, version(change, before), before.quotations()));
      }
    }
    return items;
  }

  /** Whether there no longer is what the change takes the place of. */
  private static boolean isGone(ArticleChange change, Stored before) {
    return change.seen().isPresent() && change.seen().getAsLong() != before.version();
  }

  /** One just above what was seen is refused where another has replaced it since. */
  private long version(ArticleChange change, Stored before) {
    return change.seen().isPresent() ? change.seen().getAsLong() + 1 : clock.next(before.version());
  }

  /**
   * Another process may have replaced an article between the reading of its number of quotations
   * and our writing. It left those past ours: they follow one another, so the next one tells.
   */
  private void removeSurplus(Map<ArticleChange, List<DocumentChange>> items) {
    List<DocumentChange> next =
        items.values().stream().map(of -> past(of.getLast(), of.size() - 1)).toList();
    for (int further = 1; !next.isEmpty(); further++) {
      List<DocumentChange> left = counts.existing(next);
      new RepeatedBulk(index, left).run();
      int step = further;
      next =
          left.stream()
              .map(DocumentChange::change)
              .map(change -> Objects.requireNonNull(items.get(change)))
              .map(of -> past(of.getLast(), of.size() - 1 + step))
              .toList();
    }
  }

  private static DocumentChange past(DocumentChange article, int number) {
    return DocumentChange.surplus(article.change(), article.version(), number);
  }

  /** Completes a change of which all items have an outcome; the others fail with the request. */
  private void complete(
      ArticleChange change,
      List<DocumentChange> items,
      Map<DocumentChange, DocumentOutcome> outcomes) {
    if (!outcomes.keySet().containsAll(items)) {
      return;
    }
    Optional<DocumentOutcome> refused =
        items.stream()
            .map(item -> outcome(outcomes, item))
            .filter(outcome -> !outcome.isDone() && !outcome.isSuperseded())
            .findFirst();
    if (refused.isPresent()) {
      refuse(change, items, refused.get());
    } else {
      boolean isSuperseded = outcome(outcomes, items.getLast()).isSuperseded();
      if (isSuperseded) {
        undo(written(items, outcomes));
      }
      change.done().complete(isSuperseded && change.seen().isPresent() ? 0L : 1L);
    }
  }

  private static DocumentOutcome outcome(
      Map<DocumentChange, DocumentOutcome> outcomes, DocumentChange item) {
    return Objects.requireNonNull(outcomes.get(item));
  }

  /** Of an article that somebody else replaced meanwhile no quotation of ours may stay. */
  private static List<DocumentChange> written(
      List<DocumentChange> items, Map<DocumentChange, DocumentOutcome> outcomes) {
    return items.stream()
        .filter(item -> item.json().isPresent() && outcome(outcomes, item).isDone())
        .toList();
  }

  private void undo(List<DocumentChange> items) {
    List<DocumentChange> deletions = new ArrayList<>();
    items.forEach(item -> deletions.add(item.undone()));
    new RepeatedBulk(index, deletions).run();
  }

  private void refuse(ArticleChange change, List<DocumentChange> items, DocumentOutcome why) {
    if (why.isBlocked()) {
      change
          .done()
          .completeExceptionally(
              new ArchiveException(
                  "Archive "
                      + index.settings().described()
                      + " takes nothing ("
                      + why.reason()
                      + "); free disk space in the cluster or remove the block, and add again"));
      return;
    }
    undo(items);
    change
        .done()
        .completeExceptionally(
            new ArticleRefusedException(
                change.articleId(),
                "Article "
                    + Excerpt.of(change.articleId())
                    + " cannot be stored: "
                    + why.reason()
                    + "; it is not in the archive any more if it was before"));
  }
}
