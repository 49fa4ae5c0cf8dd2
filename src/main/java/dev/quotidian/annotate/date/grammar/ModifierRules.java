package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Base;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Modifiers of a period: "early next year", "the end of 1991", "later that day", "mid-May". */
final class ModifierRules {
  private final DateTokens w;
  private final DateGrammar grammar;

  ModifierRules(DateTokens w, DateGrammar grammar) {
    this.w = w;
    this.grammar = grammar;
  }

  @Nullable DateCandidate at(int i) {
    return switch (w.type(i)) {
      case EARLY -> early(i, i);
      case EARLIER, LATER -> earlier(i);
      case THE -> the(i);
      case EDGE -> edge(i, i);
      case UNIT -> unitsEnd(i);
      default -> null;
    };
  }

  private @Nullable DateCandidate the(int i) {
    int k = i + 1;
    if (w.is(k, WordClass.EARLY) && w.is(k + 1, WordClass.EDGE_PART) && w.is(k + 2, WordClass.OF)) {
      return trimmed(grammar.date(k + 3), i);
    }
    if (w.is(k, WordClass.EARLY)) {
      return early(k, i);
    }
    return w.is(k, WordClass.RIGHT) ? edge(k + 1, i) : edge(k, i);
  }

  private @Nullable DateCandidate edge(int k, int first) {
    boolean of = w.is(k, WordClass.EDGE) && w.is(k + 1, WordClass.OF);
    return of ? trimmed(grammar.date(k + 2), first) : null;
  }

  private @Nullable DateCandidate early(int k, int first) {
    int at = w.is(k + 1, WordClass.IN) || w.is(k + 1, WordClass.ON) ? k + 2 : k + 1;
    DateCandidate date = grammar.date(at);
    if (date == null && first < k) {
      date = grammar.date(at);
    }
    return trimmed(date, first);
  }

  /** "earlier this year", "later in the day", "earlier Sunday". */
  private @Nullable DateCandidate earlier(int i) {
    int at = w.is(i + 1, WordClass.IN) || w.is(i + 1, WordClass.ON) ? i + 2 : i + 1;
    if (w.is(at, WordClass.THE) && w.is(at + 1, WordClass.UNIT) && at > i + 1) {
      CalendarUnit unit = w.unit(at + 1);
      return unit.isTime()
          ? null
          : new DateCandidate(i, at + 2, new Shift(unit, 0, Base.THE), "date.unit.trimmed", 0.75);
    }
    return trimmed(grammar.date(at), i);
  }

  private static @Nullable DateCandidate trimmed(@Nullable DateCandidate date, int first) {
    return date == null ? null : date.from(first);
  }

  /** "year's end". */
  private @Nullable DateCandidate unitsEnd(int i) {
    CalendarUnit unit = w.unit(i);
    boolean end = w.is(i + 1, WordClass.CLITIC) && w.is(i + 2, WordClass.EDGE) && !unit.isTime();
    return end
        ? new DateCandidate(i, i + 3, new Shift(unit, 0, Base.THE), "date.unit.trimmed", 0.7)
        : null;
  }
}
