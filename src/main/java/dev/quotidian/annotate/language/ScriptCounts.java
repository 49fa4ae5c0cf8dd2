package dev.quotidian.annotate.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many letters of a text are of which script, and what that tells of its language. Mutable. */
final class ScriptCounts {
  /** The last letter of the Latin blocks that news is written in: Latin Extended-B ends here. */
  private static final char LAST_LATIN = 'ɏ';

  private static final int MIN_LETTERS = 40;

  /** The scripts that one language alone, of those with a press, is written in. */
  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.ORIYA, "or"),
          Map.entry(UnicodeScript.TIBETAN, "bo"),
          Map.entry(UnicodeScript.THAANA, "dv"));

  /** The scripts of several languages, with their codes of ISO 15924. */
  private static final Map<UnicodeScript, String> SHARED =
      Map.of(
          UnicodeScript.CYRILLIC, "Cyrl",
          UnicodeScript.ARABIC, "Arab",
          UnicodeScript.DEVANAGARI, "Deva",
          UnicodeScript.BENGALI, "Beng",
          UnicodeScript.ETHIOPIC, "Ethi");

  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
  private int latin;
  private int others;

  /** Counts a word. */
  void add(String body, int start, int end) {
    if (body.charAt(start) <= LAST_LATIN) {
      latin += end - start;
      return;
    }
    for (int i = start; i < end; i += Character.charCount(body.codePointAt(i))) {
      letters.merge(UnicodeScript.of(body.codePointAt(i)), 1, Integer::sum);
      others++;
    }
  }

  /** The language of a text most of which is of one script, but Latin. */
  Optional<String> language() {
    if (others < MIN_LETTERS || others < latin) {
      return Optional.empty();
    }
    return isJapanese() ? Optional.of("ja") : mostUsed().flatMap(ScriptCounts::language);
  }

  /** Japanese is written in three scripts; no other language has these two. */
  private boolean isJapanese() {
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    return kana * 10 > others;
  }

  private Optional<UnicodeScript> mostUsed() {
    return letters.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > others)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<String> language(UnicodeScript script) {
    return Optional.ofNullable(LANGUAGES.get(script))
        .or(() -> Optional.ofNullable(SHARED.get(script)).map(code -> "und-" + code));
  }
}
