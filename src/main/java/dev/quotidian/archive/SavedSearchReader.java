package dev.quotidian.archive;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.result.SavedMatch;
import java.util.List;
import java.util.Optional;

/**
 * The saved searches of an archive, to match articles against them without changing any. {@link
 * SavedSearches} saves and deletes them too.
 *
 * <pre>{@code
 * for (SavedMatch match : reader.savedSearches().matching(article)) {
 *   notify(match.search().name(), article, match.quotations());
 * }
 * }</pre>
 *
 * <p>Thread-safe. Every method throws {@link ArchiveException} when the archive is closed, or the
 * stored searches cannot be read.
 *
 * @since 0.1
 */
public interface SavedSearchReader {

  /** The search with this name. */
  Optional<SavedSearch> find(String name);

  /** All searches, by name. */
  List<SavedSearch> all();

  /**
   * Which searches an article satisfies, with what the archive's annotator finds in it. The article
   * is not added. In a {@linkplain ArchiveReader#restrictedTo view} one that the view would not
   * show satisfies none.
   *
   * @return by name
   * @throws ArticleRefusedException if it cannot be annotated, or could not be stored
   */
  List<SavedMatch> matching(Article article);

  /**
   * Which searches an article with these annotations satisfies, as {@link #matching(Article)} does.
   *
   * @return by name
   * @throws ArticleRefusedException if it could not be stored, as when an annotation lies outside
   *     its body
   */
  List<SavedMatch> matching(Article article, Annotations annotations);
}
