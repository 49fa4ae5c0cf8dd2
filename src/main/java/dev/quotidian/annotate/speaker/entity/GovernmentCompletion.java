package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.StateOffices;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.text.Hash;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes of which state somebody is a minister or head where the article tells it elsewhere:
 * “Utopia's finance minister” in another sentence, or the state that most of it is about.
 */
final class GovernmentCompletion {
  private static final long ADMINISTRATION = Hash.of("administration");
  private static final long GOVERNMENT = Hash.of("government");

  private final TaggedText words;
  private final ArticleEntities cast;
  private final StateOffices offices;
  private @Nullable StateMentions mentions;

  GovernmentCompletion(TaggedText words, ArticleEntities cast) {
    this.words = words;
    this.cast = cast;
    this.offices = words.lexicon().stateOffices();
  }

  void complete() {
    for (Person person : cast.persons()) {
      if (person.affiliation().isEmpty() && person.institution() < 0) {
        String office = office(person);
        if (offices.isOne(office)) {
          complete(person, office);
        }
      }
    }
  }

  /** The position in small letters, without what says that it is held no longer. */
  private static String office(Person person) {
    String role = person.role().toLowerCase(Locale.ROOT);
    if (role.endsWith("-elect")) {
      role = role.substring(0, role.length() - "-elect".length());
    }
    return role.startsWith("former ") ? role.substring("former ".length()) : role;
  }

  private void complete(Person person, String office) {
    boolean president = office.endsWith("president");
    if (president
        && (!Character.isUpperCase(person.role().charAt(0)) || !office.equals("president"))) {
      return;
    }
    StateMentions told = mentions();
    String holder = told.holder(office);
    Set<String> taken = taken(person, office);
    String home = told.dateline();
    boolean athome = offices.has(home, office) && !taken.contains(home) && !home.equals(holder);
    if (!holder.isEmpty() && !taken.contains(holder) && (home.isEmpty() || !athome)) {
      person.affiliate(holder);
      return;
    }
    String state = state(told, office, taken);
    boolean sure = !president || isHeadOfState(person, told, state);
    if (!state.isEmpty() && sure) {
      person.affiliate(state);
    }
  }

  private StateMentions mentions() {
    StateMentions known = mentions;
    if (known == null) {
      known = new StateMentions(words);
      mentions = known;
    }
    return known;
  }

  /** The states in which somebody else has the office. */
  private Set<String> taken(Person person, String office) {
    Set<String> taken = new HashSet<>();
    for (Person other : cast.persons()) {
      if (other != person && !other.affiliation().isEmpty() && office(other).equals(office)) {
        taken.add(words.lexicon().governments().usual(other.affiliation()));
      }
    }
    return taken;
  }

  /** The state with the office that the article tells of much more than of any other, or "". */
  private String state(StateMentions told, String office, Set<String> taken) {
    String best = "";
    int most = 0;
    int second = 0;
    int all = 0;
    for (Map.Entry<String, Integer> entry : told.counts().entrySet()) {
      if (offices.has(entry.getKey(), office) && !taken.contains(entry.getKey())) {
        int count = entry.getValue();
        all += count;
        if (count > most) {
          second = most;
          most = count;
          best = entry.getKey();
        } else {
          second = Math.max(second, count);
        }
      }
    }
    boolean clear =
        best.equals(told.dateline()) ? most >= second : most >= 2 * second && 5 * most >= 2 * all;
    return most >= 2 && clear ? best : "";
  }

  private boolean isHeadOfState(Person person, StateMentions told, String state) {
    boolean company = cast.organisations().mostOfCompany() > told.counts().getOrDefault(state, 0);
    return governs(person) || (told.isPresidency(state) && !company);
  }

  /** “the Okoro administration”, “Okoro's government”. */
  private boolean governs(Person person) {
    for (int t = 0; t + 1 < words.count(); t++) {
      if (words.text().hash(t) == person.surname()) {
        int next = words.isPossessive(t + 1) ? t + 2 : t + 1;
        if (next < words.count()) {
          long noun = words.text().hash(next);
          if (noun == ADMINISTRATION || noun == GOVERNMENT) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
