package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.article.Entity;
import dev.quotidian.text.Hash;
import dev.quotidian.text.LongMap;
import dev.quotidian.text.lexicon.DataFile;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A gazetteer of states and governments by the names under which they act. Immutable. */
public final class GovernmentNames {
  private static final LongMap<Entity> STATES = new LongMap<>(64);
  private static final LongMap<Entity> SEATS = new LongMap<>(64);

  static {
    boolean seats = false;
    for (String line : DataFile.lines(GovernmentNames.class, "governments.txt")) {
      if (line.equals("[SEATS]")) {
        seats = true;
      } else {
        add(line, seats);
      }
    }
  }

  private GovernmentNames() {}

  private static void add(String line, boolean seat) {
    String[] columns = line.split("\\|", -1);
    String form = columns[0].strip();
    List<String> names = Arrays.stream(columns[1].split(",", -1)).map(String::strip).toList();
    if (seat) {
      SEATS.put(Hash.of(form), new Entity(form, Entity.Type.ORGANISATION, names));
    } else {
      String name = names.getFirst();
      List<String> others = names.subList(1, names.size());
      STATES.put(Hash.of(form), new Entity(name, Entity.Type.ORGANISATION, others));
    }
  }

  /** The state that some words name by its own name, or null. */
  static @Nullable public Entity state(TaggedText words, int first, int last) {
    long hash = words.hash(first, last);
    Entity state = STATES.get(hash);
    PlaceNames.Place place = PlaceNames.of(words, first, last);
    if (state != null || place == null || !place.state() || place.adjective()) {
      return state;
    }
    return hash == Hash.of(place.name()) ? Entity.of(place.name(), Entity.Type.ORGANISATION) : null;
  }

  /** The government that some words name by its seat, where that is no town; or null. */
  static @Nullable public Entity seat(TaggedText words, int first, int last) {
    return SEATS.get(words.hash(first, last));
  }

  /** The government that sits in the capital that some words name, or null. */
  static @Nullable public Entity capital(TaggedText words, int first, int last) {
    PlaceNames.Place place = PlaceNames.of(words, first, last);
    if (place == null || !place.state() || place.adjective() || state(words, first, last) != null) {
      return null;
    }
    return new Entity(
        words.string(first, last + 1), Entity.Type.ORGANISATION, List.of(place.name()));
  }
}
