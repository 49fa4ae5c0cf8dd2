package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.LongMap;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which states have which offices: no kingdom has a president. Immutable. */
public final class StateOffices {
  private final Map<String, Set<String>> without = new LinkedHashMap<>();
  private final Map<String, Set<String>> only = new LinkedHashMap<>();
  private final LongMap<String> presidents = new LongMap<>(32);

  StateOffices(EnglishLexicon english) {
    String section = "";
    for (String line : english.lines(StateOffices.class, "offices.txt")) {
      if (line.startsWith("[")) {
        section = line;
      } else {
        add(line.split("\\|", -1), section);
      }
    }
  }

  private void add(String[] columns, String section) {
    Set<String> names =
        Arrays.stream(columns[1].split(",", -1)).map(String::strip).collect(Collectors.toSet());
    String head = columns[0].strip();
    switch (section) {
      case "" -> without.put(head, names);
      case "[ONLY]" -> only.put(head, names);
      case "[PRESIDENTS]" -> names.forEach(name -> presidents.put(Hash.of(name), head));
      default -> throw new IllegalStateException("offices.txt has a section " + section);
    }
  }

  /** Whether a position is an office that this table tells of: “Deputy Finance Minister”. */
  public boolean isOne(String position) {
    return head(without, position) != null || head(only, position) != null;
  }

  /** Whether a state has an office; {@code position} in small letters. */
  public boolean has(String state, String position) {
    String head = head(only, position);
    if (head != null) {
      return only.getOrDefault(head, Set.of()).contains(state);
    }
    String other = head(without, position);
    return other != null && !without.getOrDefault(other, Set.of()).contains(state);
  }

  /** The state whose president some words, “White House”, show an article to tell of, or null. */
  public @Nullable String presidency(TaggedText words, int first, int last) {
    return presidents.get(words.hash(first, last));
  }

  private static @Nullable String head(Map<String, Set<String>> offices, String position) {
    for (String office : offices.keySet()) {
      boolean whole =
          position.length() == office.length()
              || (position.length() > office.length()
                  && position.charAt(position.length() - office.length() - 1) == ' ');
      if (position.endsWith(office) && whole) {
        return office;
      }
    }
    return null;
  }
}
