package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.text.Hash;
import dev.quotidian.text.LongMap;
import dev.quotidian.text.lexicon.DataFile;
import java.util.Arrays;

/**
 * Which words in its name make an organisation “the union”, “the agency”. Loaded once; immutable.
 */
public final class OrganisationNouns {
  private static final LongMap<long[]> KINDS = load();

  private OrganisationNouns() {}

  /** Whether the common noun with this hash may mean the organisation, going by its name. */
  public static boolean isOne(Organisation organisation, long noun) {
    long[] words = KINDS.get(noun);
    for (int i = 0; words != null && i < words.length; i++) {
      if (organisation.is(words[i])) {
        return true;
      }
    }
    return false;
  }

  private static LongMap<long[]> load() {
    LongMap<long[]> kinds = new LongMap<>(64);
    for (String line : DataFile.lines(OrganisationNouns.class, "kinds.txt")) {
      String[] columns = line.split("\\|", -1);
      kinds.put(Hash.of(columns[0].strip()), hashes(columns[1]));
    }
    return kinds;
  }

  private static long[] hashes(String words) {
    return Arrays.stream(words.strip().split(" ", -1)).mapToLong(Hash::of).toArray();
  }
}
