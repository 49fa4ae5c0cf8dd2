package dev.quotidian.opensearch.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.search.HitLoader;
import dev.quotidian.lucene.search.HitPage;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.store.StoredArticles;
import dev.quotidian.opensearch.store.StoredRecord;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.QuotationSearch.Copies;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Searches of an archive in a cluster: which hits there are, and in which order, the cluster tells;
 * what is shown of them is read from the records of their articles. For one thread.
 */
public record ClusterSearches(SearchContext context) {
  private static final int MAX_TRIES = 3;

  /** Shows the hits of a page. */
  private interface Showing<H> {
    List<H> of(HitLoader loader, HitPage page) throws IOException;
  }

  /**
   * Finds articles.
   *
   * @throws UnsupportedOnClusterException if the search needs what a cluster cannot do
   */
  public Hits<ArticleHit> articles(ArticleSearch search) {
    return page(
        new SearchTarget.Articles(search.criterion()),
        search.options(),
        (loader, page) -> loader.articles(page, search));
  }

  /**
   * Finds quotations.
   *
   * @throws UnsupportedOnClusterException if the search needs what a cluster cannot do
   */
  public Hits<QuotationHit> quotations(QuotationSearch search) {
    if (search.copies() == Copies.COLLAPSED) {
      throw new UnsupportedOnClusterException(
          "An archive on a cluster does not have copies as one hit yet; search without");
    }
    return page(
        new SearchTarget.Quotations(search.criterion()),
        search.options(),
        (loader, page) -> loader.quotations(page, search));
  }

  /** The article with an id, if it is seen. */
  public Optional<AnnotatedArticle> article(String id) {
    return context.view().isEmpty() || context.isVisible(id)
        ? new StoredArticles(context.index()).article(id)
        : Optional.empty();
  }

  private <H> Hits<H> page(SearchTarget target, SearchOptions options, Showing<H> showing) {
    Deadline deadline = context.deadline();
    Schema schema = target instanceof SearchTarget.Articles ? Schema.ARTICLE : Schema.QUOTATION;
    for (int tries = 0; tries < MAX_TRIES; tries++) {
      deadline.check();
      HitSearch.Found found = new HitPages(context, target, options).page();
      deadline.check();
      Optional<List<AnnotatedArticle>> articles = articles(found.hits(), schema);
      if (articles.isPresent()) {
        List<H> hits = shown(found, articles.get(), schema, showing);
        return new Hits<>(hits, found.total(), Optional.empty(), deadline.hasPassed(), List.of());
      }
    }
    throw new ArchiveException(
        "Archive "
            + context.index().settings().described()
            + ": articles of the page were replaced while it was read, "
            + MAX_TRIES
            + " times; search again");
  }

  /** The articles of a page, each once; empty where one has changed since it was found. */
  private Optional<List<AnnotatedArticle>> articles(List<FoundHit> hits, Schema schema) {
    List<String> ids = hits.stream().map(FoundHit::articleId).distinct().toList();
    if (ids.isEmpty()) {
      return Optional.of(List.of());
    }
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (Optional<StoredRecord> record :
        new StoredArticles(context.index()).records(ids, StoredRecord.WHOLE)) {
      record.map(StoredRecord::article).ifPresent(articles::add);
    }
    boolean areThere =
        articles.size() == ids.size()
            && hits.stream()
                .allMatch(
                    hit ->
                        schema.equals(Schema.ARTICLE)
                            || hit.number()
                                < articles
                                    .get(ids.indexOf(hit.articleId()))
                                    .annotations()
                                    .quotations()
                                    .size());
    return areThere ? Optional.of(articles) : Optional.empty();
  }

  private <H> List<H> shown(
      HitSearch.Found found, List<AnnotatedArticle> articles, Schema schema, Showing<H> showing) {
    if (articles.isEmpty()) {
      return List.of();
    }
    try (PageIndex page = new PageIndex(context, articles)) {
      List<HitPage.Ranked> ranked = new ArrayList<>();
      for (FoundHit hit : found.hits()) {
        ranked.add(new HitPage.Ranked(page.document(hit, schema), hit.score()));
      }
      return showing.of(
          new HitLoader(page.snapshot(), context.translator(), context.deadline()),
          new HitPage(ranked, found.total(), false, false, List.of()));
    } catch (IOException e) {
      throw new ArchiveException(
          "Archive "
              + context.index().settings().described()
              + " cannot be read: "
              + e.getMessage(),
          e);
    }
  }
}
