package dev.quotidian.opensearch;

import dev.quotidian.archive.SavedSearches;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.result.SavedMatch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The saved searches of an archive in a cluster. Safe for use by many threads. */
record ClusterSavedSearches(ClusterSavedSearchReader reader) implements SavedSearches {

  @Override
  public void saveAll(Collection<SavedSearch> searches) {
    reader.access().index().checkWritable();
    reader
        .access()
        .read(
            context -> {
              reader.store().saveAll(searches);
              return true;
            });
  }

  @Override
  public boolean delete(String name) {
    reader.access().index().checkWritable();
    return reader.access().read(context -> reader.store().delete(name));
  }

  @Override
  public Optional<SavedSearch> find(String name) {
    return reader.find(name);
  }

  @Override
  public List<SavedSearch> all() {
    return reader.all();
  }

  @Override
  public List<SavedMatch> matching(Article article) {
    return reader.matching(article);
  }

  @Override
  public List<SavedMatch> matching(Article article, Annotations annotations) {
    return reader.matching(article, annotations);
  }
}
