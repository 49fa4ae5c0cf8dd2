package dev.quotidian.annotate.speaker;

import dev.quotidian.text.Hash;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells by their company which names that might be a person's are an organisation's: “the aid group
 * Red Lantern”, “an engineer at Red Lantern”, “Red Lantern said its warehouse …”.
 */
final class OrganisationSigns {
  private static final int SENTENCE = 40;
  private static final int AT = 1;
  private static final int THING = 1 << 1;
  private static final int KIND = 1 << 2;
  private static final int CALLED = 1 << 3;
  private static final long AT_WORD = Hash.of("at");
  private static final long IT = Hash.of("it");
  private static final long ITS = Hash.of("its");

  private final Words words;
  private final BitSet sources;
  private final Map<Long, Integer> signs = new HashMap<>();

  OrganisationSigns(Words words, Names names, BitSet sources) {
    this.words = words;
    this.sources = sources;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).length() > 1) {
        signs.merge(key(names.get(i)), signs(names.get(i)), (some, more) -> some | more);
      }
    }
  }

  /** Whether the signs outweigh the last word's standing alone, as a surname does. */
  boolean tell(Name name, Set<Long> singles) {
    int found = signs.getOrDefault(key(name), 0);
    boolean surname = singles.contains(words.text().hash(name.end() - 1));
    boolean kind = (found & KIND) != 0;
    boolean both = (found & (AT | THING)) == (AT | THING);
    return kind || (surname ? both : found != 0);
  }

  /** Whether an organisation has a name that looks like a person's. */
  boolean tellOfPerson(Name name, Set<Long> singles) {
    boolean surname = singles.contains(words.text().hash(name.end() - 1));
    return (signs.getOrDefault(key(name), 0) & CALLED) != 0 && !surname;
  }

  private long key(Name name) {
    return words.hash(name.first(), name.end() - 1);
  }

  private int signs(Name name) {
    int before = name.first() - 1;
    boolean at = words.isLower(before) && words.text().hash(before) == AT_WORD;
    boolean role = at && words.hasAny(before - 1, Tag.ROLE, Tag.ROLES);
    boolean kind = words.isLower(before) && words.has(before, Tag.ORGANISATION);
    return (at && !words.isPossessive(name.end()) ? AT : 0)
        | (role || (kind && words.goesOn(name.first())) ? KIND : 0)
        | (kind && words.isLower(before - 1) && closes(name.end()) ? CALLED : 0)
        | (sources.get(name.end() - 1) && isThing(name.end()) ? THING : 0);
  }

  private boolean closes(int end) {
    return end < words.count() && !words.isWord(end);
  }

  /** Whether the words after a source speak of it as a thing, and of no person. */
  private boolean isThing(int from) {
    boolean thing = false;
    for (int t = from; t < from + SENTENCE && words.goesOn(t); t++) {
      if (words.text().quote(t) >= 0) {
        continue;
      }
      if (isPersonal(t)) {
        return false;
      }
      thing |= words.text().hash(t) == ITS || (words.text().hash(t) == IT && isActing(t));
    }
    return thing;
  }

  private boolean isPersonal(int t) {
    return words.hasAny(t, Tag.SINGULAR, Tag.OBJECT);
  }

  /** “It would pay” follows the cue; “it was late” may be of anything. */
  private boolean isActing(int t) {
    boolean said = !words.hasAny(t - 1, Tag.PREPOSITION, Tag.CONJUNCTION);
    long next = t + 1 < words.count() ? words.text().hash(t + 1) : 0;
    return said && next != Hash.of("was") && next != Hash.of("is") && next != Hash.of("were");
  }
}
