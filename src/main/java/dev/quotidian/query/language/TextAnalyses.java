package dev.quotidian.query.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The analyses of an archive beside that of English, by language. Immutable.
 *
 * @param list by their tags, each of another language
 * @since 0.1
 */
public record TextAnalyses(List<OfLanguage> list) {
  /** The maximum number of languages, since a search looks for the words of each. */
  public static final int MAX_LANGUAGES = 20;

  /** None: all texts are analysed as English. */
  public static final TextAnalyses NONE = new TextAnalyses(List.of());

  private static final Pattern TAG = Pattern.compile("[a-z]{2,8}(-[a-z0-9]{1,8}){0,5}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:/+-]{1,100}");

  /**
   * Sorts.
   *
   * @throws IllegalArgumentException if two are of one language, or there are more than {@link
   *     #MAX_LANGUAGES}
   */
  public TextAnalyses {
    Objects.requireNonNull(list, "list");
    list = list.stream().sorted(Comparator.comparing(OfLanguage::tag)).toList();
    if (list.size() > MAX_LANGUAGES) {
      throw new IllegalArgumentException(
          list.size() + " languages with an analysis: there may be " + MAX_LANGUAGES);
    }
    for (int i = 1; i < list.size(); i++) {
      if (list.get(i).tag().equals(list.get(i - 1).tag())) {
        throw new IllegalArgumentException(
            "Two analyses of language " + list.get(i).tag() + ": name one");
      }
    }
  }

  /**
   * The analysis of one language.
   *
   * @param tag the BCP 47 tag in lower case: {@code de}, {@code de-at}
   * @param name the name of the analysis when it was handed over
   * @param version its version then
   * @param analysis itself
   */
  public record OfLanguage(String tag, String name, int version, TextAnalysis analysis) {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the tag is none, the name has other characters, or the
     *     version is below 1
     */
    public OfLanguage {
      Objects.requireNonNull(tag, "tag");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(analysis, "analysis");
      if (!TAG.matcher(tag).matches()) {
        throw new IllegalArgumentException(
            "\"" + tag + "\" is no language tag: write it like de or pt-BR");
      }
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(
            "The name of the analysis of "
                + tag
                + " is \""
                + name
                + "\": it must be 1 to 100 letters, digits and . _ : / + - of ASCII");
      }
      if (version < 1) {
        throw new IllegalArgumentException(
            "The version of the analysis " + name + " is " + version + ": it must be 1 or more");
      }
    }

    /** As archives declare it: {@code de german 1}. */
    @Override
    public String toString() {
      return tag + " " + name + " " + version;
    }
  }

  /**
   * These and the analysis of one language, in the place of the one that it has, if it has one.
   *
   * @param language a BCP 47 tag, in any case
   * @throws IllegalArgumentException if the tag is none, the name or version of the analysis is not
   *     allowed, or there are more than {@link #MAX_LANGUAGES}
   */
  public TextAnalyses with(String language, TextAnalysis analysis) {
    Objects.requireNonNull(analysis, "analysis");
    OfLanguage added = new OfLanguage(tag(language), analysis.name(), analysis.version(), analysis);
    List<OfLanguage> all = new ArrayList<>(list);
    all.removeIf(one -> one.tag().equals(added.tag()));
    all.add(added);
    return new TextAnalyses(all);
  }

  private static String tag(String language) {
    return Objects.requireNonNull(language, "language").toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * The analysis of a language: that of the longest tag with which it begins, as {@code de} for
   * {@code de-AT}; empty where texts of it are analysed as English.
   *
   * @param language a tag in any form
   */
  public Optional<OfLanguage> find(String language) {
    for (String tag = tag(language); !tag.isEmpty(); tag = moreGeneral(tag)) {
      for (OfLanguage one : list) {
        if (one.tag().equals(tag)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  private static String moreGeneral(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  /** As archives declare them: {@code de german 1, fr french 2}; empty for none. */
  @Override
  public String toString() {
    return list.stream().map(OfLanguage::toString).collect(Collectors.joining(", "));
  }
}
