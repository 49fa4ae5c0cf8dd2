package dev.quotidian.benchmarks.joint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A noun phrase of what was said: one or two words between a determiner and a small word or the end
 * of a clause.
 *
 * @param words in lower case, the head last
 */
record TopicPhrase(List<String> words) {
  private static final String DETERMINER =
      "(?:the|a|an|his|her|its|their|our|your|my|this|these|those|no|any|every)";
  private static final String WORD = "([\\p{L}]{4,})";
  private static final String END =
      "(?=[,.;:?!”\"’)]|$|\\s(?:of|in|on|at|to|for|from|by|with|about|against|and|or|but|that|which"
          + "|who|is|are|was|were|has|have|had|will|would|can|could|should|may|might|than|as)\\b)";
  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b" + DETERMINER + "\\s" + WORD + "(?:\\s" + WORD + ")?" + END,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Those of a text, in its order. */
  static Set<TopicPhrase> in(String text) {
    Set<TopicPhrase> topics = new LinkedHashSet<>();
    Matcher found = PHRASE.matcher(text.replaceAll("\\s+", " "));
    while (found.find()) {
      List<String> words = new ArrayList<>();
      words.add(found.group(1).toLowerCase(Locale.ROOT));
      if (found.group(2) != null) {
        words.add(found.group(2).toLowerCase(Locale.ROOT));
      }
      topics.add(new TopicPhrase(List.copyOf(words)));
    }
    return topics;
  }

  /** How much a text is about it: 2 if the phrase stands there, 1 if its head does, else 0. */
  int grade(String text) {
    List<String> found = WordOverlap.of(text);
    for (int i = 0; i + words.size() <= found.size(); i++) {
      if (found.subList(i, i + words.size()).equals(words)) {
        return 2;
      }
    }
    return found.contains(words.getLast()) ? 1 : 0;
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
