package dev.quotidian.text;

/**
 * A bound on the work that one text may cost. Whoever reads a text asks it at coarse steps: once a
 * sentence, quotation, name or date.
 */
@FunctionalInterface
public interface WorkLimit {
  /** No bound. */
  WorkLimit NONE = () -> {};

  /** Throws an exception, which no reader of the text may catch, if the work takes too long. */
  void check();
}
