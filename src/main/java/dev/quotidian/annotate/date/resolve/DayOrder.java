package dev.quotidian.annotate.date.resolve;

import dev.quotidian.annotate.date.grammar.DateCandidate;
import dev.quotidian.annotate.date.grammar.DateExpression.At;
import dev.quotidian.annotate.date.grammar.NumericDateRules;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.Digits;
import dev.quotidian.annotate.date.lexicon.WordClass;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides whether the day or the month stands first in {@code 3/4/2025}: as in the text's other
 * dates in digits, else as in its dates in words ("4 March" or "March 4"), else as the region of
 * its language has it ({@code en-GB}). What none of these decides stays ambiguous.
 */
public final class DayOrder {
  private static final double DECIDED_CONFIDENCE = 0.85;
  private static final int DIGITS_WEIGHT = 10;

  private final DateTokens w;
  private final List<DateCandidate> found;
  private final Optional<String> language;

  public DayOrder(DateTokens w, List<DateCandidate> found, Optional<String> language) {
    this.w = w;
    this.found = found;
    this.language = language;
  }

  public void decide() {
    if (found.stream().noneMatch(f -> f.rule().equals(NumericDateRules.AMBIGUOUS))) {
      return;
    }
    int monthFirst = found.stream().mapToInt(this::monthFirst).sum();
    monthFirst = monthFirst == 0 ? ofRegion() : monthFirst;
    for (int i = 0; monthFirst != 0 && i < found.size(); i++) {
      if (found.get(i).rule().equals(NumericDateRules.AMBIGUOUS)) {
        found.set(i, decided(found.get(i), monthFirst > 0));
      }
    }
  }

  /** Above 0 if an expression has the month first, below if the day. */
  private int monthFirst(DateCandidate f) {
    int i = f.first();
    if (w.is(i, WordClass.SLASHED)) {
      return digits(w.string(i), f.rule().equals(NumericDateRules.AMBIGUOUS));
    }
    if (w.is(i, WordClass.WEEKDAY)) {
      i += w.is(i + 1, WordClass.COMMA) ? 2 : 1;
    }
    boolean numbered = w.is(i, WordClass.INT, WordClass.ORDINAL) && w.is(i + 1, WordClass.MONTH);
    boolean named = w.is(i, WordClass.MONTH) && w.is(i + 1, WordClass.INT, WordClass.ORDINAL);
    return named && f.end() > i + 1 ? 1 : numbered && f.end() > i + 1 ? -1 : 0;
  }

  private static int digits(String date, boolean ambiguous) {
    int slash = date.indexOf('/');
    if (ambiguous || slash < 0) {
      return 0;
    }
    int first = Digits.leading(date, 0, slash);
    int second = Digits.leading(date, slash + 1, date.length());
    return first == second ? 0 : first > 12 ? -DIGITS_WEIGHT : DIGITS_WEIGHT;
  }

  /** Only the United States, with a few islands, writes the month first. */
  private int ofRegion() {
    String region = language.map(tag -> Locale.forLanguageTag(tag).getCountry()).orElse("");
    return region.isEmpty() ? 0 : region.equals("US") ? 1 : -1;
  }

  private DateCandidate decided(DateCandidate f, boolean monthFirst) {
    if (!(f.reading() instanceof At at) || w.string(f.first()).indexOf('/') < 0) {
      return f; // points stand where the day is first
    }
    LocalDate day = at.day();
    try {
      LocalDate read =
          monthFirst ? day : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
      return new DateCandidate(
          f.first(),
          f.end(),
          new At(at.unit(), read),
          "date.numeric.by-others",
          DECIDED_CONFIDENCE);
    } catch (DateTimeException e) {
      return f; // not a day the other way round
    }
  }
}
