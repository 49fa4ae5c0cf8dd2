package dev.quotidian.archive.support.copy;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.Progress;
import dev.quotidian.archive.reading.CopyReport;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.syntax.Excerpt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Copies what a reader sees into an archive, some articles at a time: those that the target has
 * already are left, the others are written and read back. So a copy that was cut short is resumed
 * by beginning it again. For one thread.
 */
public final class ArchiveCopy {
  private static final int BATCH = 200; // as many ids fit into one search

  private final ArchiveReader source;
  private final Archive target;
  private final Consumer<ArticleRefusedException> refused;
  private final Progress progress;
  private final Set<String> refusedIds = new HashSet<>(); // of one batch
  private long articles;
  private long quotations;
  private long copied;
  private long refusals;

  /**
   * A copy that has not begun.
   *
   * @param refused receives each article that the target does not take
   */
  public ArchiveCopy(
      ArchiveReader source,
      Archive target,
      Consumer<ArticleRefusedException> refused,
      Progress progress) {
    this.source = source;
    this.target = Objects.requireNonNull(target, "target");
    this.refused = Objects.requireNonNull(refused, "refused");
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /**
   * Copies.
   *
   * @throws ArchiveException if an article that was written is not there, or is another
   */
  public CopyReport run() {
    long total = source.stats().articles();
    target.refresh();
    try (Stream<AnnotatedArticle> all = source.articles()) {
      Iterator<AnnotatedArticle> next = all.iterator();
      while (next.hasNext()) {
        copy(batch(next));
        progress.done(articles + refusals, total);
      }
    }
    List<SavedSearch> searches = source.savedSearches().all();
    if (!searches.isEmpty()) {
      target.savedSearches().saveAll(searches);
    }
    target.commit();
    return new CopyReport(articles, quotations, copied, refusals, searches.size());
  }

  private static List<AnnotatedArticle> batch(Iterator<AnnotatedArticle> articles) {
    List<AnnotatedArticle> batch = new ArrayList<>();
    while (batch.size() < BATCH && articles.hasNext()) {
      batch.add(articles.next());
    }
    return batch;
  }

  private void copy(List<AnnotatedArticle> batch) {
    Map<String, AnnotatedArticle> before = there(batch);
    List<AnnotatedArticle> others =
        batch.stream().filter(one -> !one.equals(before.get(one.article().id()))).toList();
    refusedIds.clear();
    if (!others.isEmpty()) {
      copied += target.addAnnotated(others, this::refuse);
      target.refresh();
      check(others, there(others));
    }
    for (AnnotatedArticle one : batch) {
      if (!refusedIds.contains(one.article().id())) {
        articles++;
        quotations += one.annotations().quotations().size();
      }
    }
  }

  private void refuse(ArticleRefusedException refusal) {
    refusals++;
    refusedIds.add(refusal.articleId());
    refused.accept(refusal);
  }

  /** Those that the target has, by their ids. */
  private Map<String, AnnotatedArticle> there(List<AnnotatedArticle> batch) {
    List<ArticleCriterion> ids =
        batch.stream().map(one -> ArticleCriterion.articleId(one.article().id())).toList();
    Map<String, AnnotatedArticle> there = new HashMap<>();
    try (Stream<AnnotatedArticle> found = target.articles(ArticleCriterion.anyOf(ids))) {
      found.forEach(one -> there.put(one.article().id(), one));
    }
    return there;
  }

  private void check(List<AnnotatedArticle> written, Map<String, AnnotatedArticle> there) {
    for (AnnotatedArticle one : written) {
      String id = one.article().id();
      if (!refusedIds.contains(id) && !one.equals(there.get(id))) {
        throw new ArchiveException(
            "Article "
                + Excerpt.of(id)
                + (there.containsKey(id) ? " is another" : " is missing")
                + " in the target after it was copied; does somebody else change it? Copy again: what"
                + " is there already is left");
      }
    }
  }
}
