package dev.quotidian.benchmarks.joint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * By which name a source is asked for.
 *
 * @param full all words of the name
 * @param last the last of them, in lower case: a person's surname
 */
record SourceName(String full, String last) {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "this", "these",
          "those", "one", "many", "some", "others", "both", "all", "several", "most", "few");

  /**
   * The name of a source: its words up to the first comma, parenthesis or dash end with one or more
   * that begin with a capital letter, and those are the name. A source that ends otherwise ("he",
   * "a spokesman", "the Clinton campaign", "Trump's aides") has none.
   */
  static Optional<SourceName> of(String source) {
    String head = source.split("[,(–—]| - ", 2)[0].strip();
    List<String> words = List.of(head.split("\\s+"));
    int from = words.size();
    while (from > 0 && isName(words.get(from - 1))) {
      from--;
    }
    if (from == words.size()) {
      return Optional.empty();
    }
    String last = words.getLast().replaceAll("[^\\p{L}\\p{N}'’.-]", "");
    return last.endsWith("'s") || last.endsWith("’s") || last.length() < 2
        ? Optional.empty()
        : Optional.of(
            new SourceName(
                String.join(" ", words.subList(from, words.size())),
                last.toLowerCase(Locale.ROOT).replaceAll("\\.$", "")));
  }

  private static boolean isName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && !PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }
}
