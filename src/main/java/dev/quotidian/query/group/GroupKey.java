package dev.quotidian.query.group;

import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.FacetField;
import java.util.Locale;
import java.util.Objects;

/**
 * By what hits are grouped.
 *
 * <pre>{@code
 * GroupKey.SPEAKER
 * GroupKey.of(FacetField.own("section"))
 * }</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public sealed interface GroupKey {
  // No default methods: with one, a constant could be read before it is made.

  /** Quotations by the article in which they stand. */
  GroupKey ARTICLE = ByArticle.ARTICLE;

  /**
   * By who spoke, as {@link FacetField#SPEAKER} tells speakers apart: all spellings of a name are
   * one, and of those who speak together each has the quotation.
   */
  GroupKey SPEAKER = new ByField(FacetField.SPEAKER);

  /** By the publisher of the article. */
  GroupKey PUBLISHER = new ByField(FacetField.PUBLISHER);

  /** The article of a quotation. */
  enum ByArticle implements GroupKey {
    /** The only one. */
    ARTICLE;

    @Override
    public String label() {
      return "article";
    }

    @Override
    public String toString() {
      return label();
    }
  }

  /**
   * The values of a facet field. A hit with several is in the group of each.
   *
   * @param field the field, in an archive that has it
   */
  record ByField(FacetField field) implements GroupKey {
    /** Checks. */
    public ByField {
      Objects.requireNonNull(field, "field");
    }

    @Override
    public String label() {
      return field.label();
    }

    @Override
    public String toString() {
      return label();
    }
  }

  /** Its name as people write it: {@code article}, {@code speaker}, {@code section}. */
  String label();

  /** By the values of any facet field, of the archive's own too. */
  static GroupKey of(FacetField field) {
    return new ByField(field);
  }

  /**
   * Reads a {@link #label()}, in any case.
   *
   * @throws BadRequestException if no field may be named so
   */
  static GroupKey parse(String label) {
    Objects.requireNonNull(label, "label");
    return label.toLowerCase(Locale.ROOT).equals(ARTICLE.label())
        ? ARTICLE
        : of(FacetField.parse(label));
  }
}
