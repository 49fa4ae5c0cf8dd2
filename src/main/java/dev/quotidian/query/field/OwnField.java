package dev.quotidian.query.field;

import dev.quotidian.query.syntax.Excerpt;
import dev.quotidian.query.syntax.FieldName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A field of an archive's own: what a publisher's articles have in {@link
 * dev.quotidian.article.Article#fields()} and what searches may ask for.
 *
 * <pre>{@code
 * ArchiveSettings settings =
 *     ArchiveSettings.standard()
 *         .withFields(
 *             OwnField.keyword("section"),
 *             OwnField.number("page"),
 *             OwnField.date("embargo"),
 *             OwnField.text("standfirst"));
 * }</pre>
 *
 * <p>A list is several values. A blank text is no value. Immutable.
 *
 * @param name the member of {@link dev.quotidian.article.Article#fields()}, to the letter; in
 *     queries its case does not matter
 * @param type what its values are
 * @since 0.1
 */
public record OwnField(String name, Type type) {

  /** What the values of a field are. */
  public enum Type {
    /** Texts, numbers or truths that are searched as a whole and counted in facets. */
    KEYWORD,
    /** Numbers, also as texts: searched by range, and ordered; compared as {@code double}. */
    NUMBER,
    /**
     * Texts that are days, months, years or ranges of days: {@code 2025-03-19}, {@code 2025-03},
     * {@code 2025-03-18..2025-03-20}. Of {@code 2025-03-19T09:30:00+01:00} the day is taken as it
     * is written.
     */
    DATE,
    /** Texts that are searched by their words. */
    TEXT;

    /** How it is written: {@code keyword}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the name is not a letter and at most 63 letters, digits,
   *     {@code _} and {@code -}, or is a name that the query language, facets or orders have
   */
  public OwnField {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    if (!FieldName.isOwn(name)) {
      throw new IllegalArgumentException(
          "A field cannot be named \"" + Excerpt.of(name) + "\": " + FieldName.OWN_EXPECTED);
    }
  }

  /**
   * A field of values that are searched as a whole: a section, an edition, an editor's code.
   *
   * @throws IllegalArgumentException if a field may not be named so
   */
  public static OwnField keyword(String name) {
    return new OwnField(name, Type.KEYWORD);
  }

  /**
   * A field of numbers: a page, a count of words.
   *
   * @throws IllegalArgumentException if a field may not be named so
   */
  public static OwnField number(String name) {
    return new OwnField(name, Type.NUMBER);
  }

  /**
   * A field of days: an embargo, a day of correction.
   *
   * @throws IllegalArgumentException if a field may not be named so
   */
  public static OwnField date(String name) {
    return new OwnField(name, Type.DATE);
  }

  /**
   * A field of running text: a standfirst, captions.
   *
   * @throws IllegalArgumentException if a field may not be named so
   */
  public static OwnField text(String name) {
    return new OwnField(name, Type.TEXT);
  }

  /**
   * Reads what {@link #toString} prints: {@code section:keyword}.
   *
   * @throws IllegalArgumentException if it is not a name, a colon and a type
   */
  public static OwnField parse(String text) {
    Objects.requireNonNull(text, "text");
    int colon = text.indexOf(':');
    String type = text.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Type.values())
        .filter(known -> colon > 0 && known.label().equals(type))
        .findFirst()
        .map(known -> new OwnField(text.substring(0, colon).strip(), known))
        .orElseThrow(() -> unreadable(text));
  }

  private static IllegalArgumentException unreadable(String text) {
    String types = Arrays.stream(Type.values()).map(Type::label).collect(Collectors.joining(", "));
    return new IllegalArgumentException(
        "\""
            + Excerpt.of(text)
            + "\" does not declare a field: write NAME:TYPE, as section:keyword; types are "
            + types);
  }

  /** Its name and type: {@code section:keyword}. */
  @Override
  public String toString() {
    return name + ":" + type.label();
  }
}
