package dev.quotidian.query.parser;

import java.util.List;
import java.util.Objects;

/**
 * A query string as it was understood.
 *
 * <pre>{@code
 * ParsedQuery<ArticleCriterion> parsed = QueryParser.lenient().articles("bridge (toll");
 * parsed.notes().forEach(note -> print(note.toString()));
 * archive.search(ArticleSearch.of(parsed.criterion()));
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param criterion what it asks for; everything, where nothing was left to ask for
 * @param notes what was ignored or read otherwise than written, in order
 * @param <C> {@link dev.quotidian.query.ArticleCriterion} or {@link
 *     dev.quotidian.query.QuotationCriterion}
 * @since 0.1
 */
public record ParsedQuery<C>(C criterion, List<QueryNote> notes) {

  /** Copies the list. */
  public ParsedQuery {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(notes, "notes");
    notes = List.copyOf(notes);
  }
}
