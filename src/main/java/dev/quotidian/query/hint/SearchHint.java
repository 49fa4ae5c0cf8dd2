package dev.quotidian.query.hint;

import dev.quotidian.query.result.Total;
import java.util.Objects;

/**
 * A search like one that found too little, and how many results it has.
 *
 * <pre>{@code
 * if (archive.search(search).total().count() == 0) {
 *   archive.hints(search).forEach(hint -> print(hint.toString()));
 * }
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param kind in what it differs
 * @param asked the part of the search that is changed, as a query string
 * @param instead what stands in its place, as a query string; empty where the part is left out
 * @param search the changed search, with all options of the search asked for but its page: it
 *     begins at the first hit
 * @param total how many results it has; never 0
 * @param <S> {@link dev.quotidian.query.ArticleSearch} or {@link
 *     dev.quotidian.query.QuotationSearch}
 * @since 0.1
 */
public record SearchHint<S>(Kind kind, String asked, String instead, S search, Total total) {

  /** Checks. */
  public SearchHint {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(instead, "instead");
    Objects.requireNonNull(search, "search");
    Objects.requireNonNull(total, "total");
  }

  /**
   * How a search may be changed. The first kinds say most about why it found nothing, and come
   * first.
   */
  public enum Kind {
    /** A word or name is spelled as the archive has it. */
    SPELLING,
    /** Plain words are a speaker's name. */
    SPEAKER,
    /** A part asks for less: a phrase as single words, a day as its month. */
    LOOSENED,
    /**
     * A part is looked for elsewhere: words anywhere in the article, a day as one of publication.
     */
    ELSEWHERE,
    /** A part is left out. */
    LEFT_OUT,
    /** The selection of facet values is left out. */
    SELECTION
  }

  /** {@code speaker:Okafor instead of okafor: 12}, or {@code without ceasefire: 12}. */
  @Override
  public String toString() {
    return (instead.isEmpty() ? "without " + asked : instead + " instead of " + asked)
        + ": "
        + total;
  }
}
