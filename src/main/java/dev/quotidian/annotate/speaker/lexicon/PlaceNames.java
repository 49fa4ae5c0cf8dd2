package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.LongMap;
import dev.quotidian.text.lexicon.EnglishLexicon;
import org.jspecify.annotations.Nullable;

/** A gazetteer of states and regions, their adjectives and seats of government. Immutable. */
public final class PlaceNames {
  /**
   * A name in the table.
   *
   * @param name the place it belongs to
   * @param adjective whether it is an adjective
   * @param state whether the place is a state of the world, not a region of one
   */
  public record Place(String name, boolean adjective, boolean state) {}

  public static final int MAX_LENGTH = 3;

  private final LongMap<Place> places = new LongMap<>(1024);

  PlaceNames(EnglishLexicon english) {
    boolean state = true;
    for (String line : english.lines(PlaceNames.class, "places.txt")) {
      if (line.equals("[REGIONS]")) {
        state = false;
      } else {
        addLine(line, state);
      }
    }
  }

  private void addLine(String line, boolean state) {
    String[] columns = line.split("\\|", -1);
    String name = columns[0].strip();
    places.putIfAbsent(Hash.of(name), new Place(name, false, state));
    add(columns[1], new Place(name, true, state));
    add(columns[2], new Place(name, false, state));
  }

  private void add(String column, Place place) {
    for (String word : column.split(",", -1)) {
      if (!word.isBlank()) {
        places.putIfAbsent(Hash.of(word.strip()), place);
      }
    }
  }

  /** The place that some words name, or null. */
  public @Nullable Place of(CharSequence words) {
    return of(Hash.of(words));
  }

  /** The place that the words with this hash name, or null. */
  @Nullable Place of(long hash) {
    return places.get(hash);
  }
}
