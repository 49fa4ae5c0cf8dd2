package dev.quotidian.annotate.speaker;

import dev.quotidian.text.Hash;
import dev.quotidian.text.WordSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words in its name make an organisation “the union”, “the agency”. Loaded once; immutable.
 */
final class Kinds {
  private static final Map<Long, List<Long>> KINDS = load();

  private Kinds() {}

  /** Whether the common noun with this hash may mean the organisation, going by its name. */
  static boolean isOne(Organisation organisation, long noun) {
    for (long word : KINDS.getOrDefault(noun, List.of())) {
      if (organisation.is(word)) {
        return true;
      }
    }
    return false;
  }

  private static Map<Long, List<Long>> load() {
    Map<Long, List<Long>> kinds = new HashMap<>();
    for (String line : WordSet.lines(Kinds.class, "kinds.txt")) {
      String[] columns = line.split("\\|", -1);
      kinds.put(Hash.of(columns[0].strip()), hashes(columns[1]));
    }
    return Map.copyOf(kinds);
  }

  private static List<Long> hashes(String words) {
    return Arrays.stream(words.strip().split(" ", -1)).map(Hash::of).toList();
  }
}
