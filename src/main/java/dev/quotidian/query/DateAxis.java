package dev.quotidian.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The date field of a search or timeline: the kinds of date they know. Immutable.
 *
 * @since 0.1
 */
public sealed interface DateAxis {
  // No default methods: with one, a constant could be read before it is made.

  /** The day an article was published; of a quotation, the day its article was. */
  DateAxis PUBLISHED = Standard.PUBLISHED;

  /**
   * The days in which a quotation was uttered, where the text tells; an article has those of its
   * quotations.
   */
  DateAxis SAID = Standard.SAID;

  /** The days that an article's text mentions; of a quotation, those mentioned in what was said. */
  DateAxis MENTIONED = Standard.MENTIONED;

  /** Those of every archive, each a constant of {@link DateAxis}. */
  enum Standard implements DateAxis {
    PUBLISHED,
    SAID,
    MENTIONED;

    @Override
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The days of a date field of the archive's own; of a quotation, those of its article.
   *
   * @param field the name of the field, in whatever case
   */
  record Own(String field) implements DateAxis {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if no field may be named so
     */
    public Own {
      Objects.requireNonNull(field, "field");
      field = CriterionChecks.ownField(field);
    }

    @Override
    public String label() {
      return field;
    }

    @Override
    public String toString() {
      return field;
    }
  }

  /** Its name as people write it: {@code published}, {@code embargo}. */
  String label();

  /**
   * A date field of the archive's own.
   *
   * @throws IllegalArgumentException if no field may be named so
   */
  static DateAxis own(String field) {
    return new Own(field);
  }

  /**
   * Reads a {@link #label()}, in any case.
   *
   * @throws IllegalArgumentException if it is none
   */
  static DateAxis parse(String label) {
    Objects.requireNonNull(label, "label");
    return standard().stream()
        .filter(axis -> axis.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseGet(() -> own(label));
  }

  /** Those of every archive. */
  static List<DateAxis> standard() {
    return Arrays.asList(Standard.values());
  }
}
