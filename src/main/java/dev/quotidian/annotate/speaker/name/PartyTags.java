package dev.quotidian.annotate.speaker.name;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.text.lexicon.DataFile;
import java.util.HashMap;
import java.util.Map;

/** Reads a party's letter and a state after a name: {@code D-Wis.} Loaded once; immutable. */
public final class PartyTags {
  private static final Map<String, String> STATES = load();

  private PartyTags() {}

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
  public static String state(TaggedText words, int t) {
    String state = words.text().string(t).substring(2);
    String plain = state.endsWith(".") ? state.substring(0, state.length() - 1) : state;
    return STATES.getOrDefault(plain, state);
  }

  private static Map<String, String> load() {
    Map<String, String> states = new HashMap<>();
    for (String line : DataFile.lines(PartyTags.class, "states.txt")) {
      String[] columns = line.split("\\|", -1);
      states.put(columns[0].strip(), columns[1].strip());
    }
    return Map.copyOf(states);
  }
}
