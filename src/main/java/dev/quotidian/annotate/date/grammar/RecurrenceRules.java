package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Repeat;
import dev.quotidian.annotate.date.grammar.DateExpression.Vague;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateLexicon;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.TimexRef;
import dev.quotidian.annotate.date.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Repeated times (TIMEX3 SET), and references without a calendar: "every Tuesday", "daily", "now",
 * "recently".
 */
final class RecurrenceRules {
  private static final String[] PARTS = {"TMO", "TAF", "TEV", "TNI", "TDT"};

  private final DateTokens w;

  RecurrenceRules(DateTokens w) {
    this.w = w;
  }

  @Nullable DateCandidate at(int i) {
    return switch (w.type(i)) {
      case OFTEN ->
          w.unit(i) == CalendarUnit.QUARTER
              ? null
              : repeat(i, i + 1, w.unit(i).length(1, false, false));
      case WEEKDAYS -> weekdays(i, i);
      case WEEKDAY ->
          w.is(i + 1, WordClass.PART) && w.lastChar(i + 1) == 's' ? weekdays(i, i) : null;
      case EACH -> each(i);
      case REF -> ref(i, i);
      case RIGHT, MORE -> w.is(i + 1, WordClass.REF) ? ref(i + 1, i) : null;
      case THE -> the(i);
      case NEAR -> near(i, i);
      case CURRENT -> vague(i, i + 1, TimexRef.PRESENT);
      case RECENT -> vague(i, i + 1, TimexRef.PAST);
      default -> null;
    };
  }

  private static DateCandidate repeat(int first, int end, String value) {
    return new DateCandidate(first, end, new Repeat(value), "date.set", 0.8);
  }

  private static DateCandidate vague(int first, int end, TimexRef ref) {
    return new DateCandidate(
        first,
        end,
        new Vague(ref),
        "date.vague." + ref.name().toLowerCase(java.util.Locale.ROOT),
        0.7);
  }

  private DateCandidate weekdays(int i, int first) {
    boolean part = w.is(i + 1, WordClass.PART);
    String time = part ? PARTS[w.value(i + 1) - 1] : "";
    return repeat(first, part ? i + 2 : i + 1, "XXXX-WXX-" + w.value(i) + time);
  }

  private @Nullable DateCandidate each(int i) {
    int k = w.is(i + 1, WordClass.ALTERNATE) ? i + 2 : i + 1;
    return switch (w.type(k)) {
      case WEEKDAY -> weekdays(k, i);
      case UNIT -> repeat(i, k + 1, w.unit(k).length(1, false, false));
      case MONTH -> repeat(i, k + 1, "XXXX-" + w.value(k) / 10 + w.value(k) % 10);
      case PART -> repeat(i, k + 1, "XXXX-XX-XX" + PARTS[w.value(k) - 1]);
      case SEASON -> repeat(i, k + 1, "XXXX-" + CalendarUnit.seasonCode(w.value(k)));
      default -> null;
    };
  }

  private @Nullable DateCandidate ref(int i, int first) {
    TimexRef ref = DateLexicon.ref(w.value(i));
    if (ref == TimexRef.FUTURE && w.isWord(i + 1)) {
      return null;
    }
    return vague(first, i + 1, ref);
  }

  private @Nullable DateCandidate the(int i) {
    return switch (w.type(i + 1)) {
      case PAST ->
          w.is(i + 2, WordClass.UNIT, WordClass.UNITS) ? null : vague(i, i + 2, TimexRef.PAST);
      case REF_NOUN -> vague(i, i + 2, TimexRef.FUTURE);
      case NEAR, LONG -> near(i + 1, i);
      case CURRENT, RECENT -> null;
      default -> null;
    };
  }

  private @Nullable DateCandidate near(int k, int first) {
    boolean noun = w.is(k + 1, WordClass.REF_NOUN) || (w.is(k + 1, WordClass.TERM) && first < k);
    return noun ? vague(first, k + 2, TimexRef.FUTURE) : null;
  }
}
