package dev.quotidian.annotate.date;

import dev.quotidian.annotate.date.Reading.At;
import dev.quotidian.annotate.date.Reading.Base;
import dev.quotidian.annotate.date.Reading.Kind;
import dev.quotidian.annotate.date.Reading.Part;
import dev.quotidian.annotate.date.Reading.Shift;
import dev.quotidian.annotate.date.Reading.Timed;
import java.time.LocalDate;
import java.util.List;

/** Whether a text tells of the days around its publication, or of another time. */
final class Mode {
  private Mode() {}

  /** A history names years far from its publication, and seldom "today" or a weekday. */
  static boolean isNarrative(Words w, List<Found> found, LocalDate published) {
    int far = 0;
    int near = 0;
    for (Found f : found) {
      int year = year(f.reading());
      if (year != Integer.MIN_VALUE) {
        far += Math.abs(published.getYear() - year) > 1 ? 1 : 0;
      } else if (isNear(f.reading())) {
        near += 2;
      }
    }
    return far >= 4 && far > 2 * near;
  }

  private static int year(Reading reading) {
    return reading instanceof At at ? at.day().getYear() : Integer.MIN_VALUE;
  }

  private static boolean isNear(Reading reading) {
    return switch (reading) {
      case Shift shift -> shift.base() == Base.PUBLISHED || shift.base() == Base.THIS;
      case Part part -> part.kind() == Kind.WEEKDAY;
      case Timed timed -> isNear(timed.day());
      default -> false;
    };
  }

  /** Whether the sentence around a word speaks of what is to come. */
  static boolean looksAhead(Words w, int i) {
    for (int k = i; k >= 0 && k > i - 40 && w.sentence(k) == w.sentence(i); k--) {
      if (Cues.isPlan(w, k) || w.is(k, WordClass.WOULD)) {
        return true;
      }
    }
    return false;
  }
}
