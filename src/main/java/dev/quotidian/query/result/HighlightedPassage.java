package dev.quotidian.query.result;

import dev.quotidian.article.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A highlighted passage: whole sentences of an article's body, or a headline, with the spans that
 * match the search.
 *
 * <pre>{@code
 * passage.marked("*", "*"); // The truce held for a *second day*.
 * passage.html("<mark>", "</mark>");
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param span where the passage stands in the body, or headline
 * @param text its words as they stand there
 * @param matches where the words asked for stand there, in text order, each inside {@code span}; a
 *     phrase is one
 * @since 0.1
 */
public record HighlightedPassage(Span span, String text, List<Span> matches) {

  /** Copies the list. */
  public HighlightedPassage {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(matches, "matches");
    matches = List.copyOf(matches);
  }

  /** The text with every match between {@code before} and {@code after}. */
  public String marked(String before, String after) {
    return marked(before, after, UnaryOperator.identity());
  }

  /**
   * The text as HTML with every match between {@code before} and {@code after}, which are taken as
   * they are: {@code html("<mark>", "</mark>")}. It may stand in an element or an attribute.
   */
  public String html(String before, String after) {
    return marked(before, after, HighlightedPassage::escaped);
  }

  private static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  private String marked(String before, String after, UnaryOperator<String> form) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Span match : matches) {
      int start = match.start() - span.start();
      int end = match.end() - span.start();
      marked.append(form.apply(text.substring(done, start))).append(before);
      marked.append(form.apply(text.substring(start, end))).append(after);
      done = end;
    }
    return marked.append(form.apply(text.substring(done))).toString();
  }
}
