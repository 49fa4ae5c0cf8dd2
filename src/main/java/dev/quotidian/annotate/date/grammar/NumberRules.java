package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.Quantity;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.Digits;
import dev.quotidian.annotate.date.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Cardinal and ordinal numbers, in words and digits. */
final class NumberRules {
  private final DateTokens w;

  NumberRules(DateTokens w) {
    this.w = w;
  }

  /** A quantity before a unit: "three", "a", "2 1/2", "several", "a couple of", "two more". */
  @Nullable Quantity quantity(int i) {
    Quantity q = number(i);
    if (q == null) {
      return null;
    }
    q = half(q);
    int end = q.end();
    if (w.is(end, WordClass.TO, WordClass.OR) || w.is(end, WordClass.DASH)) {
      Quantity other = number(end + 1);
      if (other != null && !w.is(end + 1, WordClass.A)) {
        end = other.end();
      }
    }
    if (w.is(end, WordClass.MORE)) {
      end++;
    }
    return end == q.end() ? q : new Quantity(end, q.whole(), q.half(), q.vague());
  }

  private Quantity half(Quantity q) {
    int end = q.end();
    if (w.is(end, WordClass.DECIMAL) && w.length(end) == 3) {
      return new Quantity(end + 1, q.whole(), true, false);
    }
    int a = w.is(end, WordClass.AND) && w.is(end + 1, WordClass.A) ? end + 2 : -1;
    if (w.is(end, WordClass.AND) && w.is(end + 1, WordClass.HALF)) {
      a = end + 1;
    }
    return a > 0 && w.is(a, WordClass.HALF) ? new Quantity(a + 1, q.whole(), true, false) : q;
  }

  private @Nullable Quantity number(int i) {
    return switch (w.type(i)) {
      case INT -> integer(i);
      case DECIMAL -> decimal(i);
      case CARDINAL, TENS, HUNDRED -> words(i);
      case A -> article(i);
      case VAGUE -> new Quantity(i + 1, 0, false, true);
      case COUPLE ->
          new Quantity(w.is(i + 1, WordClass.OF) ? i + 2 : i + 1, w.value(i), false, false);
      case ANOTHER -> another(i);
      case HALF -> new Quantity(w.is(i + 1, WordClass.A) ? i + 2 : i + 1, 0, true, false);
      default -> null;
    };
  }

  private @Nullable Quantity integer(int i) {
    return w.length(i) <= 4 ? new Quantity(i + 1, w.value(i), false, false) : null;
  }

  /** "2.5", "1,200", "1/2"; at most nine digits count. */
  private Quantity decimal(int i) {
    String s = w.string(i);
    if (s.indexOf('/') > 0) {
      return new Quantity(i + 1, 0, true, false);
    }
    int dot = s.indexOf('.');
    String whole = (dot < 0 ? s : s.substring(0, dot)).replace(",", "");
    boolean half = dot > 0 && s.charAt(dot + 1) != '0';
    return new Quantity(i + 1, Digits.leading(whole, 0, whole.length()), half, false);
  }

  private Quantity another(int i) {
    Quantity q = number(i + 1);
    return q == null || w.is(i + 1, WordClass.A) ? new Quantity(i + 1, 1, false, false) : q;
  }

  private Quantity article(int i) {
    return switch (w.type(i + 1)) {
      case COUPLE ->
          new Quantity(w.is(i + 2, WordClass.OF) ? i + 3 : i + 2, w.value(i + 1), false, false);
      case VAGUE -> new Quantity(i + 2, 0, false, true);
      case HUNDRED, THOUSAND -> words(i + 1);
      case HALF -> new Quantity(i + 2, 0, true, false);
      case MORE, WHOLE -> new Quantity(i + 2, 1, false, false);
      default -> new Quantity(i + 1, 1, false, false);
    };
  }

  /** Cardinals in words below a million; at most eight words. */
  private Quantity words(int i) {
    int total = 0;
    int part = 0;
    int k = i;
    for (; k < i + 8; k++) {
      WordClass type = w.type(k);
      if (type == WordClass.CARDINAL && part % 10 == 0 && (part % 100 == 0 || w.value(k) < 10)) {
        part += w.value(k);
      } else if (type == WordClass.TENS && part % 100 == 0) {
        part += w.value(k) * 10;
      } else if (type == WordClass.HUNDRED && part < 100) {
        part = Math.max(1, part) * 100;
      } else if (type == WordClass.THOUSAND && total == 0) {
        total = Math.max(1, part) * 1000;
        part = 0;
      } else if (type != WordClass.AND
          || part % 100 != 0
          || part + total == 0
          || !isNumber(k + 1)) {
        break;
      }
    }
    return new Quantity(k, total + part, false, false);
  }

  private boolean isNumber(int i) {
    return w.is(i, WordClass.CARDINAL, WordClass.TENS);
  }

  /** The end of a year in words ("nineteen ninety-six", "two thousand and one"), or -1. */
  int yearEnd(int i) {
    int year = year(i);
    return year < 0 ? -1 : yearWordsEnd(i);
  }

  private int yearWordsEnd(int i) {
    if (w.is(i + 1, WordClass.THOUSAND)) {
      return words(i).end();
    }
    return words(i + 1).end();
  }

  /** A year in words, or -1. */
  int year(int i) {
    if (!w.is(i, WordClass.CARDINAL, WordClass.TENS)) {
      return -1;
    }
    if (w.is(i + 1, WordClass.THOUSAND)) {
      int year = words(i).whole();
      return w.value(i) == 2 && year < 2100 ? year : -1;
    }
    int century = w.is(i, WordClass.TENS) ? w.value(i) * 10 : w.value(i);
    if (century < 16 || century > 20 || !(w.is(i + 1, WordClass.TENS) || tens(i + 1))) {
      return -1;
    }
    int rest = words(i + 1).whole();
    return rest < 100 ? century * 100 + rest : -1;
  }

  private boolean tens(int i) {
    return w.is(i, WordClass.CARDINAL) && w.value(i) >= 10;
  }

  /** An ordinal in words or digits, or 0; its end is {@link #ordinalEnd}. */
  int ordinal(int i) {
    return switch (w.type(i)) {
      case ORDINAL, SECOND -> w.value(i);
      case TENS ->
          w.is(i + 1, WordClass.ORDINAL, WordClass.SECOND) && w.value(i + 1) < 10
              ? w.value(i) * 10 + w.value(i + 1)
              : 0;
      default -> 0;
    };
  }

  int ordinalEnd(int i) {
    return w.is(i, WordClass.TENS) ? i + 2 : i + 1;
  }
}
