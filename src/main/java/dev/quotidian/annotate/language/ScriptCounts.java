package dev.quotidian.annotate.language;

import dev.quotidian.text.lexicon.DataFile;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many letters of a text are of which script, and what that tells of its language. Mutable. */
final class ScriptCounts {
  /** The last letter of the Latin blocks that news is written in: Latin Extended-B ends here. */
  private static final char LAST_LATIN = 'ɏ';

  private static final int MIN_LETTERS = 40;

  /** The tag that a text in a script has, by {@code scripts.txt}. */
  private static final Map<UnicodeScript, String> TAGS = new EnumMap<>(UnicodeScript.class);

  static {
    for (String line : DataFile.lines(ScriptCounts.class, "scripts.txt")) {
      int blank = line.indexOf(' ');
      TAGS.put(UnicodeScript.forName(line.substring(0, blank)), line.substring(blank + 1));
    }
  }

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
    return isJapanese() ? Optional.of("ja") : mostUsed().map(TAGS::get);
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
}
