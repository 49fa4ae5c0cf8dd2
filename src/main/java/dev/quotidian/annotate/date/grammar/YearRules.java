package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.At;
import dev.quotidian.annotate.date.grammar.DateExpression.Range;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years, decades, centuries and eras; and the guards that tell a year from another number. */
final class YearRules {
  private final DateTokens w;
  private final NumberRules numbers;

  YearRules(DateTokens w, NumberRules numbers) {
    this.w = w;
    this.numbers = numbers;
  }

  @Nullable DateCandidate at(int i) {
    return switch (w.type(i)) {
      case INT -> digits(i);
      case CARDINAL -> DateGrammar.longer(inWords(i), century(i, i));
      case TENS -> DateGrammar.longer(inWords(i), century(i, i));
      case ORDINAL -> century(i, i);
      case SECOND -> century(i, i);
      case DECADE, DECADE_WORD -> decade(i, i);
      case APOSTROPHE -> DateGrammar.longer(shortYear(i), shortDecade(i, i));
      case THE -> the(i);
      case FISCAL -> fiscal(i, i);
      case PREFIX -> prefixed(i);
      case ERA -> eraFirst(i);
      default -> null;
    };
  }

  private @Nullable DateCandidate the(int i) {
    if (w.isUnit(i + 1, CalendarUnit.YEAR)) {
      DateCandidate year = yearNumber(i + 2, false);
      year = year == null ? inWords(i + 2) : year;
      return year == null ? null : year.from(i);
    }
    DateCandidate found = DateGrammar.longer(decade(i + 1, i), shortDecade(i + 1, i));
    found = DateGrammar.longer(found, century(i + 1, i));
    return DateGrammar.longer(found, fiscal(i + 1, i));
  }

  /** A year in digits where no doubt is left by the words around. */
  private @Nullable DateCandidate digits(int i) {
    DateCandidate era = era(i);
    if (era != null) {
      return era;
    }
    return w.length(i) == 4 && isYear(i) ? found(i) : null;
  }

  /** A year in digits after a month or the like, where any four digits will do. */
  @Nullable DateCandidate yearNumber(int i, boolean shortToo) {
    if (w.is(i, WordClass.INT) && w.length(i) == 4 && w.value(i) >= 1000 && w.value(i) < 2200) {
      return found(i, i + 1, w.value(i), "date.year");
    }
    if (w.is(i, WordClass.INT)) {
      DateCandidate era = era(i);
      if (era != null) {
        return era;
      }
    }
    DateCandidate words = inWords(i);
    return words == null && shortToo ? shortYear(i) : words;
  }

  /** The year, or the years of "1915-17". */
  private DateCandidate found(int i) {
    int year = w.value(i);
    boolean two =
        w.isGlued(i + 1) && w.is(i + 1, WordClass.INT) && w.length(i + 1) == 2 && !w.isGlued(i + 2);
    if (two && w.value(i + 1) > year % 100) {
      DateExpression last = year(year - year % 100 + w.value(i + 1));
      return new DateCandidate(i, i + 2, new Range(year(year), last), "date.year.range", 0.9);
    }
    return found(i, i + 1, year, "date.year");
  }

  private DateCandidate found(int first, int end, int year, String rule) {
    DateCandidate bc =
        w.is(end, WordClass.ERA)
            ? new DateCandidate(
                first, end + 1, year(w.value(end) == 1 ? 1 - year : year), rule, 0.95)
            : null;
    return bc != null ? bc : new DateCandidate(first, end, year(year), rule, 0.95);
  }

  private static DateExpression year(int year) {
    return new At(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
  }

  private @Nullable DateCandidate era(int i) {
    if (isEraShared(i)) {
      return new DateCandidate(i, i + 1, year(1 - w.value(i)), "date.year.era", 0.9);
    }
    boolean era = w.is(i + 1, WordClass.ERA) && w.length(i) <= 4 && w.value(i) > 0;
    return era && isUpper(i + 1) ? found(i, i + 1, w.value(i), "date.year.era") : null;
  }

  /** "499-493 BC", "264 to 241 BC": the era of the second is that of the first. */
  private boolean isEraShared(int i) {
    int k = w.isGlued(i + 1) ? i + 1 : i + 2;
    boolean joined =
        k == i + 1 || w.is(i + 1, WordClass.TO, WordClass.DASH) || w.is(i + 1, WordClass.AND);
    boolean years =
        w.is(k, WordClass.INT) && w.value(k) > 0 && w.value(k) <= w.value(i) && w.length(i) <= 4;
    return joined && years && w.is(k + 1, WordClass.ERA) && w.value(k + 1) == 1 && isUpper(k + 1);
  }

  private boolean isUpper(int i) {
    return w.isCapitalised(i);
  }

  private @Nullable DateCandidate eraFirst(int i) {
    boolean year = w.is(i + 1, WordClass.INT) && w.length(i + 1) <= 4 && w.value(i + 1) > 0;
    return year && isUpper(i) && w.value(i) == 0 && w.string(i).startsWith("A")
        ? new DateCandidate(i, i + 2, year(w.value(i + 1)), "date.year.era", 0.9)
        : null;
  }

  private @Nullable DateCandidate inWords(int i) {
    int year = numbers.year(i);
    if (year < 0) {
      return null;
    }
    int end = numbers.yearEnd(i);
    boolean counted =
        (w.isWord(end) && w.type(end) == WordClass.NONE)
            || w.is(end, WordClass.UNITS, WordClass.UNIT);
    boolean told =
        w.is(i - 1, WordClass.IN, WordClass.OF)
            || w.is(i - 1, WordClass.FROM, WordClass.UNTIL)
            || w.is(i - 1, WordClass.MONTH, WordClass.UNIT)
            || (year % 100 != 0 && !counted);
    return told ? found(i, end, year, "date.year.words") : null;
  }

  private @Nullable DateCandidate prefixed(int i) {
    DateCandidate year = w.isGlued(i + 1) ? yearNumber(i + 1, false) : null;
    return year == null ? null : year.from(i);
  }

  private @Nullable DateCandidate shortYear(int i) {
    boolean two =
        w.is(i, WordClass.APOSTROPHE)
            && w.is(i + 1, WordClass.INT)
            && w.length(i + 1) == 2
            && !w.isSpaceBefore(i + 1);
    return two
        ? new DateCandidate(i, i + 2, year(twoDigits(w.value(i + 1))), "date.year.short", 0.7)
        : null;
  }

  static int twoDigits(int year) {
    return year < 30 ? 2000 + year : 1900 + year;
  }

  private @Nullable DateCandidate decade(int i, int first) {
    int value = w.is(i, WordClass.DECADE) ? w.value(i) : -1;
    if (value > 0 && w.is(i + 1, WordClass.ERA) && w.value(i + 1) == 1) {
      return new DateCandidate(
          first,
          i + 2,
          new At(CalendarUnit.DECADE, LocalDate.of(1 - value, 1, 1)),
          "date.decade",
          0.9);
    }
    if (value >= 1000 && value < 2100 && value % 10 == 0) {
      boolean century = value % 100 == 0 && value < 2000;
      return new DateCandidate(
          first,
          i + 1,
          new At(century ? CalendarUnit.CENTURY : CalendarUnit.DECADE, LocalDate.of(value, 1, 1)),
          "date.decade",
          0.95);
    }
    boolean two =
        value >= 10
            && value < 100
            && value % 10 == 0
            && w.length(i) == 3
            && (first < i || isAnd(i - 1));
    if (two && !w.is(i - 2, WordClass.POSSESSIVE)) {
      return decadeOf(first, i + 1, value);
    }
    return w.is(i, WordClass.DECADE_WORD) && first < i
        ? decadeOf(first, i + 1, w.value(i) * 10)
        : null;
  }

  /** "The 70s and 80s". */
  private boolean isAnd(int i) {
    return w.is(i, WordClass.AND) && w.is(i - 1, WordClass.DECADE);
  }

  private static DateCandidate decadeOf(int first, int end, int value) {
    int year = value < 20 ? 2000 + value : 1900 + value;
    return new DateCandidate(
        first,
        end,
        new At(CalendarUnit.DECADE, LocalDate.of(year, 1, 1)),
        "date.decade.short",
        0.85);
  }

  private @Nullable DateCandidate shortDecade(int i, int first) {
    boolean two =
        w.is(i, WordClass.APOSTROPHE)
            && w.is(i + 1, WordClass.DECADE)
            && w.length(i + 1) == 3
            && w.value(i + 1) % 10 == 0;
    return two ? decadeOf(first, i + 2, w.value(i + 1)) : null;
  }

  private @Nullable DateCandidate century(int i, int first) {
    int n = numbers.ordinal(i);
    int end = numbers.ordinalEnd(i);
    if (n == 0 || n > 30 || !w.isUnit(end, CalendarUnit.CENTURY)) {
      return null;
    }
    boolean bc = w.is(end + 1, WordClass.ERA) && w.value(end + 1) == 1;
    int year = bc ? -100 * n + 1 : (n - 1) * 100;
    int last = w.is(end + 1, WordClass.ERA) ? end + 2 : end + 1;
    return new DateCandidate(
        first, last, new At(CalendarUnit.CENTURY, LocalDate.of(year, 6, 1)), "date.century", 0.95);
  }

  private @Nullable DateCandidate fiscal(int i, int first) {
    if (!w.is(i, WordClass.FISCAL)) {
      return null;
    }
    int k = w.isUnit(i + 1, CalendarUnit.YEAR) ? i + 2 : i + 1;
    DateCandidate year = yearNumber(k, true);
    return year == null
        ? null
        : new DateCandidate(first, year.end(), year.reading(), "date.year.fiscal", 0.7);
  }

  private boolean isYear(int i) {
    int year = w.value(i);
    if (year < 1000 || year >= 2100 || isCounted(i + 1) || isName(i)) {
      return false;
    }
    return switch (w.type(i - 1)) {
      case MONEY, DECIMAL, MORE, LESS, THAN, TIMES -> false;
      case IN, FROM, UNTIL, OPEN, EARLY, EDGE, BETWEEN, SEASON, HOLIDAY, PREFIX -> year >= 1000;
      case MONTH, MONTH_SHORT -> true;
      case APPROX, AT -> year >= 1500 && year < 2050;
      case DASH, TO, AND, OR -> year >= 1500 && year < 2100;
      default -> year >= 1700 && year < 2050;
    };
  }

  /** Whether the number counts what follows: "1,500 people", "2000 percent". */
  private boolean isCounted(int i) {
    if (w.is(i, WordClass.UNITS) || w.is(i, WordClass.DECIMAL) || w.is(i, WordClass.PERCENT)) {
      return true;
    }
    if (w.is(i, WordClass.MERIDIEM, WordClass.ZONE)
        || (w.is(i, WordClass.HUNDRED, WordClass.MONTH) && !w.isCapitalised(i))) {
      return true;
    }
    return FalseDateGuards.isMeasure(w, i);
  }

  /** Whether the number belongs to a name before it: "Orion 1980", "Boeing 1900". */
  private boolean isName(int i) {
    int before = i - 1;
    if (w.is(i + 1, WordClass.INT) && w.isGlued(i + 1)) {
      return false;
    }
    boolean glued =
        w.isGlued(i)
            && !w.is(before, WordClass.INT, WordClass.EARLY)
            && !w.is(before, WordClass.PREFIX);
    if (glued) {
      return true;
    }
    return w.is(before, WordClass.NONE)
        && w.isWord(before)
        && w.isCapitalised(before)
        && !w.beginsSentence(before)
        && w.isSpaceBefore(i)
        && !w.isAbbreviated(before);
  }
}
