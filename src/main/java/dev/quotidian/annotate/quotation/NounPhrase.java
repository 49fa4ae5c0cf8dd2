package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.Draft.Range;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Range} in one number. Noun phrases are looked for around nearly every word, and most are
 * only compared, so that the finders make no objects of them.
 */
final class NounPhrase {
  /** No noun phrase. */
  static final long NONE = -1;

  private NounPhrase() {}

  static long of(int first, int last) {
    return (long) first << Integer.SIZE | last;
  }

  static int first(long phrase) {
    return (int) (phrase >>> Integer.SIZE);
  }

  static int last(long phrase) {
    return (int) phrase;
  }

  static @Nullable Range range(long phrase) {
    return phrase == NONE ? null : new Range(first(phrase), last(phrase));
  }
}
