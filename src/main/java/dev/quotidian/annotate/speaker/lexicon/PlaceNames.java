package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.LongMap;
import dev.quotidian.text.lexicon.DataFile;
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

  private static final LongMap<Place> PLACES = load();

  private PlaceNames() {}

  /** The place that some words name, or null. */
  static @Nullable public Place of(CharSequence words) {
    return PLACES.get(Hash.of(words));
  }

  /** The place that the words from token {@code first} to {@code last} name, or null. */
  static @Nullable public Place of(TaggedText words, int first, int last) {
    return PLACES.get(words.hash(first, last));
  }

  private static LongMap<Place> load() {
    LongMap<Place> places = new LongMap<>(1024);
    boolean state = true;
    for (String line : DataFile.lines(PlaceNames.class, "places.txt")) {
      if (line.equals("[REGIONS]")) {
        state = false;
        continue;
      }
      String[] columns = line.split("\\|", -1);
      String name = columns[0].strip();
      places.putIfAbsent(Hash.of(name), new Place(name, false, state));
      add(places, columns[1], new Place(name, true, state));
      add(places, columns[2], new Place(name, false, state));
    }
    return places;
  }

  private static void add(LongMap<Place> places, String column, Place place) {
    for (String word : column.split(",", -1)) {
      if (!word.isBlank()) {
        places.putIfAbsent(Hash.of(word.strip()), place);
      }
    }
  }
}
