package dev.quotidian.archive;

import dev.quotidian.query.SavedSearch;
import java.util.Collection;
import java.util.List;

/**
 * The saved searches of an archive ("percolator"): stored by name, and matched against articles.
 *
 * <pre>{@code
 * SavedSearches saved = archive.savedSearches();
 * saved.save(SavedSearch.ofQuotations("okafor-grid", allOf(speaker("Okafor"), words("grid"))));
 * for (SavedMatch match : saved.matching(article)) {
 *   notify(match.search().name(), article, match.quotations());
 * }
 * }</pre>
 *
 * <p>An article matches a search if and only if the search would find it, or the quotation, once it
 * is in the archive. Similarity to a text or an article depends on the archive's words, so it
 * changes as the archive grows.
 *
 * <p>Searches are stored beside the index. Saving and deleting are durable when they return,
 * without a commit. Each writes all searches anew, so many are best saved at once. An archive that
 * is open for reading only sees what others saved after its next {@link Archive#refresh()}.
 *
 * <p>Matching takes about as long as annotating the article, with ten thousand searches two to
 * three times as long. Only those searches run whose required words, names or other values the
 * article has. Prefixes, wildcards, fuzzy words, days, and "not" alone require no such value: a
 * search of these alone runs for every article.
 *
 * <p>Thread-safe. Every method throws {@link ArchiveException} when the archive is closed, or the
 * stored searches cannot be read or written.
 *
 * @since 0.1
 */
public interface SavedSearches extends SavedSearchReader {

  /**
   * Stores a search, in place of the one with the same name.
   *
   * @throws TooBroadQueryException if it has too many conditions
   * @throws IllegalArgumentException if it is too large to be stored
   */
  default void save(SavedSearch search) {
    saveAll(List.of(search));
  }

  /**
   * Stores searches, in place of those with the same names: all of them, or none if that fails.
   *
   * @throws TooBroadQueryException if one has too many conditions
   * @throws IllegalArgumentException if one is too large to be stored
   */
  void saveAll(Collection<SavedSearch> searches);

  /**
   * Deletes a search.
   *
   * @return whether there was one with this name
   */
  boolean delete(String name);
}
