package dev.quotidian.query.parser;

import dev.quotidian.query.CommonCriterion.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a query string between which Lucene's parser finds the structure.
 *
 * @param <C> the criteria that it holds
 */
sealed interface QueryToken<C> {

  /** Where it begins. */
  int at();

  /**
   * Something to look for.
   *
   * @param text what may be near something else, where it is such
   */
  record Leaf<C>(int at, C criterion, Optional<Text> text) implements QueryToken<C> {
    /** Checks. */
    public Leaf {
      Objects.requireNonNull(criterion, "criterion");
      Objects.requireNonNull(text, "text");
    }
  }

  /** The weight of the parentheses before it. */
  record Boost<C>(int at, double weight) implements QueryToken<C> {}

  /** A word or sign that relates leaves. */
  record Operator<C>(int at, Sign sign) implements QueryToken<C> {
    /** Checks. */
    public Operator {
      Objects.requireNonNull(sign, "sign");
    }
  }

  /** The signs, each with how Lucene writes it. */
  enum Sign {
    AND("AND", true, false),
    OR("OR", true, false),
    NOT("-", false, true),
    REQUIRED("+", false, true),
    OPEN("(", false, false),
    CLOSE(")", false, false);

    private final String written;
    private final boolean binary;
    private final boolean prefix;

    Sign(String written, boolean binary, boolean prefix) {
      this.written = written;
      this.binary = binary;
      this.prefix = prefix;
    }

    String written() {
      return written;
    }

    /** Whether it stands between two. */
    boolean isBinary() {
      return binary;
    }

    /** Whether it stands before one. */
    boolean isPrefix() {
      return prefix;
    }
  }
}
