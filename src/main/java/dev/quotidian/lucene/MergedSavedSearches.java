package dev.quotidian.lucene;

import dev.quotidian.archive.SavedSearchReader;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.result.SavedMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The saved searches of several archives as one: of those with one name the first archive's. Safe
 * for use by many threads.
 */
record MergedSavedSearches(List<Part> parts) implements SavedSearchReader {

  /** Those of one archive, to be read alone. */
  static SavedSearchReader of(SavedSearchReader searches) {
    return new MergedSavedSearches(List.of(new Part(searches, Optional.empty())));
  }

  /**
   * Those of one archive.
   *
   * @param searches matched by the words of all archives
   * @param view the same in the view that is merged, if it is one: it decides what is shown
   */
  record Part(SavedSearchReader searches, Optional<SavedSearchReader> view) {
    List<SavedMatch> matching(Function<SavedSearchReader, List<SavedMatch>> asked) {
      List<SavedMatch> matches = asked.apply(searches);
      if (view.isEmpty()) {
        return matches;
      }
      Set<SavedSearch> shown =
          asked.apply(view.get()).stream().map(SavedMatch::search).collect(Collectors.toSet());
      return matches.stream().filter(match -> shown.contains(match.search())).toList();
    }
  }

  @Override
  public Optional<SavedSearch> find(String name) {
    return parts.stream().flatMap(part -> part.searches().find(name).stream()).findFirst();
  }

  @Override
  public List<SavedSearch> all() {
    TreeMap<String, SavedSearch> byName = new TreeMap<>();
    for (Part part : parts) {
      part.searches().all().forEach(search -> byName.putIfAbsent(search.name(), search));
    }
    return List.copyOf(byName.values());
  }

  @Override
  public List<SavedMatch> matching(Article article) {
    return matching(searches -> searches.matching(article));
  }

  @Override
  public List<SavedMatch> matching(Article article, Annotations annotations) {
    return matching(searches -> searches.matching(article, annotations));
  }

  private List<SavedMatch> matching(Function<SavedSearchReader, List<SavedMatch>> asked) {
    TreeMap<String, SavedMatch> byName = new TreeMap<>();
    for (Part part : parts) {
      for (SavedMatch match : part.matching(asked)) {
        String name = match.search().name();
        if (find(name).filter(match.search()::equals).isPresent()) {
          byName.putIfAbsent(name, match);
        }
      }
    }
    return List.copyOf(byName.values());
  }
}
