package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.article.Entity;
import dev.quotidian.text.Hash;
import dev.quotidian.text.LongMap;
import dev.quotidian.text.WordSet;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A gazetteer of states and governments by the names under which they act. Immutable. */
public final class GovernmentNames {
  private final PlaceNames places;
  private final WordSet partners;
  private final LongMap<Entity> states = new LongMap<>(64);
  private final LongMap<Entity> seats = new LongMap<>(64);

  GovernmentNames(EnglishLexicon english, PlaceNames places) {
    this.places = places;
    this.partners = WordSet.load(english, GovernmentNames.class, "partners.txt");
    boolean inSeats = false;
    for (String line : english.lines(GovernmentNames.class, "governments.txt")) {
      if (line.equals("[SEATS]")) {
        inSeats = true;
      } else {
        add(line, inSeats);
      }
    }
  }

  private void add(String line, boolean seat) {
    String[] columns = line.split("\\|", -1);
    String form = columns[0].strip();
    List<String> names = Arrays.stream(columns[1].split(",", -1)).map(String::strip).toList();
    if (seat) {
      seats.put(Hash.of(form), new Entity(form, Entity.Type.ORGANISATION, names));
    } else {
      String name = names.getFirst();
      List<String> others = names.subList(1, names.size());
      states.put(Hash.of(form), new Entity(name, Entity.Type.ORGANISATION, others));
    }
  }

  /** The state that some words name by its own name, or null. */
  public @Nullable Entity state(TaggedText words, int first, int last) {
    long hash = words.hash(first, last);
    Entity state = states.get(hash);
    PlaceNames.Place place = places.of(words.hash(first, last));
    if (state != null || place == null || !place.state() || place.adjective()) {
      return state;
    }
    return hash == Hash.of(place.name()) ? Entity.of(place.name(), Entity.Type.ORGANISATION) : null;
  }

  /** The usual name of a state among the names of the gazetteer of places. */
  public String usual(String state) {
    Entity known = states.get(Hash.of(state));
    String name = known == null ? state : known.name();
    return name.equals("United Kingdom") ? "Britain" : name;
  }

  /** The government that some words name by its seat, where that is no town; or null. */
  public @Nullable Entity seat(TaggedText words, int first, int last) {
    return seats.get(words.hash(first, last));
  }

  /** The government that sits in the capital that some words name, or null. */
  public @Nullable Entity capital(TaggedText words, int first, int last) {
    PlaceNames.Place place = places.of(words.hash(first, last));
    if (place == null || !place.state() || place.adjective() || state(words, first, last) != null) {
      return null;
    }
    return new Entity(
        words.string(first, last + 1), Entity.Type.ORGANISATION, List.of(place.name()));
  }

  /** Whether after the word with this hash a capital is its government: “with Moscow”. */
  public boolean isPartner(long word) {
    return partners.contains(word);
  }
}
