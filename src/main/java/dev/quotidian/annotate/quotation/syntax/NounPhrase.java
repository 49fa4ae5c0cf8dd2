package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.annotate.quotation.draft.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TokenRange} in one number. Noun phrases are looked for around nearly every word, and
 * most are only compared, so that the finders make no objects of them.
 */
public final class NounPhrase {
  /** No noun phrase. */
  public static final long NONE = -1;

  private NounPhrase() {}

  static long of(int first, int last) {
    return (long) first << Integer.SIZE | last;
  }

  public static int first(long phrase) {
    return (int) (phrase >>> Integer.SIZE);
  }

  public static int last(long phrase) {
    return (int) phrase;
  }

  static @Nullable public TokenRange range(long phrase) {
    return phrase == NONE ? null : new TokenRange(first(phrase), last(phrase));
  }
}
