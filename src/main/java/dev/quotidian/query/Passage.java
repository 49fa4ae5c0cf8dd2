package dev.quotidian.query;

import dev.quotidian.article.Span;
import java.util.List;

/**
 * Whole sentences of an article's body in which the words asked for stand.
 *
 * @param span where the passage stands in the body
 * @param text its words as they stand there
 * @param matches where the words asked for stand in the body, in text order, each inside {@code
 *     span}
 */
public record Passage(Span span, String text, List<Span> matches) {

  /** Copies the list. */
  public Passage {
    matches = List.copyOf(matches);
  }

  /** The text with every match between {@code before} and {@code after}. */
  public String marked(String before, String after) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Span match : matches) {
      marked.append(text, done, match.start() - span.start()).append(before);
      marked.append(text, match.start() - span.start(), match.end() - span.start()).append(after);
      done = match.end() - span.start();
    }
    return marked.append(text, done, text.length()).toString();
  }
}
