package dev.quotidian.query;

import java.util.Objects;

/**
 * A multi-term criterion: a prefix, wildcard or fuzzy word. It is matched with the words as they
 * stand in the text, case and diacritics aside, not with their base forms: {@code talk*} finds
 * "talking", {@code talks~0} finds "talks" and not "talk". A compound of two parts is one word:
 * {@code anti-w*} finds "anti-war" and "antiwar".
 *
 * <pre>{@code
 * anyOf(prefix("harbo"), wildcard("col*r"), fuzzy("Zelensky"));
 * }</pre>
 *
 * <p>The cost is that of all words it expands to. The maximum is {@link
 * QueryLimits#MAX_EXPANSIONS}; a search in an archive that has more of them is refused. Prefix and
 * wildcard filter and do not score. {@link Fuzzy} scores the similarity of the word, at most 1.
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public sealed interface WordForm extends CommonCriterion.Text {

  /**
   * Every word that begins so.
   *
   * @param letters the first letters, {@link QueryLimits#MIN_WILDCARD_PREFIX} at least
   */
  record Prefix(String letters) implements WordForm {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there are too few letters, or anything but letters and
     *     digits and what stands inside words ({@code ' . - _}), after {@code @} or {@code #}
     */
    public Prefix {
      Objects.requireNonNull(letters, "letters");
      letters = CriterionChecks.pattern(letters, "");
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Every word of this pattern.
   *
   * @param pattern letters, {@code *} for any number of letters, also none, {@code ?} for one; it
   *     begins with {@link QueryLimits#MIN_WILDCARD_PREFIX} letters at least
   */
  record Wildcard(String pattern) implements WordForm {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it begins with too few letters, has neither {@code *} nor
     *     {@code ?}, is no more than a {@link Prefix}, or has anything but letters and digits and
     *     what stands inside words ({@code ' . - _}) beside them, after {@code @} or {@code #}
     */
    public Wildcard {
      Objects.requireNonNull(pattern, "pattern");
      pattern = CriterionChecks.wildcard(pattern);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Every word spelled much like this one, with the same first letter.
   *
   * @param word the word, of {@link QueryLimits#MIN_FUZZY_LENGTH} letters at least
   * @param edits how many letters may be other, more, fewer or swapped with the next: 0 to 2
   */
  record Fuzzy(String word, int edits) implements WordForm {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the word is too short or {@code edits} is not in 0 to 2,
     *     or there is anything but letters and digits and what stands inside words ({@code ' . -
     *     _}), after {@code @} or {@code #}
     */
    public Fuzzy {
      Objects.requireNonNull(word, "word");
      word = CriterionChecks.fuzzy(word);
      edits =
          CriterionChecks.within(
              "Fuzzy \"" + word + "\": edits", edits, QueryLimits.MAX_FUZZY_EDITS);
    }

    /** As many edits as people make: one in a word of up to five letters, two in a longer one. */
    public static Fuzzy of(String word) {
      Objects.requireNonNull(word, "word");
      return new Fuzzy(word, edits(word));
    }

    public static int edits(String word) {
      Objects.requireNonNull(word, "word");
      return word.codePointCount(0, word.length()) <= 5 ? 1 : 2;
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }
}
