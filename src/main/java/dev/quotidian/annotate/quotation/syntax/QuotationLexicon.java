package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.text.WordClasses;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that attribution knows: cue verbs and function words. Immutable. */
@SuppressWarnings("EnumOrdinal") // the numbers are never stored
public final class QuotationLexicon {
  private static final List<FunctionWords> BOUNDARY =
      List.of(FunctionWords.CONJUNCTION, FunctionWords.VERB, FunctionWords.RELATIVE);

  private static final QuotationLexicon ENGLISH = new QuotationLexicon(EnglishLexicon.standard());

  /** The number of the class of all cue verbs, after those of {@link FunctionWords}. */
  private static final int CUE = Long.SIZE - 1;

  /** The number of the class of all verbs of {@link #complement(long, long)}. */
  private static final int COMPLEMENT = CUE - 1;

  private final CueLexicon cues;
  private final CueLexicon complements;

  /** The numbers of the classes are in the order of {@link FunctionWords}. */
  private final WordClasses classes;

  QuotationLexicon(EnglishLexicon english) {
    this.cues = new CueLexicon(english, "cues.txt");
    this.complements = new CueLexicon(english, "complements.txt");
    Map<String, List<String>> words = load(english);
    Map<Integer, Collection<String>> numbered = new HashMap<>();
    for (FunctionWords one : FunctionWords.values()) {
      numbered.put(one.ordinal(), words(one, words));
    }
    numbered.put(CUE, cues.words());
    numbered.put(COMPLEMENT, complements.words());
    this.classes = WordClasses.of(numbered);
  }

  /** The words of English. */
  public static QuotationLexicon english() {
    return ENGLISH;
  }

  private static Map<String, List<String>> load(EnglishLexicon english) {
    Map<String, List<String>> classes = new HashMap<>();
    for (String line : english.lines(QuotationLexicon.class, "words.txt")) {
      List<String> words = List.of(line.split("\\s+", -1));
      classes
          .computeIfAbsent(words.getFirst(), name -> new ArrayList<>())
          .addAll(words.subList(1, words.size()));
    }
    classes.put(FunctionWords.STANCE.name(), english.words(QuotationLexicon.class, "stances.txt"));
    return classes;
  }

  private static List<String> words(FunctionWords one, Map<String, List<String>> classes) {
    List<String> all = new ArrayList<>();
    for (FunctionWords part : one == FunctionWords.BOUNDARY ? BOUNDARY : List.of(one)) {
      List<String> words = classes.get(part.name());
      if (words == null) {
        throw new IllegalStateException("words.txt has no words of the class " + part);
      }
      all.addAll(words);
    }
    return all;
  }

  /** The classes of the word with this hash, for {@link #has}. */
  long classes(long hash) {
    return classes.get(hash);
  }

  /** Whether a class is among those of a word. */
  static boolean has(long classes, FunctionWords one) {
    return (classes >>> one.ordinal() & 1) != 0;
  }

  /** The cue verb that a word of these classes and with this hash is, or null. */
  @Nullable CueVerb cue(long classes, long hash) {
    return (classes >>> CUE & 1) == 0 ? null : cues.of(hash);
  }

  /**
   * The verb of thinking or finding with a clause behind it that a word of these classes and with
   * this hash is, or null.
   */
  @Nullable CueVerb complement(long classes, long hash) {
    return (classes >>> COMPLEMENT & 1) == 0 ? null : complements.of(hash);
  }

  /** The cue verb that the word with this hash is, or null. */
  public @Nullable CueVerb cue(long hash) {
    return cues.of(hash);
  }
}
