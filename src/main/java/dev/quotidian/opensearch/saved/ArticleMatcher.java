package dev.quotidian.opensearch.saved;

import dev.quotidian.article.Annotations;
import dev.quotidian.lucene.saved.SavedQueryIndex;
import dev.quotidian.lucene.saved.SingleArticleIndex;
import dev.quotidian.lucene.scoring.SimilarTextQuery;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.result.SavedMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * Matches saved searches against an article that is in no archive. The cluster is asked for its
 * statistics alone, once for all searches. For one thread.
 *
 * @param context what is read
 */
public record ArticleMatcher(SearchContext context) {

  /** The searches that the article satisfies, if it would be seen were it in the archive. */
  public List<SavedMatch> matching(
      SavedQueryIndex queries, ArticleBlock block, Annotations annotations) throws IOException {
    if (queries.isEmpty()) {
      return List.of();
    }
    List<Query> views = views();
    PrefetchedTexts texts = PrefetchedTexts.of(context, similarities(queries, views));
    try (SingleArticleIndex arrived =
        new SingleArticleIndex(block.documents(), context.analyzers().standard(), texts)) {
      for (Query view : views) {
        if (!arrived.isFound(view, texts)) {
          return List.of();
        }
      }
      return queries.matching(arrived, annotations);
    }
  }

  private List<Query> views() {
    List<Query> queries = new ArrayList<>();
    for (ArticleCriterion criterion : context.view()) {
      queries.add(context.translator().articles().of(criterion));
    }
    return queries;
  }

  private static List<SimilarTextQuery> similarities(SavedQueryIndex queries, List<Query> views) {
    List<SimilarTextQuery> all = new ArrayList<>(queries.similarities());
    views.forEach(view -> all.addAll(SimilarTextQuery.in(view)));
    return all;
  }
}
