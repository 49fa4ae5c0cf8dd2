package dev.quotidian.article;

import java.util.Objects;
import java.util.Optional;

/**
 * The TIMEX3 attributes of a date mention, beside its value: granularity, {@code mod}, anchor, and
 * of a repeated time {@code quant} and {@code freq}.
 *
 * <pre>{@code
 * DateDetail detail = mention.detail(); // of "in early March"
 * detail.granularity(); // MONTH
 * detail.modifier();    // Optional[START]
 * detail.anchor();      // PUBLICATION
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param granularity the unit of the calendar in which the text speaks
 * @param modifier the part or side of the days that is meant, as TIMEX3's {@code mod}; the days
 *     themselves are not narrowed
 * @param anchor what the days are counted from
 * @param ambiguous whether the words can be read as other days and nothing in the text decides:
 *     {@code 3/4/2025}, where the month is taken to stand first, or {@code 3.4.2025}, where the day
 *     is; the confidence is low then
 * @param quantifier of a repeated time, TIMEX3's {@code quant}: {@code EVERY}, {@code EACH}
 * @param frequency of a repeated time, TIMEX3's {@code freq}: {@code 2X} for "twice a week"
 * @since 0.1
 */
public record DateDetail(
    Granularity granularity,
    Optional<Modifier> modifier,
    Anchor anchor,
    boolean ambiguous,
    Optional<String> quantifier,
    Optional<String> frequency) {
  /** Checks. */
  public DateDetail {
    Objects.requireNonNull(granularity, "granularity");
    Objects.requireNonNull(modifier, "modifier");
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(quantifier, "quantifier");
    Objects.requireNonNull(frequency, "frequency");
  }

  /** Nothing is known but the days. */
  public static final DateDetail NONE =
      new DateDetail(
          Granularity.NONE,
          Optional.empty(),
          Anchor.NONE,
          false,
          Optional.empty(),
          Optional.empty());

  /** The unit in which a text speaks of a time; for lengths and repeated times, their unit. */
  public enum Granularity {
    /** Shorter than a day: a part of a day, or a time of day. */
    TIME,
    /** A day. */
    DAY,
    /** Saturday and Sunday. */
    WEEKEND,
    /** Monday to Sunday. */
    WEEK,
    /** A month. */
    MONTH,
    /** A quarter of a year. */
    QUARTER,
    /** A half of a year. */
    HALF,
    /** Spring, summer, autumn, winter. */
    SEASON,
    /** A year. */
    YEAR,
    /** Ten years. */
    DECADE,
    /** A hundred years. */
    CENTURY,
    /** A thousand years. */
    MILLENNIUM,
    /** "Now", "recently": no unit. */
    NONE
  }

  /** TIMEX3's modifiers that news uses. */
  public enum Modifier {
    /** "More than two years ago". */
    BEFORE,
    /** "Less than two years ago". */
    AFTER,
    /** "Early March", "the beginning of". */
    START,
    /** "Mid-March". */
    MID,
    /** "Late March", "the end of". */
    END,
    /** "About", "around", "nearly". */
    APPROX,
    /** Of a length: "more than". */
    MORE_THAN,
    /** Of a length: "less than". */
    LESS_THAN,
    /** Of a length: "at least". */
    EQUAL_OR_MORE,
    /** Of a length: "at most". */
    EQUAL_OR_LESS
  }

  /** What days are counted from. */
  public enum Anchor {
    /** The day of publication: "last week", "on Tuesday". */
    PUBLICATION,
    /** A date that the text named before: "the next day"; in a narrative, "in May". */
    NARRATIVE,
    /** Nothing: the days are named in full, or none are. */
    NONE
  }
}
