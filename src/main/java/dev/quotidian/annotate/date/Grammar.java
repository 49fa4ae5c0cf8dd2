package dev.quotidian.annotate.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the longest expression at each word that can begin one. */
final class Grammar {
  private final Words w;
  private final Days days;
  private final Years years;
  private final Periods periods;
  private final Quarters quarters;
  private final Seasons seasons;
  private final Lengths lengths;
  private final Clocks clocks;
  private final Edges edges;
  private final Others others;
  private final Wholes wholes;

  Grammar(Words w) {
    this.w = w;
    Numbers numbers = new Numbers(w);
    this.years = new Years(w, numbers);
    Pointers pointers = new Pointers(w);
    this.periods = new Periods(w, pointers, years);
    this.quarters = new Quarters(w, numbers, pointers, periods, years);
    this.seasons = new Seasons(w, pointers, periods);
    this.days = new Days(w, numbers, years, periods);
    this.clocks = new Clocks(w, days, pointers, seasons);
    this.lengths = new Lengths(w, numbers, pointers);
    this.edges = new Edges(w, this);
    this.others = new Others(w);
    this.wholes = new Wholes(w, this, numbers);
  }

  /** All expressions, in the order of the text; none overlap. */
  List<Found> all() {
    List<Found> all = new ArrayList<>();
    int i = 0;
    while (i < w.count()) {
      Found found = w.type(i).opens() ? at(i) : null;
      if (found != null) {
        all.add(found);
        i = found.end();
      } else {
        i++;
      }
    }
    new Sharing(w, all).share();
    return all;
  }

  private @Nullable Found at(int i) {
    Found best = longer(date(i), edges.at(i));
    Found length = lengths.at(i);
    best = longer(best, length == null ? null : wholes.pieceOf(length));
    best = longer(best, wholes.at(i));
    best = longer(best, others.at(i));
    return best == null || Guards.isTitle(w, best) ? null : adjective(best);
  }

  /** "The two-year plan": the article belongs to the plan. */
  private Found adjective(Found f) {
    boolean article =
        switch (w.type(f.first())) {
          case THE, A, THAT, THIS -> true;
          default -> false;
        };
    boolean unit = w.isGlued(f.end() - 1) && f.end() - f.first() > 2;
    boolean year = w.is(f.end() - 1, WordClass.INT, WordClass.DECADE);
    return article && unit && !year ? f.from(f.first() + 1) : f;
  }

  /** A stretch of the calendar, without words that trim it. */
  @Nullable Found date(int i) {
    Found best = longer(clocks.at(i), days.at(i));
    best = longer(best, periods.at(i));
    best = longer(best, quarters.at(i));
    best = longer(best, seasons.at(i));
    return longer(best, years.at(i));
  }

  static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }
}
