package dev.quotidian.annotate.date.resolve;

import dev.quotidian.annotate.date.grammar.DateCandidate;
import dev.quotidian.annotate.date.grammar.DateExpression;
import dev.quotidian.annotate.date.grammar.DateExpression.At;
import dev.quotidian.annotate.date.grammar.DateExpression.Base;
import dev.quotidian.annotate.date.grammar.DateExpression.Kind;
import dev.quotidian.annotate.date.grammar.DateExpression.Length;
import dev.quotidian.annotate.date.grammar.DateExpression.Of;
import dev.quotidian.annotate.date.grammar.DateExpression.Part;
import dev.quotidian.annotate.date.grammar.DateExpression.Piece;
import dev.quotidian.annotate.date.grammar.DateExpression.Range;
import dev.quotidian.annotate.date.grammar.DateExpression.Repeat;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.grammar.DateExpression.Timed;
import dev.quotidian.annotate.date.grammar.DateExpression.Vague;
import dev.quotidian.annotate.date.grammar.DateExpression.Week;
import dev.quotidian.annotate.date.grammar.TenseCues;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.annotate.date.lexicon.WordClass;
import java.time.LocalDate;
import java.util.List;

/** Classifies a text as news, of the days around its publication, or narrative, of another time. */
final class NarrativeMode {
  private NarrativeMode() {}

  /** A history names years far from its publication, and seldom "today" or a weekday. */
  static boolean isNarrative(DateTokens w, List<DateCandidate> found, LocalDate published) {
    int far = 0;
    int near = 0;
    for (DateCandidate f : found) {
      int year = year(f.reading());
      if (year != Integer.MIN_VALUE) {
        far += Math.abs(published.getYear() - year) > 1 ? 1 : 0;
      } else if (isNear(f.reading())) {
        near += 2;
      }
    }
    return far >= 4 && far > 2 * near;
  }

  private static int year(DateExpression reading) {
    return reading instanceof At at ? at.day().getYear() : Integer.MIN_VALUE;
  }

  private static boolean isNear(DateExpression reading) {
    return switch (reading) {
      case Shift shift -> shift.base() == Base.PUBLISHED || shift.base() == Base.THIS;
      case Part part -> part.kind() == Kind.WEEKDAY;
      case Timed timed -> isNear(timed.day());
      case At at -> false;
      case Of of -> false;
      case Length length -> false;
      case Week week -> false;
      case Piece piece -> false;
      case Repeat repeat -> false;
      case Vague vague -> false;
      case Range range -> false;
    };
  }

  /** Whether the sentence around a word speaks of what is to come. */
  static boolean looksAhead(DateTokens w, int i) {
    for (int k = i; k >= 0 && k > i - 40 && w.sentence(k) == w.sentence(i); k--) {
      if (TenseCues.isPlan(w, k) || w.is(k, WordClass.WOULD)) {
        return true;
      }
    }
    return false;
  }
}
