package dev.quotidian.lucene.saved;

import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.json.QueryJsonException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One state of the saved searches of an archive, ready to be matched, wherever it is stored.
 * Immutable; safe for use by many threads.
 */
public final class SavedSearchSet {
  private final LanguageAnalyzers analyzers;
  private final OwnFields fields;
  private final SortedMap<String, SavedQuery> byName;
  private final SavedQueryIndex queries;

  private SavedSearchSet(
      LanguageAnalyzers analyzers, OwnFields fields, SortedMap<String, SavedQuery> byName) {
    this.analyzers = analyzers;
    this.fields = fields;
    this.byName = Collections.unmodifiableSortedMap(byName);
    this.queries = new SavedQueryIndex(byName.values());
  }

  /** No searches of an archive. */
  public static SavedSearchSet none(LanguageAnalyzers analyzers, OwnFields fields) {
    return new SavedSearchSet(analyzers, fields, new TreeMap<>());
  }

  /** These searches and others, which replace those with their names. */
  public SavedSearchSet with(Collection<SavedSearch> added) {
    SortedMap<String, SavedQuery> all = new TreeMap<>(byName);
    added.forEach(search -> all.put(search.name(), query(search)));
    return new SavedSearchSet(analyzers, fields, all);
  }

  /** Others alone; what is in both is not translated again. */
  public SavedSearchSet replacedBy(Collection<SavedSearch> others) {
    SortedMap<String, SavedQuery> all = new TreeMap<>();
    others.forEach(search -> all.put(search.name(), known(search).orElseGet(() -> query(search))));
    return new SavedSearchSet(analyzers, fields, all);
  }

  private Optional<SavedQuery> known(SavedSearch search) {
    return Optional.ofNullable(byName.get(search.name()))
        .filter(query -> query.search().equals(search));
  }

  /** These searches but the one with a name; the same where there is none. */
  public SavedSearchSet without(String name) {
    if (!byName.containsKey(name)) {
      return this;
    }
    SortedMap<String, SavedQuery> all = new TreeMap<>(byName);
    all.remove(name);
    return new SavedSearchSet(analyzers, fields, all);
  }

  private SavedQuery query(SavedSearch search) {
    return SavedQuery.of(search, new QueryTranslator(analyzers, fields, Deadline.none()));
  }

  /** All, by name. */
  public List<SavedSearch> all() {
    return byName.values().stream().map(SavedQuery::search).toList();
  }

  /** The search with a name. */
  public Optional<SavedSearch> find(String name) {
    return Optional.ofNullable(byName.get(Objects.requireNonNull(name, "name")))
        .map(SavedQuery::search);
  }

  /** Ready to be matched. */
  public SavedQueryIndex queries() {
    return queries;
  }

  /**
   * Refuses searches that could not be read again.
   *
   * @throws IllegalArgumentException naming the first of them
   */
  public static void checkReadable(Collection<SavedSearch> searches) {
    searches.forEach(SavedSearchSet::checkReadable);
  }

  private static void checkReadable(SavedSearch search) {
    try {
      QueryJson.readSavedSearch(QueryJson.write(search));
    } catch (QueryJsonException e) {
      throw new IllegalArgumentException(
          "The saved search "
              + search.name()
              + " cannot be stored: "
              + e.getMessage()
              + "; use fewer conditions in one search",
          e);
    }
  }
}
