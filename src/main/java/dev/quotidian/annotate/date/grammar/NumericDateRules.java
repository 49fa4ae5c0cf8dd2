package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.grammar.DateExpression.At;
import dev.quotidian.annotate.date.grammar.DateExpression.Timed;
import dev.quotidian.annotate.date.lexicon.CalendarUnit;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates in digits: {@code 2025-03-19}, {@code 3/19/2025}, {@code 19.3.2025}. */
public final class NumericDateRules {
  /** The rule of those that may be read with the day or with the month first. */
  public static final String AMBIGUOUS = "date.numeric.ambiguous";

  private NumericDateRules() {}

  static @Nullable DateCandidate at(DateTokens w, int i) {
    String s = w.string(i);
    int first = Digits.leading(s, 0, s.length());
    int a = separator(s, 0);
    int second = Digits.leading(s, a + 1, s.length());
    int b = separator(s, a + 1);
    int third = Digits.leading(s, b + 1, s.length());
    if (a == 4) {
      return found(i, first, second, third, time(s), 0.99);
    }
    if (s.length() - b - 1 != 4 && s.length() - b - 1 != 2) {
      return null;
    }
    int year = s.length() - b - 1 == 2 ? YearRules.twoDigits(third) : third;
    boolean dayFirst = s.charAt(a) == '.' || first > 12;
    double confidence = first > 12 || second > 12 || first == second ? 0.9 : 0.6;
    return found(i, year, dayFirst ? second : first, dayFirst ? first : second, "", confidence);
  }

  private static int separator(String s, int from) {
    int i = from;
    while (i < s.length() && Digits.is(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String time(String s) {
    return s.length() >= 16 && s.charAt(10) == 'T' ? s.substring(10, 16) : "";
  }

  private static @Nullable DateCandidate found(
      int i, int year, int month, int day, String time, double confidence) {
    try {
      DateExpression at = new At(CalendarUnit.DAY, LocalDate.of(year, month, day));
      DateExpression reading = time.isEmpty() ? at : new Timed(at, time);
      String rule = confidence < 0.8 ? AMBIGUOUS : "date.numeric";
      return new DateCandidate(i, i + 1, reading, rule, confidence);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
