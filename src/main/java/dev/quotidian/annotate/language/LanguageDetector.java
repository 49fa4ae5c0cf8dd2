package dev.quotidian.annotate.language;

import dev.quotidian.text.LongTable;
import dev.quotidian.text.Text;
import dev.quotidian.text.WordMap;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Language identification: tells the language of a text by its function words, or by its script
 * where one language alone is written in it. It is certain or it says nothing; a list of names or a
 * table of results has too few function words to tell.
 *
 * <pre>{@code
 * LanguageDetector.standard().of(Text.of("Le ministre a dit que ...")); // Optional[fr]
 * }</pre>
 *
 * <p>Reads no more than the first 300 words. Immutable, safe for use by many threads.
 */
public final class LanguageDetector {
  private static final LanguageDetector STANDARD =
      new LanguageDetector(
          EnglishLexicon.standard().lines(LanguageDetector.class, "function-words.txt"));

  /** As many bits as the value of a word has, without its sign. */
  private static final int MAX_LANGUAGES = 31;

  private static final int MAX_WORDS = 300;

  /** Of fewer words, no language is certain. */
  private static final int MIN_WORDS = 20;

  /**
   * The share of a text's words that its language must explain. Running text has some 40% function
   * words, of which the lists know most.
   */
  private static final double MIN_SHARE = 0.15;

  /** How many different words of its own a text must have: names and refrains repeat a few. */
  private static final int MIN_DISTINCT = 5;

  /** How many times the words of English another language must explain. */
  private static final double LEAD_OVER_ENGLISH = 1.5;

  /** About as many different function words as a text has. */
  private static final int MAX_DISTINCT = 64;

  private static final String ENGLISH = "en";

  private final List<String> tags = new ArrayList<>();
  private final WordMap languages; // of each word, a bit for each language that has it

  private LanguageDetector(List<String> lines) {
    Map<String, Integer> words = new HashMap<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        tags.add(line.substring(1, line.indexOf(']')));
      } else {
        int bit = 1 << (tags.size() - 1);
        for (String word : line.split(" ", -1)) {
          words.merge(word, bit, (one, other) -> one | other);
        }
      }
    }
    if (tags.size() > MAX_LANGUAGES) {
      throw new IllegalStateException(
          "function-words.txt has " + tags.size() + " languages; at most " + MAX_LANGUAGES);
    }
    languages = WordMap.of(words);
  }

  /** The detector of the shipped languages. */
  public static LanguageDetector standard() {
    return STANDARD;
  }

  /** The BCP 47 tags of the languages that it knows by their words. */
  public List<String> languages() {
    return java.util.Collections.unmodifiableList(tags);
  }

  /**
   * Whether a tag is English, of any country.
   *
   * @param tag a BCP 47 tag
   */
  public static boolean isEnglish(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals(ENGLISH);
  }

  /**
   * The language of a text, as a BCP 47 tag; empty where that is not certain. A text in a script of
   * several languages, none of which it knows, is {@code und-Cyrl} or the like.
   */
  public Optional<String> of(Text text) {
    int[] counts = new int[tags.size()];
    int[] distinct = new int[tags.size()];
    LongTable seen = new LongTable(MAX_DISTINCT);
    ScriptCounts scripts = new ScriptCounts();
    int words = 0;
    for (int t = 0; t < text.tokens() && words < MAX_WORDS; t++) {
      if (text.isWord(t)) {
        words++;
        scripts.add(text.body(), text.start(t), text.end(t));
        int of = languages.get(text.hash(t));
        count(of, counts);
        int before = seen.size();
        if (of != 0 && seen.add(text.hash(t)) == before) {
          count(of, distinct);
        }
      }
    }
    Optional<String> byWords = byWords(counts, distinct, words);
    return byWords.isPresent() ? byWords : scripts.language();
  }

  private static void count(int mask, int[] counts) {
    for (int left = mask; left != 0; left &= left - 1) {
      counts[Integer.numberOfTrailingZeros(left)]++;
    }
  }

  private Optional<String> byWords(int[] counts, int[] distinct, int words) {
    int most = Arrays.stream(counts).max().orElse(0);
    if (words < MIN_WORDS || most < MIN_SHARE * words) {
      return Optional.empty();
    }
    int english = tags.indexOf(ENGLISH);
    int best = counts[english] == most ? english : first(counts, most);
    boolean leads = best == english || most >= LEAD_OVER_ENGLISH * counts[english];
    return leads && distinct[best] >= MIN_DISTINCT ? Optional.of(tags.get(best)) : Optional.empty();
  }

  private static int first(int[] counts, int value) {
    int i = 0;
    while (counts[i] != value) {
      i++;
    }
    return i;
  }
}
