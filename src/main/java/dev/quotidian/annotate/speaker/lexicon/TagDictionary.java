package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.LongTable;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A tag dictionary: the tags that words have in the data files beside this class. A line {@code
 * [ROLE MALE]} gives the tags of the words on the lines after it. Immutable.
 */
public final class TagDictionary {
  static final List<String> FILES =
      List.of(
          "names-female.txt",
          "names-male.txt",
          "names-more.txt",
          "people.txt",
          "things.txt",
          "grammar.txt");

  /** The number of the tags of a word that is {@link WordTag#ROLE} alone. */
  static final byte ROLE = 1;

  /** The number of the tags of a word that is {@link WordTag#ROLES} alone. */
  static final byte ROLES = 2;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final long[] hashes = new long[1 << 16];

  /** The number of a word's set of tags; 0 of words that are not held. */
  private final byte[] numbers = new byte[1 << 16];

  /** The sets of {@link WordTag#bit bits} that words have, by their numbers; the first is empty. */
  private final long[] setsByNumber = new long[1 << Byte.SIZE];

  TagDictionary(EnglishLexicon english) {
    LongTable sets = new LongTable(1 << Byte.SIZE);
    sets.add(0);
    sets.add(WordTag.ROLE.bit());
    sets.add(WordTag.ROLES.bit());
    FILES.forEach(file -> load(english, file, sets));
    if (sets.size() > 1 << Byte.SIZE) {
      throw new IllegalStateException(
          "Words have " + sets.size() + " sets of tags, of at most 256");
    }
    for (int number = 0; number < sets.size(); number++) {
      setsByNumber[number] = sets.key(number);
    }
  }

  /** The tags of the word with this hash, as a set of {@link WordTag#bit bits}. */
  public long tags(long hash) {
    return set(number(hash));
  }

  /** The number of the tags of the word with this hash; 0 if it has none. */
  byte number(long hash) {
    return numbers[slot(hash)];
  }

  /** The tags with a number. */
  long set(byte number) {
    return setsByNumber[number & 0xFF];
  }

  /** The number of the tags of a name written here with accents and in the lexicon without. */
  byte numberWithoutAccents(String body, int start, int end) {
    if (isPlain(body, start, end)) {
      return 0;
    }
    String word = Normalizer.normalize(body.substring(start, end), Normalizer.Form.NFD);
    return number(Hash.of(MARKS.matcher(word).replaceAll("")));
  }

  private static boolean isPlain(String body, int start, int end) {
    for (int i = start; i < end; i++) {
      if (body.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private void load(EnglishLexicon english, String file, LongTable sets) {
    long section = 0;
    for (String line : english.lines(TagDictionary.class, file)) {
      if (line.startsWith("[")) {
        section = section(line);
      } else {
        add(line, section, sets);
      }
    }
  }

  static long section(String line) {
    long bits = 0;
    for (String name : line.substring(1, line.length() - 1).split(" ", -1)) {
      bits |= WordTag.valueOf(name).bit();
    }
    return bits;
  }

  private void add(String line, long section, LongTable sets) {
    for (String word : line.split("\\s+", -1)) {
      long hash = Hash.of(word);
      int slot = slot(hash);
      hashes[slot] = hash;
      numbers[slot] = (byte) sets.add(sets.key(numbers[slot] & 0xFF) | section);
    }
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int i = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[i] != 0 && hashes[i] != hash) {
      i = (i + 1) & mask;
    }
    return i;
  }
}
