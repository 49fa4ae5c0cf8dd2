package dev.quotidian.opensearch.search;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.ArticleCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The articles that satisfy a criterion, by their ids, as of the last refresh, in their order. What
 * is changed meanwhile may be missing or not; all else is there once. For one thread.
 */
public record ArticleIdScan(SearchContext context) {
  private static final int PAGE = 5_000;
  private static final String ANNOTATORS = ClusterFields.name(Schema.ANNOTATORS);
  private static final Map<String, Object> SHOWN =
      Map.of("_source", false, "docvalue_fields", List.of(ANNOTATORS), "version", true);

  /**
   * An article.
   *
   * @param version of its document: another one is another article
   */
  public record Found(String id, long version) {}

  /**
   * The articles.
   *
   * @param annotators which versions of the annotators annotated the articles; 0 where that is not
   *     known
   */
  public List<Found> articles(ArticleCriterion criterion, IntPredicate annotators) {
    List<Found> found = new ArrayList<>();
    new ArticlePages(context, PAGE, SHOWN)
        .forEach(
            criterion,
            page ->
                page.stream()
                    .filter(hit -> annotators.test(annotators(hit)))
                    .map(ArticleIdScan::found)
                    .forEach(found::add));
    return found;
  }

  private static Found found(Object hit) {
    long version =
        hit instanceof Map<?, ?> members && members.get("_version") instanceof Number number
            ? number.longValue()
            : 0;
    return new Found(ArticlePages.id(hit), version);
  }

  private static int annotators(Object hit) {
    return hit instanceof Map<?, ?> members
            && members.get("fields") instanceof Map<?, ?> fields
            && fields.get(ANNOTATORS) instanceof List<?> versions
            && versions.getFirst() instanceof Number version
        ? version.intValue()
        : 0;
  }
}
