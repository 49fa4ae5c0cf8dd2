package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.PlaceNames;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.article.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states that an article tells of, how often, and the offices it tells to be theirs. */
final class StateMentions {
  private static final int MAX_OFFICE_LENGTH = 5;
  private static final String UNION = "European Union";

  private final TaggedText words;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Set<String> presidencies = new HashSet<>();
  private String dateline = "";

  /** By the words of an office in small letters the only state that is told to have it, or "". */
  private final Map<String, String> offices = new HashMap<>();

  StateMentions(TaggedText words) {
    this.words = words;
    for (int t = 0; t < words.count(); ) {
      int end = words.isCapital(t) ? end(t) : t;
      t = Math.max(t + 1, end);
    }
  }

  /** How often each state is told of, by the name it has in the gazetteer. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** The state in whose capital the article was written, or "". */
  String dateline() {
    return dateline;
  }

  /** Whether the article tells of the seat of a state's president. */
  boolean isPresidency(String state) {
    return presidencies.contains(state);
  }

  /** The only state that is told to have an office, or "". */
  String holder(String office) {
    return offices.getOrDefault(office, "");
  }

  private int end(int t) {
    for (int last = t + 1; last >= t; last--) {
      if (last < words.count() && (last == t || words.goesOn(last)) && read(t, last)) {
        return last + 1;
      }
    }
    return t;
  }

  private boolean read(int first, int last) {
    String seat = words.lexicon().stateOffices().presidency(words, first, last);
    if (seat != null) {
      presidencies.add(seat);
    }
    String state = state(first, last);
    if (state == null) {
      return seat != null;
    }
    if (first == 0 && words.text().isAllCapitals(0)) {
      dateline = state;
    }
    counts.merge(state, 1, Integer::sum);
    readOffice(state, last + 1);
    return true;
  }

  private @Nullable String state(int first, int last) {
    if (first == last && words.has(first, WordTag.GIVEN_NAME)) {
      return null;
    }
    PlaceNames.Place place = words.place(first, last);
    Entity seat = words.lexicon().governments().seat(words, first, last);
    String name = null;
    if (place != null) {
      name = place.state() ? place.name() : null;
    } else if (seat != null && !seat.aliases().isEmpty()) {
      name = seat.aliases().getFirst();
    }
    String usual = name == null ? null : words.lexicon().governments().usual(name);
    return UNION.equals(usual) || "EU".equals(usual) ? null : usual;
  }

  /** “Utopia's finance minister”, where no name goes on from it. */
  private void readOffice(String state, int after) {
    int first = words.isPossessive(after) ? after + 1 : after;
    int t = first;
    while (t < first + MAX_OFFICE_LENGTH && words.goesOn(t) && isOfOffice(t)) {
      t++;
    }
    if (t > first && words.has(t - 1, WordTag.ROLE) && !words.isCapital(t)) {
      String office = words.string(first, t).toLowerCase(Locale.ROOT);
      if (words.lexicon().stateOffices().isOne(office)) {
        offices.merge(office, state, (one, other) -> one.equals(other) ? one : "");
      }
    }
  }

  private boolean isOfOffice(int t) {
    return words.hasAny(t, WordTag.MODIFIER, WordTag.ROLE)
        || words.hasAny(t, WordTag.PORTFOLIO, WordTag.TITLE);
  }
}
