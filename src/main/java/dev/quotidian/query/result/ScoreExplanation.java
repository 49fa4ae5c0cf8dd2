package dev.quotidian.query.result;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Why a hit has its score: a number, what it stands for, and the numbers it is made of. Prints as
 * an indented tree.
 *
 * <pre>{@code
 * archive.explain(ArticleSearch.of(criterion), "wire-17").ifPresent(System.out::print);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param value the number
 * @param reason what it stands for, in words
 * @param parts what it is made of; empty where it is made of nothing further
 * @since 0.1
 */
public record ScoreExplanation(double value, String reason, List<ScoreExplanation> parts) {

  /** Copies the list. */
  public ScoreExplanation {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(parts, "parts");
    parts = List.copyOf(parts);
  }

  /** The tree, a line for each number, parts indented by two spaces. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    print(text, "");
    return text.toString();
  }

  private void print(StringBuilder text, String indent) {
    text.append(indent)
        .append(String.format(Locale.ROOT, "%.4f", value))
        .append(" = ")
        .append(reason)
        .append('\n');
    parts.forEach(part -> part.print(text, indent + "  "));
  }
}
