package dev.quotidian.annotate.quotation;

import dev.quotidian.article.Quotation;
import dev.quotidian.text.Text;
import java.util.List;

/**
 * Finds the quotations of a text: direct, mixed and indirect ones, with the words that attribute
 * them. Whom the source refers to is left open. Pure, safe for use by many threads, and linear in
 * the length of the text.
 */
public final class Quotations {
  private Quotations() {}

  /** The quotations of a text, in text order. */
  public static List<Quotation> in(Text text) {
    return new Attribution(text)
        .run().stream()
            .flatMap(draft -> draft.quotation(text).stream())
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
  }
}
