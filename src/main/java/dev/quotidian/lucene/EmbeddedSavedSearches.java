package dev.quotidian.lucene;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.SavedSearches;
import dev.quotidian.archive.support.ArticlePipeline;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.lucene.saved.SavedQueryIndex;
import dev.quotidian.lucene.saved.SavedSearchStore;
import dev.quotidian.lucene.saved.SingleArticleIndex;
import dev.quotidian.lucene.scoring.IndexedTexts;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.view.ArticleView;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.result.SavedMatch;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The saved searches of an embedded archive. Safe for use by many threads. */
record EmbeddedSavedSearches(
    ArchiveAccess access, SavedSearchStore store, ArticlePipeline<ArticleBlock> pipeline)
    implements SavedSearches {

  @Override
  public void saveAll(Collection<SavedSearch> searches) {
    access.run(() -> store.saveAll(searches));
  }

  @Override
  public boolean delete(String name) {
    return access.call(() -> store.delete(name));
  }

  @Override
  public Optional<SavedSearch> find(String name) {
    return access.read(search -> store.find(name));
  }

  @Override
  public List<SavedSearch> all() {
    return access.read(search -> store.all());
  }

  @Override
  public List<SavedMatch> matching(Article article) {
    return matching(article, pipeline.annotate(article));
  }

  @Override
  public List<SavedMatch> matching(Article article, Annotations annotations) {
    ArticleBlock block = pipeline.prepare(new AnnotatedArticle(article, annotations));
    return access.read(
        search -> {
          SavedQueryIndex queries = store.queries();
          if (queries.isEmpty()) {
            return List.of();
          }
          try (SingleArticleIndex arrived =
              new SingleArticleIndex(
                  block.documents(),
                  search.translation().analyzers().standard(),
                  new IndexedTexts(search.snapshot()))) {
            return isShown(arrived, access.view())
                ? queries.matching(arrived, annotations)
                : List.of();
          }
        });
  }

  /** Whether a view would show an article, were it in the archive. */
  private boolean isShown(SingleArticleIndex arrived, Optional<ArticleView> view)
      throws IOException {
    if (view.isEmpty()) {
      return true;
    }
    return isShown(arrived, view.get().outer())
        && access
            .seeing(view.get().outer())
            .read(
                within ->
                    arrived.isFound(
                        view.get().query(within.translation()),
                        new IndexedTexts(within.snapshot())));
  }
}
