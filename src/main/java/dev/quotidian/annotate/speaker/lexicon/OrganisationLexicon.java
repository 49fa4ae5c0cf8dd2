package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.LongMap;
import dev.quotidian.text.WordSet;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words that name organisations, that name none, or that refer to one. Immutable. */
public final class OrganisationLexicon {
  private static final long[] NONE = {};

  private final WordSet namesakes;
  private final WordSet known;
  private final WordSet excluded;
  private final LongMap<long[]> kinds = new LongMap<>(64);

  OrganisationLexicon(EnglishLexicon english) {
    this.namesakes = WordSet.of(english.lines(OrganisationLexicon.class, "namesakes.txt"));
    this.known = WordSet.load(english, OrganisationLexicon.class, "known-organisations.txt");
    this.excluded = WordSet.load(english, OrganisationLexicon.class, "no-organisations.txt");
    for (String line : english.lines(OrganisationLexicon.class, "kinds.txt")) {
      String[] columns = line.split("\\|", -1);
      kinds.put(Hash.of(columns[0].strip()), hashes(columns[1]));
    }
  }

  private static long[] hashes(String words) {
    return Arrays.stream(words.strip().split(" ", -1)).mapToLong(Hash::of).toArray();
  }

  /** Whether the name with this hash is an organisation's that is called like a person. */
  public boolean isNamesake(long name) {
    return namesakes.contains(name);
  }

  /** Whether the single word with this hash names an organisation. */
  public boolean isKnown(long word) {
    return known.contains(word);
  }

  /** Whether the word or name with this hash looks like an organisation's, and names none. */
  public boolean isExcluded(long name) {
    return excluded.contains(name);
  }

  /** The hashes of the words that make an organisation by its name “the union”, “the agency”. */
  public long[] wordsOfKind(long noun) {
    long @Nullable [] words = kinds.get(noun);
    return words == null ? NONE : words;
  }
}
