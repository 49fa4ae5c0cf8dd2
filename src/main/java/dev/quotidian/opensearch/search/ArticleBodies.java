package dev.quotidian.opensearch.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.lucene.highlight.PageHighlighter;
import dev.quotidian.lucene.search.BodyLoader;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.result.HighlightedBody;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Whole bodies of articles, marked as an embedded archive marks them. For one thread. */
public record ArticleBodies(SearchContext context) {

  /** The body of the article with an id, if it is seen, with the words that match a criterion. */
  public Optional<HighlightedBody> highlighted(String id, ArticleCriterion criterion)
      throws IOException {
    Optional<AnnotatedArticle> article = new ClusterSearches(context).article(id);
    return article.isEmpty() ? Optional.empty() : Optional.of(of(article.get(), criterion));
  }

  private HighlightedBody of(AnnotatedArticle article, ArticleCriterion criterion)
      throws IOException {
    try (PageIndex page = new PageIndex(context, List.of(article))) {
      PageHighlighter highlighter =
          new PageHighlighter(page.snapshot(), context.translator(), context.deadline());
      HighlightedBody body =
          new BodyLoader(page.snapshot(), context.index().fields(), highlighter)
              .highlighted(page.article(article.article().id()), article, criterion);
      context.deadline().check();
      return body;
    }
  }
}
