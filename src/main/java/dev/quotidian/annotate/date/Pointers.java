package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.Reading.Pick;

/** Words that point at a period: "the", "this", "the past", "that same". */
final class Pointers {
  private final Words w;

  /** The word asked about last, and its pointer: most words are asked about several times. */
  private int lastAsked = -1;

  private Pointer last = new Pointer(0, WordClass.NONE, false);

  Pointers(Words w) {
    this.w = w;
  }

  /** Words that point: {@code kind} is the one that counts, {@code end} the word after them. */
  record Pointer(int end, WordClass kind, boolean the) {
    Pick pick() {
      return switch (kind) {
        case LAST, PAST, PREVIOUS -> Pick.LAST;
        case NEXT -> Pick.NEXT;
        case COMING, FOLLOWING -> Pick.AHEAD;
        case THIS, CURRENT -> Pick.THIS;
        default -> Pick.FREE;
      };
    }
  }

  /** An empty pointer where nothing points. */
  Pointer at(int i) {
    if (i != lastAsked) {
      last = read(i);
      lastAsked = i;
    }
    return last;
  }

  private Pointer read(int i) {
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
          the ? new Pointer(k + 1, type, true) : new Pointer(i, WordClass.NONE, false);
      default -> new Pointer(k, the ? type : WordClass.NONE, the);
    };
  }

  private Pointer second(int k, WordClass before) {
    boolean the = before == WordClass.THE;
    if (before == WordClass.THAT && !w.is(k, WordClass.SAME)) {
      return new Pointer(k, before, true);
    }
    boolean two = w.is(k, WordClass.SAME) && w.is(k + 1, WordClass.PREVIOUS, WordClass.LAST);
    return two ? new Pointer(k + 2, w.type(k + 1), the) : new Pointer(k + 1, w.type(k), the);
  }
}
