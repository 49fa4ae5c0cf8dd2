package dev.quotidian.annotate.speaker;

import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persons of an article, by the words of their names. */
final class Persons {
  private static final int MOST_NAMESAKES = 8;

  private final List<Person> all = new ArrayList<>();
  private final Map<Long, List<Person>> bySurname = new HashMap<>();
  private final Map<Long, List<Person>> byGiven = new HashMap<>();

  /** By the first of two surnames: García of Luis García Hernández. */
  private final Map<Long, List<Person>> byFirstSurname = new HashMap<>();

  /** The persons that a title names in full, unless it writes every word with a capital. */
  static Persons ofTitle(String title) {
    Persons persons = new Persons();
    Words words = new Words(Text.of(title));
    Headlines headlines = new Headlines(words);
    for (Name name : NameFinder.find(words)) {
      if (name.kind() == Name.Kind.PERSON && !headlines.at(name.first())) {
        persons.add(words, name, Gender.of(words, name.first()));
      }
    }
    return persons;
  }

  List<Person> all() {
    return all;
  }

  /** Adds a mention of a person by given name and surname. */
  Person add(Words words, Name name, Gender gender) {
    int last = lastOfName(words, name);
    boolean familyFirst = isFamilyFirst(words, name, last);
    long surname = words.text().hash(familyFirst ? name.first() : last);
    boolean particle = words.has(name.first(), Tag.PARTICLE);
    long given = particle ? 0 : words.text().hash(familyFirst ? last : name.first());
    char initial = words.text().body().charAt(words.text().start(name.first()));
    String full = words.string(name.first(), name.end());
    Person person = find(full, surname, given, familyFirst ? 0 : initial, gender);
    if (person == null) {
      person = new Person(full, given, surname);
      all.add(person);
      put(bySurname, surname, person);
      put(byGiven, given, person);
      int second = last - 1;
      if (second > name.first() && isSurname(words, second)) {
        put(byFirstSurname, words.text().hash(second), person);
      }
    }
    person.mention(full, given);
    person.learn(gender);
    return person;
  }

  private static boolean isSurname(Words words, int t) {
    return words.isCapital(t)
        && !words.text().isAbbreviated(t)
        && !words.hasAny(t, Tag.GIVEN_NAME, Tag.PARTICLE);
  }

  private static int lastOfName(Words words, Name name) {
    int last = name.end() - 1;
    while (last > name.first() && (words.has(last, Tag.JUNIOR) || words.is(last, ','))) {
      last--;
    }
    return last;
  }

  private static boolean isFamilyFirst(Words words, Name name, int last) {
    return last > name.first()
        && words.has(name.first(), Tag.FAMILY_FIRST)
        && !words.has(name.first(), Tag.GIVEN_NAME)
        && !words.has(last, Tag.FAMILY_FIRST);
  }

  private @Nullable Person find(String full, long surname, long given, int initial, Gender gender) {
    for (Person person : bySurname.getOrDefault(surname, List.of())) {
      boolean same = person.given() == given || person.given() == 0 || given == 0;
      boolean shorter = person.name().endsWith(" " + full);
      boolean shortened =
          initial > 0 && person.name().charAt(0) == initial && person.name().indexOf(' ') > 0;
      if (shorter || (person.gender().agrees(gender) && (same || shortened))) {
        return person;
      }
    }
    return null;
  }

  /** Adds a person of whom the article tells a surname only. */
  Person addSurname(Words words, int t, Gender gender) {
    Person person = new Person(words.string(t, t + 1), 0, words.text().hash(t));
    all.add(person);
    person.mention(person.name(), 0);
    person.learn(gender);
    put(bySurname, person.surname(), person);
    return person;
  }

  /** The persons with this surname or, where there is none, this first surname or given name. */
  List<Person> called(long word) {
    List<Person> namesakes = bySurname.getOrDefault(word, List.of());
    if (namesakes.isEmpty()) {
      namesakes = byFirstSurname.getOrDefault(word, List.of());
    }
    return namesakes.isEmpty() ? byGiven.getOrDefault(word, List.of()) : namesakes;
  }

  /** The person whose two names a run of capitals in a headline begins with, or null. */
  @Nullable Person inHeadline(Words words, Name name) {
    for (Person person : bySurname.getOrDefault(words.text().hash(name.first() + 1), List.of())) {
      if (person.given() == words.text().hash(name.first())) {
        return person;
      }
    }
    return null;
  }

  private static void put(Map<Long, List<Person>> index, long word, Person person) {
    List<Person> namesakes = index.computeIfAbsent(word, any -> new ArrayList<>(1));
    if (namesakes.size() < MOST_NAMESAKES) {
      namesakes.add(person);
    }
  }
}
