package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.HashMap;
import java.util.Map;

/** Reads a party's letter and a state after a name: {@code D-Wis.} Immutable. */
public final class PartyTags {
  private final Map<String, String> states;

  PartyTags(EnglishLexicon english) {
    Map<String, String> loaded = new HashMap<>();
    for (String line : english.lines(PartyTags.class, "states.txt")) {
      String[] columns = line.split("\\|", -1);
      loaded.put(columns[0].strip(), columns[1].strip());
    }
    this.states = Map.copyOf(loaded);
  }

  public static boolean isOne(TaggedText words, int t) {
    if (!words.isWord(t) || words.text().end(t) - words.text().start(t) < 3) {
      return false;
    }
    String body = words.text().body();
    int start = words.text().start(t);
    return "DRI".indexOf(body.charAt(start)) >= 0
        && body.charAt(start + 1) == '-'
        && Character.isUpperCase(body.charAt(start + 2));
  }

  /** The state that a tag names: in full if the tag is a known abbreviation, else as it stands. */
  public String state(TaggedText words, int t) {
    String state = words.text().string(t).substring(2);
    String plain = state.endsWith(".") ? state.substring(0, state.length() - 1) : state;
    return states.getOrDefault(plain, state);
  }
}
