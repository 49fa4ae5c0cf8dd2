package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The small classes of words that the rules look at, from {@code words.txt}. */
public final class FunctionWords {
  private static final Map<String, List<String>> CLASSES = load();

  public static final WordSet AUXILIARY = of("AUXILIARY");
  public static final WordSet NEGATION = of("NEGATION");
  static final WordSet ADVERB = of("ADVERB");
  public static final WordSet PRONOUN = of("PRONOUN");
  public static final WordSet SUBJECT = of("SUBJECT");
  public static final WordSet RELATIVE = of("RELATIVE");
  public static final WordSet DETERMINER = of("DETERMINER");
  public static final WordSet PREPOSITION = of("PREPOSITION");
  public static final WordSet INNER_PREPOSITION = of("INNER_PREPOSITION");
  public static final WordSet CONJUNCTION = of("CONJUNCTION");
  public static final WordSet LINK = of("LINK");
  public static final WordSet VERB = of("VERB");
  public static final WordSet TIME = of("TIME");
  public static final WordSet WEEKDAY = of("WEEKDAY");
  public static final WordSet TIME_NOUN = of("TIME_NOUN");
  public static final WordSet DOCUMENT = of("DOCUMENT");
  public static final WordSet REFUSAL = of("REFUSAL");
  public static final WordSet SAYING = of("SAYING");
  static final WordSet PASSIVE = of("PASSIVE");
  public static final WordSet BEFORE_ING = of("BEFORE_ING");
  static final WordSet MODAL = of("MODAL");
  static final WordSet FINITE = of("FINITE");
  static final WordSet HONORIFIC = of("HONORIFIC");
  public static final WordSet ADDRESSEE = of("ADDRESSEE");

  /** What ends a noun phrase. */
  static final WordSet BOUNDARY = of("CONJUNCTION", "VERB", "RELATIVE");

  private FunctionWords() {}

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
    for (String line : WordSet.lines(FunctionWords.class, "words.txt")) {
      List<String> words = List.of(line.split("\\s+", -1));
      classes
          .computeIfAbsent(words.getFirst(), name -> new ArrayList<>())
          .addAll(words.subList(1, words.size()));
    }
    return classes;
  }
}
