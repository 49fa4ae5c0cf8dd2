package dev.quotidian.annotate.date.grammar;

import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recogniser of temporal expressions: a grammar in rules, of which the longest match counts, at
 * each word that can begin one.
 */
public final class DateGrammar {
  private final DateTokens w;
  private final DayRules days;
  private final YearRules years;
  private final PeriodRules periods;
  private final QuarterRules quarters;
  private final SeasonRules seasons;
  private final DurationRules lengths;
  private final TimeOfDayRules clocks;
  private final ModifierRules edges;
  private final RecurrenceRules others;
  private final PartOfPeriodRules wholes;

  public DateGrammar(DateTokens w) {
    this.w = w;
    NumberRules numbers = new NumberRules(w);
    this.years = new YearRules(w, numbers);
    Pointers pointers = new Pointers(w);
    this.periods = new PeriodRules(w, pointers, years);
    this.quarters = new QuarterRules(w, numbers, pointers, periods, years);
    this.seasons = new SeasonRules(w, pointers, periods);
    this.days = new DayRules(w, numbers, years, periods);
    this.clocks = new TimeOfDayRules(w, days, pointers, seasons);
    this.lengths = new DurationRules(w, numbers, pointers);
    this.edges = new ModifierRules(w, this);
    this.others = new RecurrenceRules(w);
    this.wholes = new PartOfPeriodRules(w, this, numbers);
  }

  /** All expressions, in the order of the text; none overlap. */
  public List<DateCandidate> all() {
    List<DateCandidate> all = new ArrayList<>();
    int i = 0;
    while (i < w.count()) {
      DateCandidate found = w.type(i).opens() ? at(i) : null;
      if (found != null) {
        all.add(found);
        i = found.end();
      } else {
        i++;
      }
    }
    new SharedPartRules(w, all).share();
    return all;
  }

  private @Nullable DateCandidate at(int i) {
    w.checkLimit();
    DateCandidate best = longer(date(i), edges.at(i));
    DateCandidate length = lengths.at(i);
    best = longer(best, length == null ? null : wholes.pieceOf(length));
    best = longer(best, wholes.at(i));
    best = longer(best, others.at(i));
    return best == null || FalseDateGuards.isTitle(w, best) ? null : adjective(best);
  }

  /** "The two-year plan": the article belongs to the plan. */
  private DateCandidate adjective(DateCandidate f) {
    boolean article =
        switch (w.type(f.first())) {
          case THE, A, THAT, THIS -> true;
          default -> false;
        };
    boolean unit = w.isGlued(f.end() - 1) && f.end() - f.first() > 2;
    boolean year = w.is(f.end() - 1, WordClass.INT, WordClass.DECADE);
    return article && unit && !year ? f.from(f.first() + 1) : f;
  }

  /** An interval of the calendar, without modifiers. */
  @Nullable DateCandidate date(int i) {
    DateCandidate best = longer(clocks.at(i), days.at(i));
    best = longer(best, periods.at(i));
    best = longer(best, quarters.at(i));
    best = longer(best, seasons.at(i));
    return longer(best, years.at(i));
  }

  static @Nullable DateCandidate longer(
      @Nullable DateCandidate one, @Nullable DateCandidate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }
}
