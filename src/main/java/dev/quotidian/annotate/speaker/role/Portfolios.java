package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.SpeakerLexicon;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.text.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What positions are for: “the transport minister” is not the health minister. */
public final class Portfolios {
  /** “Economy” and “economics”, “defence” and “defense” begin alike. */
  private static final int BEGINNING = 4;

  private static final String PRIME = "prime";

  private Portfolios() {}

  /** Whether both positions tell what they are for, and that is not the same. */
  public static boolean differ(SpeakerLexicon lexicon, String position, String other) {
    List<String> one = of(lexicon, position);
    List<String> another = of(lexicon, other);
    return !one.isEmpty()
        && !another.isEmpty()
        && one.stream().noneMatch(word -> another.stream().anyMatch(same -> isSame(word, same)));
  }

  private static List<String> of(SpeakerLexicon lexicon, String position) {
    List<String> words = new ArrayList<>();
    for (String word : position.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
      boolean portfolio =
          (lexicon.tags().tags(Hash.of(word)) & WordTag.PORTFOLIO.bit()) != 0 || word.equals(PRIME);
      if (portfolio) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isSame(String word, String other) {
    return word.equals(other)
        || (word.length() > BEGINNING
            && other.length() > BEGINNING
            && word.regionMatches(0, other, 0, BEGINNING));
  }

  /** The “secretary” of “secretary of state”, by the last token of what it is of; or -1. */
  static int role(TaggedText words, int last) {
    if (!words.isLower(last) || !words.has(last, WordTag.PORTFOLIO)) {
      return -1;
    }
    int t = last;
    while (t > last - 4 && words.goesOn(t) && !words.isOf(t)) {
      t--;
    }
    return words.isOf(t) && words.has(t - 1, WordTag.ROLE) ? t - 1 : -1;
  }
}
