package dev.quotidian.opensearch.search;

import dev.quotidian.archive.ArchiveCheck;
import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.store.StoredRecord;
import dev.quotidian.opensearch.translate.QueryDsl;
import dev.quotidian.query.ArticleCriterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads all articles of one state of an archive in a cluster: whether each record is as it was
 * written, and each article has the documents of its quotations, no more and no fewer. The files
 * are the cluster's to check. For one thread.
 */
public final class IndexCheck {
  private static final int PAGE = 200;
  private static final int MAX_PROBLEMS = 1_000;
  private static final String ID = ClusterFields.name(Schema.ARTICLE.id());
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
    List<?> page = page(List.of());
    while (!page.isEmpty()) {
      check(page);
      page = page.size() < PAGE ? List.of() : page(keys(page.getLast()));
    }
    checkOrphans();
    if (untold > 0) {
      problems.add(untold + " more problems");
    }
    return new ArchiveCheck(articles, quotations, problems);
  }

  private List<?> page(List<?> after) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", context.filter(ArticleCriterion.matchAll()));
    body.put("size", PAGE);
    body.put("sort", List.of(Map.of(ID, "asc")));
    body.put("_source", StoredRecord.WHOLE);
    body.put("track_total_hits", false);
    if (!after.isEmpty()) {
      body.put("search_after", after);
    }
    return context.search(body).get("hits") instanceof Map<?, ?> hits
            && hits.get("hits") instanceof List<?> page
        ? page
        : List.of();
  }

  private static List<?> keys(Object hit) {
    return hit instanceof Map<?, ?> members && members.get("sort") instanceof List<?> keys
        ? keys
        : List.of();
  }

  private void check(List<?> page) {
    Map<String, Long> stored = stored(page.stream().map(hit -> id(hit)).toList());
    for (Object hit : page) {
      articles++;
      check(hit, stored.getOrDefault(id(hit), 0L));
    }
  }

  private static String id(Object hit) {
    return String.valueOf(keys(hit).getFirst());
  }

  private void check(Object hit, long stored) {
    Map<?, ?> source =
        hit instanceof Map<?, ?> members && members.get("_source") instanceof Map<?, ?> map
            ? map
            : Map.of();
    quotations += stored;
    try {
      int expected =
          new StoredRecord(source, id(hit), 0).article().annotations().quotations().size();
      if (expected != stored) {
        problem(
            "article "
                + id(hit)
                + " has "
                + expected
                + " quotations, of which the index has "
                + stored
                + "; add it again");
      }
    } catch (ArchiveDamagedException e) {
      problem("article " + id(hit) + ": " + e.getMessage());
    }
  }

  /** How many documents of quotations each article has. */
  private Map<String, Long> stored(List<String> ids) {
    Map<String, Object> body =
        Map.of(
            "size",
            0,
            "query",
            QueryDsl.filtered(
                context.all(Schema.QUOTATION), List.of(Map.of("terms", Map.of(OF_ARTICLE, ids)))),
            "aggs",
            Map.of("articles", Map.of("terms", Map.of("field", OF_ARTICLE, "size", ids.size()))));
    Map<String, Long> counts = new HashMap<>();
    if (context.search(body).get("aggregations") instanceof Map<?, ?> found
        && found.get("articles") instanceof Map<?, ?> terms
        && terms.get("buckets") instanceof List<?> buckets) {
      for (Object bucket : buckets) {
        if (bucket instanceof Map<?, ?> one && one.get("doc_count") instanceof Number count) {
          counts.put(String.valueOf(one.get("key")), count.longValue());
        }
      }
    }
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
