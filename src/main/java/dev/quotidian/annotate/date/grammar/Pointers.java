package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;

/** Finds deictic determiners before a period: "the", "this", "the past", "that same". */
final class Pointers {
  private final DateTokens w;

  /** The word asked about last, and its pointer: most words are asked about several times. */
  private int lastAsked = -1;

  private long last;

  Pointers(DateTokens w) {
    this.w = w;
  }

  /** The {@link Pointer} at a word; an empty one where nothing points. */
  long at(int i) {
    if (i != lastAsked) {
      last = read(i);
      lastAsked = i;
    }
    return last;
  }

  private long read(int i) {
    WordClass type = w.type(i);
    boolean the =
        switch (type) {
          case THE, THIS, THAT, THESE, THOSE -> true;
          default -> false;
        };
    int k = the ? i + 1 : i;
    return switch (w.type(k)) {
      case LAST, PAST, NEXT, COMING, PREVIOUS, FOLLOWING, SAME, CURRENT, LATEST, RECENT ->
          second(k, type);
      case WHOLE, MORE ->
          the ? Pointer.of(k + 1, type, true) : Pointer.of(i, WordClass.NONE, false);
      default -> Pointer.of(k, the ? type : WordClass.NONE, the);
    };
  }

  private long second(int k, WordClass before) {
    boolean the = before == WordClass.THE;
    if (before == WordClass.THAT && !w.is(k, WordClass.SAME)) {
      return Pointer.of(k, before, true);
    }
    boolean two = w.is(k, WordClass.SAME) && w.is(k + 1, WordClass.PREVIOUS, WordClass.LAST);
    return two ? Pointer.of(k + 2, w.type(k + 1), the) : Pointer.of(k + 1, w.type(k), the);
  }
}
