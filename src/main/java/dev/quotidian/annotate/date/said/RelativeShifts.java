package dev.quotidian.annotate.date.said;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;

/**
 * Event-to-event offsets: the date of the sentence, moved by a duration, as in {@code The call came
 * one day after S said ...}.
 */
final class RelativeShifts {
  private static final long AFTER = Hash.of("after");
  private static final long BEFORE = Hash.of("before");
  private static final int MAX_DISTANCE = 3;
  private static final int MAX_DURATION_TOKENS = 5;

  private RelativeShifts() {}

  static Optional<DateRange> date(
      Text text, QuotationTokens quotation, SentenceDates dates, Optional<DateRange> told) {
    if (told.isEmpty() || quotation.sourceFirst() == QuotationTokens.NONE) {
      return Optional.empty();
    }
    int first = quotation.sourceFirst();
    for (int t = first - 1; t >= 0 && t >= first - MAX_DISTANCE; t--) {
      boolean after = text.hash(t) == AFTER;
      if (after || text.hash(t) == BEFORE) {
        return lengthBefore(t, text, dates)
            .map(length -> move(told.get(), after ? length.negated() : length));
      }
    }
    return Optional.empty();
  }

  /** The length of time whose last word stands right before a token. */
  private static Optional<Period> lengthBefore(int token, Text text, SentenceDates dates) {
    for (int t = token - 1; t >= 0 && t >= token - MAX_DURATION_TOKENS; t--) {
      Optional<DateMention> mention = dates.any(t);
      if (mention.isPresent()) {
        boolean ends = mention.get().span().end() == text.end(token - 1);
        boolean length = mention.get().type() == DateMention.Type.DURATION;
        return ends && length ? period(mention.get().value()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> period(String value) {
    try {
      return Optional.of(Period.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty(); // hours, or a number of units that the text leaves open
    }
  }

  private static DateRange move(DateRange range, Period length) {
    return DateRange.of(range.first().plus(length), range.last().plus(length));
  }
}
