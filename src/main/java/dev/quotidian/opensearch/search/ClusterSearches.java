package dev.quotidian.opensearch.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.search.HitLoader;
import dev.quotidian.lucene.search.HitPage;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.opensearch.client.Backoff;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.store.StoredArticles;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.Total;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Searches of an archive in a cluster: which hits there are, and in which order, the cluster tells;
 * what is shown of them is read from the records of their articles. For one thread.
 */
public record ClusterSearches(SearchContext context) {
  private static final int STORED = 50; // whole articles are in memory at a time
  private static final int SHOWN = 200; // quotations
  private static final Duration PATIENCE = Duration.ofSeconds(1); // for articles that are replaced
  private static final int MIN_TRIES = 3; // also of a thread that is interrupted

  /** Shows the hits of a page. */
  public interface Showing<H> {
    /** What is shown of each. */
    List<H> of(HitLoader loader, HitPage page) throws IOException;
  }

  /**
   * Finds articles.
   *
   * @throws UnsupportedOnClusterException if the search needs what a cluster cannot do
   */
  public Hits<ArticleHit> articles(ArticleSearch search) {
    return articles(search, Optional.empty()).hits();
  }

  /** The page after another. */
  public ClusterPage<ArticleHit> articles(ArticleSearch search, Optional<PageEnd> after) {
    return page(
        new SearchTarget.Articles(search.criterion()),
        search.options(),
        after,
        (loader, page) -> loader.articles(page, search));
  }

  /**
   * Finds quotations, each copy by itself.
   *
   * @throws UnsupportedOnClusterException if the search needs what a cluster cannot do
   */
  public Hits<QuotationHit> quotations(QuotationSearch search) {
    return quotations(search, Optional.empty()).hits();
  }

  /** The page after another. */
  public ClusterPage<QuotationHit> quotations(QuotationSearch search, Optional<PageEnd> after) {
    return page(
        new SearchTarget.Quotations(search.criterion()),
        search.options(),
        after,
        (loader, page) -> loader.quotations(page, search));
  }

  /** Some of all articles that satisfy a criterion, whole; of a state that is kept. */
  public ClusterPage<AnnotatedArticle> stored(ArticleCriterion criterion, Optional<PageEnd> after) {
    SearchOptions options = ArticleSearch.of(criterion).options();
    HitPages.Page found =
        new HitPages(context, new SearchTarget.Articles(criterion), all(options, STORED))
            .page(after);
    return new ClusterPage<>(
        new Hits<>(
            new HitArticles(context).of(found.hits()).orElseThrow(),
            found.total(),
            Optional.empty(),
            false,
            List.of()),
        found.end(),
        false);
  }

  /** Some of all quotations that satisfy a criterion, as a search takes it; without scores. */
  public ClusterPage<QuotationHit> all(QuotationCriterion criterion, Optional<PageEnd> after) {
    QuotationSearch search = QuotationSearch.of(criterion);
    return quotations(search.withOptions(all(search.options(), SHOWN)), after);
  }

  private static SearchOptions all(SearchOptions options, int limit) {
    return options
        .withOrder(SortOrder.NEWEST)
        .withLimit(limit)
        .withHighlighting(Highlighting.NONE)
        .withCursor(Cursor.START);
  }

  /** The article with an id, if it is seen. */
  public Optional<AnnotatedArticle> article(String id) {
    return context.view().isEmpty() || context.isVisible(id)
        ? new StoredArticles(context.index()).article(id)
        : Optional.empty();
  }

  private <H> ClusterPage<H> page(
      SearchTarget target, SearchOptions options, Optional<PageEnd> after, Showing<H> showing) {
    try {
      return whole(target, options, after, showing);
    } catch (Deadline.PassedException e) {
      context.deadline().check();
      return ClusterPage.ofNone();
    }
  }

  private <H> ClusterPage<H> whole(
      SearchTarget target, SearchOptions options, Optional<PageEnd> after, Showing<H> showing) {
    Schema schema = target instanceof SearchTarget.Articles ? Schema.ARTICLE : Schema.QUOTATION;
    Backoff backoff = new Backoff(PATIENCE);
    for (int tries = 1; tries <= MIN_TRIES || backoff.pause(); tries++) {
      HitPages.Page found = new HitPages(context, target, options).page(after);
      Optional<List<H>> hits = shown(found.hits(), schema, showing);
      if (hits.isPresent()) {
        return new ClusterPage<>(
            new Hits<>(
                hits.get(),
                found.total(),
                Optional.empty(),
                context.deadline().hasPassed(),
                found.expansion()),
            found.end(),
            false);
      }
    }
    throw new ArchiveException(
        "Archive "
            + context.index().settings().described()
            + ": an article of the page has other quotations than those that were found, for "
            + PATIENCE
            + ": it is replaced again and again, or was not written as a whole; search again, or"
            + " add what was added last again");
  }

  /**
   * What is shown of some hits.
   *
   * @return empty where the article of one has changed since it was found
   */
  public <H> Optional<List<H>> shown(List<FoundHit> hits, Schema schema, Showing<H> showing) {
    Optional<List<AnnotatedArticle>> articles = new HitArticles(context).of(hits);
    context.deadline().check();
    return articles
        .filter(found -> areWhole(found, hits, schema))
        .map(found -> shown(hits, found, schema, showing));
  }

  /** Whether each hit is in one of the articles. */
  private static boolean areWhole(
      List<AnnotatedArticle> articles, List<FoundHit> hits, Schema schema) {
    Map<String, Integer> quotations = HashMap.newHashMap(articles.size());
    articles.forEach(
        found -> quotations.put(found.article().id(), found.annotations().quotations().size()));
    return hits.stream()
        .allMatch(
            hit ->
                quotations.containsKey(hit.articleId())
                    && (schema.equals(Schema.ARTICLE)
                        || hit.number() < quotations.getOrDefault(hit.articleId(), 0)));
  }

  private <H> List<H> shown(
      List<FoundHit> hits, List<AnnotatedArticle> articles, Schema schema, Showing<H> showing) {
    if (hits.isEmpty()) {
      return List.of();
    }
    try (PageIndex page = new PageIndex(context, articles)) {
      List<HitPage.Ranked> ranked = new ArrayList<>();
      for (FoundHit hit : hits) {
        ranked.add(new HitPage.Ranked(page.document(hit, schema), hit.score()));
      }
      return showing.of(
          new HitLoader(page.snapshot(), context.translator(), context.deadline()),
          new HitPage(ranked, new Total(hits.size(), true), false, false, List.of()));
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
