package dev.quotidian.query.result;

import dev.quotidian.article.DateRange;
import java.util.Objects;
import java.util.Optional;

/**
 * A role or affiliation that articles gave a speaker, and when. Forms that differ in case and
 * diacritics only are one; the most frequent is shown.
 *
 * <pre>{@code
 * for (RolePeriod period : archive.roles(QuotationCriterion.speaker("Lena Okafor"))) {
 *   print(period.role(), period.affiliation(), period.published());
 * }
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param speaker the directory's name, or else the form of the name that occurs most
 * @param key the speaker's {@link dev.quotidian.article.Speaker#key()}; empty where the name alone
 *     does not tell whom it means
 * @param role the role in the articles' words
 * @param affiliation the affiliation in the articles' words
 * @param published the publication days of the first and the latest article with it
 * @param quotations how many quotations there are with it
 * @param first the first article with it
 * @param latest the latest article with it
 * @since 0.1
 */
public record RolePeriod(
    String speaker,
    Optional<String> key,
    Optional<String> role,
    Optional<String> affiliation,
    DateRange published,
    long quotations,
    ArticleSummary first,
    ArticleSummary latest) {
  /** Checks. */
  public RolePeriod {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(affiliation, "affiliation");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(latest, "latest");
  }

  /** The maximum number of roles that one question may have as its answer: 100,000. */
  public static final int MAX_PERIODS = 100_000;
}
