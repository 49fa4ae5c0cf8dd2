package dev.quotidian.opensearch;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.SavedSearchReader;
import dev.quotidian.archive.support.ArticlePipeline;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.opensearch.saved.ArticleMatcher;
import dev.quotidian.opensearch.saved.ClusterSavedSearchStore;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.result.SavedMatch;
import java.util.List;
import java.util.Optional;

/**
 * The saved searches of an archive in a cluster, read alone. Safe for use by many threads.
 *
 * @param access what is seen of the archive
 * @param pipeline annotates articles, and makes the documents that are matched
 */
record ClusterSavedSearchReader(
    ClusterAccess access, ClusterSavedSearchStore store, ArticlePipeline<ArticleBlock> pipeline)
    implements SavedSearchReader {

  @Override
  public Optional<SavedSearch> find(String name) {
    return access.read(context -> store.current().find(name));
  }

  @Override
  public List<SavedSearch> all() {
    return access.read(context -> store.current().all());
  }

  @Override
  public List<SavedMatch> matching(Article article) {
    return matching(article, pipeline.annotate(article));
  }

  @Override
  public List<SavedMatch> matching(Article article, Annotations annotations) {
    ArticleBlock block = pipeline.prepare(new AnnotatedArticle(article, annotations));
    return access.read(
        context ->
            new ArticleMatcher(context).matching(store.current().queries(), block, annotations));
  }
}
