package dev.quotidian.query;

import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.syntax.Excerpt;
import dev.quotidian.query.syntax.FieldName;
import dev.quotidian.query.syntax.SignSyntax;
import dev.quotidian.query.syntax.WordSyntax;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The checks that the constructors of criteria share. */
final class CriterionChecks {
  private CriterionChecks() {}

  static String word(String text) {
    String word = WordSyntax.stripPunctuation(text);
    if (word.isEmpty()) {
      throw new BadRequestException(
          "Word \""
              + Excerpt.of(text)
              + "\" has no letter or digit; leave it out, nothing could match it");
    }
    if (word.codePoints().anyMatch(WordSyntax::isBlank)) {
      throw new BadRequestException(
          "Word \"" + Excerpt.of(text) + "\" has white space inside; use words(…) or phrase(…)");
    }
    return word;
  }

  static String phrase(String text) {
    if (WordSyntax.stripPunctuation(text).isEmpty()) {
      throw new BadRequestException(
          "Phrase \""
              + Excerpt.of(text)
              + "\" has no letter or digit; leave it out, nothing could match it");
    }
    return text.strip();
  }

  static String value(String field, String value) {
    if (value.isBlank()) {
      throw new BadRequestException(
          "The " + field + " to look for must not be blank; leave the criterion out");
    }
    return value.strip();
  }

  static String ownField(String name) {
    if (!FieldName.isOwn(name)) {
      throw new BadRequestException(
          "No field is named \"" + Excerpt.of(name) + "\": it is " + FieldName.OWN_EXPECTED);
    }
    return name;
  }

  static double finite(double number) {
    if (!Double.isFinite(number)) {
      throw new BadRequestException(
          "The end " + number + " of a range of numbers: it must be finite; leave it out for none");
    }
    return number + 0.0; // of the two zeros, the positive one
  }

  static void ascending(String field, Optional<Double> min, Optional<Double> max) {
    if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
      throw new BadRequestException(
          "Field " + field + " from " + min.get() + " to " + max.get() + ": turn the ends around");
    }
  }

  static <T> List<T> atLeastTwo(String name, List<? extends T> criteria) {
    if (criteria.size() < 2) {
      throw new BadRequestException(
          name
              + " of "
              + criteria.size()
              + " criteria: it needs two; allOf(…) and anyOf(…) take any number");
    }
    return List.copyOf(criteria);
  }

  static <T> List<T> someOf(int n, List<? extends T> criteria) {
    if (n < 2 || n >= criteria.size()) {
      throw new BadRequestException(
          "At least "
              + n
              + " of "
              + criteria.size()
              + " criteria: here it must be from 2 to one fewer than all; atLeast(…) takes any");
    }
    return List.copyOf(criteria);
  }

  static double weight(double weight) {
    if (!(weight > 0 && weight <= QueryLimits.MAX_WEIGHT)) {
      throw new BadRequestException(
          "Weight " + weight + " is not above 0 and at most " + QueryLimits.MAX_WEIGHT);
    }
    return weight;
  }

  static int within(String name, int number, int max) {
    if (number < 0 || number > max) {
      throw new BadRequestException(name + " " + number + " is not in 0 to " + max);
    }
    return number;
  }

  static List<Text> nearParts(List<Text> parts) {
    if (parts.size() < 2 || parts.size() > QueryLimits.MAX_NEAR_PARTS) {
      throw new BadRequestException(
          "Near of " + parts.size() + " parts: it takes 2 to " + QueryLimits.MAX_NEAR_PARTS);
    }
    for (Text part : parts) {
      if (!part.canBeNear()) {
        throw new BadRequestException(
            "Near with "
                + Excerpt.of(part.toString())
                + ": its parts are words, and phrases without slop");
      }
    }
    return List.copyOf(parts);
  }

  static List<Text> parts(String... parts) {
    return Arrays.stream(parts).map(CriterionChecks::part).toList();
  }

  private static Text part(String part) {
    return WordSyntax.words(part).size() == 1 ? new Word(part.strip()) : new Phrase(part, 0);
  }

  static String likeText(String text) {
    if (text.length() > QueryLimits.MAX_LIKE_LENGTH) {
      throw new BadRequestException(
          "A text of "
              + text.length()
              + " characters to look for the like of: it may have "
              + QueryLimits.MAX_LIKE_LENGTH
              + "; its beginning will do");
    }
    return phrase(text);
  }

  /** A word that is not whole, in which {@code signs} stand for letters. */
  static String pattern(String pattern, String signs) {
    int start = !pattern.isEmpty() && SignSyntax.isBeforeWords(pattern.charAt(0)) ? 1 : 0;
    String word = pattern.substring(start);
    int fixed = 0;
    while (fixed < word.length() && isFormPart(word.charAt(fixed))) {
      fixed++;
    }
    boolean isClean =
        WordSyntax.stripPunctuation(pattern)
                .equals(signs.isEmpty() ? pattern : withoutEdges(pattern))
            && word.chars().allMatch(c -> isFormPart(c) || signs.indexOf(c) >= 0);
    if (!isClean || pattern.length() > QueryLimits.MAX_PATTERN_LENGTH) {
      throw new BadRequestException(
          "\""
              + Excerpt.of(pattern)
              + "\": a prefix, wildcard or fuzzy word is one word of at most "
              + QueryLimits.MAX_PATTERN_LENGTH
              + " letters, digits, ' . - and _, with @ or # before them");
    }
    if (word.codePointCount(0, fixed) < QueryLimits.MIN_WILDCARD_PREFIX) {
      throw new BadRequestException(
          "\""
              + Excerpt.of(pattern)
              + "\" begins with "
              + word.codePointCount(0, fixed)
              + " letters before a wildcard; write "
              + QueryLimits.MIN_WILDCARD_PREFIX
              + " at least");
    }
    return pattern;
  }

  /** Without the wildcards at the ends. */
  private static String withoutEdges(String pattern) {
    int start = 0;
    int end = pattern.length();
    while (start < end && WordSyntax.isWildcard(pattern.charAt(start))) {
      start++;
    }
    while (end > start && WordSyntax.isWildcard(pattern.charAt(end - 1))) {
      end--;
    }
    return pattern.substring(start, end);
  }

  static String wildcard(String pattern) {
    String inner = pattern.replaceAll("[?]+$|[*]$", "");
    if (pattern.contains("**") || inner.chars().noneMatch(WordSyntax::isWildcard)) {
      throw new BadRequestException(
          "\""
              + Excerpt.of(pattern)
              + "\" has no single * or ? before its end; use a word, a prefix, or one * for two");
    }
    return pattern(pattern, "*?");
  }

  static String fuzzy(String word) {
    if (word.codePointCount(0, word.length()) < QueryLimits.MIN_FUZZY_LENGTH) {
      throw new BadRequestException(
          "\""
              + Excerpt.of(word)
              + "\" is too short for a fuzzy word; it needs "
              + QueryLimits.MIN_FUZZY_LENGTH
              + " letters");
    }
    return pattern(word, "");
  }

  /** What may stand inside a word that the index does not divide. */
  private static boolean isFormPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate((char) c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || "'’._-\u2010\u2011".indexOf(c) >= 0;
  }

  static double confidence(double atLeast) {
    if (!(atLeast >= 0 && atLeast <= 1)) {
      throw new BadRequestException("Confidence " + atLeast + " is not in 0 to 1");
    }
    return atLeast + 0.0; // of the two zeros, the positive one
  }
}
