package dev.quotidian.opensearch.search;

import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.facet.AggregationAnswer;
import dev.quotidian.opensearch.facet.Aggregations;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.store.StoredRecord;
import dev.quotidian.opensearch.translate.QueryDsl;
import dev.quotidian.query.ArticleCriterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads all articles of one state of an archive in a cluster: whether each record is as it was
 * written, and each article has the documents of its quotations, no more and no fewer. The files
 * are the cluster's to check. For one thread.
 */
public final class IndexCheck {
  private static final int PAGE = 200;
  private static final String ARTICLES = "articles";
  private static final int MAX_PROBLEMS = 1_000;
  private static final String OF_ARTICLE = ClusterFields.name(Schema.QUOTATION.id());

  private final SearchContext context;
  private final List<String> problems = new ArrayList<>();
  private long articles;
  private long untold;
  private long quotations;

  public IndexCheck(SearchContext context) {
    this.context = context;
  }

  /** Checks. */
  public ArchiveCheck run() {
    new ArticlePages(context, PAGE, Map.of("_source", StoredRecord.WHOLE))
        .forEach(ArticleCriterion.matchAll(), this::check);
    checkOrphans();
    if (untold > 0) {
      problems.add(untold + " more problems");
    }
    return new ArchiveCheck(articles, quotations, problems);
  }

  private void check(List<?> page) {
    Map<String, Long> stored = stored(page.stream().map(ArticlePages::id).toList());
    for (Object hit : page) {
      articles++;
      check(hit, stored.getOrDefault(ArticlePages.id(hit), 0L));
    }
  }

  private void check(Object hit, long stored) {
    Map<?, ?> source =
        hit instanceof Map<?, ?> members && members.get("_source") instanceof Map<?, ?> map
            ? map
            : Map.of();
    quotations += stored;
    try {
      int expected =
          new StoredRecord(source, ArticlePages.id(hit), 0)
              .article()
              .annotations()
              .quotations()
              .size();
      if (expected != stored) {
        problem(
            "article "
                + ArticlePages.id(hit)
                + " has "
                + expected
                + " quotations, of which the index has "
                + stored
                + "; add it again");
      }
    } catch (ArchiveDamagedException e) {
      problem("article " + ArticlePages.id(hit) + ": " + e.getMessage());
    }
  }

  /** How many documents of quotations each article has. */
  private Map<String, Long> stored(List<String> ids) {
    Map<String, Object> query =
        QueryDsl.filtered(
            context.all(Schema.QUOTATION), List.of(Aggregations.anyOf(OF_ARTICLE, ids)));
    Map<String, Object> aggs = Map.of(ARTICLES, Aggregations.terms(OF_ARTICLE, ids.size()));
    Map<String, Long> counts = new HashMap<>();
    AggregationAnswer.of(context.search(Aggregations.body(query, aggs)))
        .of(ARTICLES)
        .buckets()
        .forEach(article -> counts.put(article.key(), article.count()));
    return counts;
  }

  /** Quotations whose article is not there, as when a node was lost before it came. */
  private void checkOrphans() {
    long all = new IndexStatistics(context).stats(0).quotations();
    if (all > quotations) {
      problem(
          (all - quotations)
              + " quotations belong to no article; search for them, and add or delete their"
              + " articles again");
      quotations = all;
    }
  }

  private void problem(String what) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(what);
    } else {
      untold++;
    }
  }
}
