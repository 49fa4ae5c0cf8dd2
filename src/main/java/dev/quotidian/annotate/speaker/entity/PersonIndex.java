package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameFinder;
import dev.quotidian.annotate.speaker.name.TitleCaseSentences;
import dev.quotidian.text.LongMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The persons of an article, by the words of their names. */
public final class PersonIndex {
  private static final int MAX_NAMESAKES = 8;
  private static final int FEW = 16;

  private final List<Person> all = new ArrayList<>();

  /**
   * By the hash of a surname, and by those of a given name and a first surname under other keys.
   */
  private final LongMap<List<Person>> index = new LongMap<>(FEW);

  /** The persons that a title names in full, unless it writes every word with a capital. */
  public static PersonIndex ofTitle(TaggedText words) {
    PersonIndex persons = new PersonIndex();
    TitleCaseSentences headlines = new TitleCaseSentences(words);
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
  Person add(TaggedText words, Name name, Gender gender) {
    int last = lastOfName(words, name);
    boolean familyFirst = isFamilyFirst(words, name, last);
    long surname = words.text().hash(familyFirst ? name.first() : last);
    boolean particle = words.has(name.first(), WordTag.PARTICLE);
    long given = particle ? 0 : words.text().hash(familyFirst ? last : name.first());
    char initial = words.text().body().charAt(words.text().start(name.first()));
    Person person = find(words, name, surname, given, familyFirst ? 0 : initial, gender);
    if (person == null) {
      person =
          new Person(
              words.lexicon().nameCase(), words.string(name.first(), name.end()), given, surname);
      all.add(person);
      put(surname, person);
      put(asGiven(given), person);
      int second = last - 1;
      if (second > name.first() && isSurname(words, second)) {
        put(asFirstSurname(words.text().hash(second)), person);
      }
    }
    person.mention(words, name.first(), name.end(), given);
    person.learn(gender);
    return person;
  }

  private static boolean isSurname(TaggedText words, int t) {
    return words.isCapital(t)
        && !words.text().isAbbreviated(t)
        && !words.hasAny(t, WordTag.GIVEN_NAME, WordTag.PARTICLE);
  }

  private static int lastOfName(TaggedText words, Name name) {
    int last = name.end() - 1;
    while (last > name.first() && (words.has(last, WordTag.JUNIOR) || words.is(last, ','))) {
      last--;
    }
    return last;
  }

  private static boolean isFamilyFirst(TaggedText words, Name name, int last) {
    return last > name.first()
        && words.has(name.first(), WordTag.FAMILY_FIRST)
        && !words.has(name.first(), WordTag.GIVEN_NAME)
        && !words.has(last, WordTag.FAMILY_FIRST);
  }

  private static long asGiven(long word) {
    return ~word;
  }

  private static long asFirstSurname(long word) {
    return Long.rotateLeft(word, Integer.SIZE);
  }

  private @Nullable Person find(
      TaggedText words, Name name, long surname, long given, int initial, Gender gender) {
    List<Person> namesakes = bySurname(surname);
    for (int i = 0; i < namesakes.size(); i++) {
      Person person = namesakes.get(i);
      boolean same = person.given() == given || person.given() == 0 || given == 0;
      boolean shorter = words.end(person.name(), name.first(), name.end());
      boolean shortened =
          initial > 0 && person.name().charAt(0) == initial && person.name().indexOf(' ') > 0;
      if (shorter || (person.gender().agrees(gender) && (same || shortened))) {
        return person;
      }
    }
    return null;
  }

  /** Adds a person of whom the article tells a surname only. */
  Person addSurname(TaggedText words, int t, Gender gender) {
    Person person =
        new Person(words.lexicon().nameCase(), words.string(t, t + 1), 0, words.text().hash(t));
    all.add(person);
    person.mention(words, t, t + 1, 0);
    person.learn(gender);
    put(person.surname(), person);
    return person;
  }

  /** The persons with this surname or, where there is none, this first surname or given name. */
  List<Person> called(long word) {
    List<Person> namesakes = bySurname(word);
    if (namesakes.isEmpty()) {
      namesakes = at(asFirstSurname(word));
    }
    return namesakes.isEmpty() ? at(asGiven(word)) : namesakes;
  }

  private List<Person> bySurname(long word) {
    return at(word);
  }

  private List<Person> at(long key) {
    List<Person> namesakes = index.get(key);
    return namesakes == null ? List.of() : namesakes;
  }

  /** The person whose two names a run of capitals in a headline begins with, or null. */
  @Nullable Person inHeadline(TaggedText words, Name name) {
    for (Person person : bySurname(words.text().hash(name.first() + 1))) {
      if (person.given() == words.text().hash(name.first())) {
        return person;
      }
    }
    return null;
  }

  private void put(long key, Person person) {
    List<Person> namesakes = index.get(key);
    if (namesakes == null) {
      namesakes = new ArrayList<>(1);
      index.put(key, namesakes);
    }
    if (namesakes.size() < MAX_NAMESAKES) {
      namesakes.add(person);
    }
  }
}
