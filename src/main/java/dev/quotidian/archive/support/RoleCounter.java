package dev.quotidian.archive.support;

import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.query.result.RolePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Counts the quotations of a speaker in one role, with the first and the latest occurrence. For one
 * thread.
 */
public final class RoleCounter {
  private final SpellingForms roles = new SpellingForms();
  private final SpellingForms affiliations = new SpellingForms();
  private long quotations;
  private @Nullable Occurrence first;
  private @Nullable Occurrence latest;

  /** An occurrence: a quotation's document, with its sort keys in order of time. */
  public record Occurrence(long day, long instant, String article, int document)
      implements Comparable<Occurrence> {
    @Override
    public int compareTo(Occurrence other) {
      int order = Long.compare(day, other.day);
      order = order != 0 ? order : Long.compare(instant, other.instant);
      return order != 0 ? order : article.compareTo(other.article);
    }
  }

  /** Of so many quotations. */
  public static RoleCounter of(long quotations, Occurrence first, Occurrence latest) {
    RoleCounter counter = new RoleCounter();
    counter.add(quotations, first, latest);
    return counter;
  }

  public void add(Occurrence occurrence) {
    add(1, occurrence, occurrence);
  }

  public void add(RoleCounter other) {
    add(other.quotations, other.first(), other.latest());
  }

  private void add(long more, Occurrence from, Occurrence to) {
    quotations += more;
    first = first == null || from.compareTo(first) < 0 ? from : first;
    latest = latest == null || to.compareTo(latest) > 0 ? to : latest;
  }

  public long quotations() {
    return quotations;
  }

  public Occurrence first() {
    return java.util.Objects.requireNonNull(first, "a counter with at least one occurrence");
  }

  public Occurrence latest() {
    return java.util.Objects.requireNonNull(latest, "a counter with at least one occurrence");
  }

  public SpellingForms roles() {
    return roles;
  }

  public SpellingForms affiliations() {
    return affiliations;
  }

  public static void checkSize(int size) {
    if (size > RolePeriod.MAX_PERIODS) {
      throw new TooBroadQueryException(
          "The criterion matches more than "
              + RolePeriod.MAX_PERIODS
              + " roles; ask for fewer speakers, or for fewer days");
    }
  }
}
