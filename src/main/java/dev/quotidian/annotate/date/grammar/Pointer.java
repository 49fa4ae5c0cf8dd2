package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Pick;
import dev.quotidian.annotate.date.lexicon.WordClass;

/**
 * A deictic determiner ("the last", "this"), packed into a number: which kind of word counts, the
 * word after it, and whether "the" or the like opens it. Every word is asked whether it is one, and
 * most are not, so that no objects are made.
 */
final class Pointer {
  private static final WordClass[] KINDS = WordClass.values();
  private static final int KIND_BITS = 8;
  private static final int KIND = (1 << KIND_BITS) - 1;

  private Pointer() {}

  @SuppressWarnings("EnumOrdinal") // not stored
  static long of(int end, WordClass kind, boolean the) {
    return (long) end << Integer.SIZE | (the ? 1 << KIND_BITS : 0) | kind.ordinal();
  }

  /** The word after those that point. */
  static int end(long pointer) {
    return (int) (pointer >> Integer.SIZE);
  }

  /** The kind of the word that counts. */
  static WordClass kind(long pointer) {
    return KINDS[(int) pointer & KIND];
  }

  /** Whether "the", "this" or the like opens them. */
  static boolean the(long pointer) {
    return (pointer >> KIND_BITS & 1) != 0;
  }

  static Pick pick(long pointer) {
    return switch (kind(pointer)) {
      case LAST, PAST, PREVIOUS -> Pick.LAST;
      case NEXT -> Pick.NEXT;
      case COMING, FOLLOWING -> Pick.AHEAD;
      case THIS, CURRENT -> Pick.THIS;
      default -> Pick.FREE;
    };
  }
}
