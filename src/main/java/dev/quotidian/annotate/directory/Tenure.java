package dev.quotidian.annotate.directory;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Position;
import java.util.Comparator;
import java.util.Objects;

/**
 * A tenure: a position and the days in which it was held.
 *
 * <pre>{@code
 * new Tenure(Position.of("Energy Minister", "Norland"), DateRange.since(LocalDate.of(2021, 5, 1)));
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param position the position
 * @param days from the first to the last day, either of which may be open
 * @since 0.1
 */
public record Tenure(Position position, DateRange days) implements Comparable<Tenure> {
  /** Checks. */
  public Tenure {
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(days, "days");
  }

  private static final Comparator<Tenure> ORDER =
      Comparator.comparing(Tenure::days)
          .thenComparing(tenure -> tenure.position().role().orElse(""))
          .thenComparing(tenure -> tenure.position().affiliation().orElse(""));

  /** By days, then by role and affiliation. */
  @Override
  public int compareTo(Tenure other) {
    return ORDER.compare(this, other);
  }
}
