package dev.quotidian.annotate.quotation;

import dev.quotidian.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The small classes of words that the rules look at, from {@code words.txt}. */
final class Words {
  private static final Map<String, List<String>> CLASSES = load();

  static final WordSet AUXILIARY = of("AUXILIARY");
  static final WordSet NEGATION = of("NEGATION");
  static final WordSet ADVERB = of("ADVERB");
  static final WordSet PRONOUN = of("PRONOUN");
  static final WordSet SUBJECT = of("SUBJECT");
  static final WordSet RELATIVE = of("RELATIVE");
  static final WordSet DETERMINER = of("DETERMINER");
  static final WordSet PREPOSITION = of("PREPOSITION");
  static final WordSet INNER_PREPOSITION = of("INNER_PREPOSITION");
  static final WordSet CONJUNCTION = of("CONJUNCTION");
  static final WordSet LINK = of("LINK");
  static final WordSet VERB = of("VERB");
  static final WordSet TIME = of("TIME");
  static final WordSet WEEKDAY = of("WEEKDAY");
  static final WordSet TIME_NOUN = of("TIME_NOUN");
  static final WordSet DOCUMENT = of("DOCUMENT");
  static final WordSet REFUSAL = of("REFUSAL");
  static final WordSet SAYING = of("SAYING");
  static final WordSet PASSIVE = of("PASSIVE");
  static final WordSet BEFORE_ING = of("BEFORE_ING");
  static final WordSet MODAL = of("MODAL");
  static final WordSet FINITE = of("FINITE");
  static final WordSet HONORIFIC = of("HONORIFIC");
  static final WordSet ADDRESSEE = of("ADDRESSEE");

  /** What ends a noun phrase. */
  static final WordSet BOUNDARY = of("CONJUNCTION", "VERB", "RELATIVE");

  private Words() {}

  private static WordSet of(String... names) {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      List<String> words = CLASSES.get(name);
      if (words == null) {
        throw new IllegalStateException("words.txt has no words of the class " + name);
      }
      all.addAll(words);
    }
    return WordSet.of(all);
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> classes = new HashMap<>();
    for (String line : WordSet.lines(Words.class, "words.txt")) {
      List<String> words = List.of(line.split("\\s+", -1));
      classes
          .computeIfAbsent(words.getFirst(), name -> new ArrayList<>())
          .addAll(words.subList(1, words.size()));
    }
    return classes;
  }
}
