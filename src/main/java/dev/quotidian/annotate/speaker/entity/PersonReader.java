package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.PartyTags;
import dev.quotidian.annotate.speaker.lexicon.PlaceNames;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.role.Description;
import dev.quotidian.annotate.speaker.role.DescriptionReader;
import org.jspecify.annotations.Nullable;

/** Reads a person off a name and its descriptions: gender, position, and for whom. */
final class PersonReader {
  private final TaggedText words;
  private final DescriptionReader describer;
  private final PersonIndex persons;

  PersonReader(TaggedText words, DescriptionReader describer, PersonIndex persons) {
    this.words = words;
    this.describer = describer;
    this.persons = persons;
  }

  /** The person whom a name names, with what stands beside it. */
  Person person(Name name) {
    Description before = describer.before(name);
    Description after = describer.after(name);
    return person(name, before, after);
  }

  private Person person(Name name, Description before, Description after) {
    Gender gender = gender(name, before, after);
    Person person = persons.add(words, name, gender);
    boolean state = PartyTags.isOne(words, after.head()) && isPlace(before.affiliation());
    learn(person, name, state ? before.at(after.affiliation()) : before);
    learn(person, name, after);
    return person;
  }

  private boolean isPlace(String name) {
    int end = name.endsWith(".") ? name.length() - 1 : name.length();
    PlaceNames places = words.lexicon().places();
    return places.of(name) != null || places.of(name.substring(0, end)) != null;
  }

  /** Takes over what a description beside a name adds. */
  void learn(Person person, Name name, Description told) {
    if (told.isOfPerson() && (!isMerePerson(told.head()) || !told.role().isEmpty())) {
      boolean ofNoState = words.has(told.head(), WordTag.PRIVATE) && isPlace(told.affiliation());
      String affiliation = ofNoState ? "" : told.affiliation();
      person.learn(told.role(), affiliation);
      if (!told.saysForWhom() && words.has(told.head(), WordTag.COMPANY_ROLE)) {
        person.speaksAt(name.first());
      }
      if (told.institution() >= 0) {
        person.speaksFor(told.institution());
      }
    }
  }

  /** A “man” or “wife”, as against a “customer”. */
  private boolean isMerePerson(int head) {
    return words.hasAny(head, WordTag.PEOPLE, WordTag.RELATIVE) && !words.has(head, WordTag.ROLE);
  }

  private Gender gender(Name name, Description before, Description after) {
    Gender gender = Gender.UNKNOWN;
    if (name.lead() < name.first()) {
      gender = Gender.of(words, name.first() - 1);
    }
    if (gender == Gender.UNKNOWN) {
      gender = Gender.of(words, name.first());
    }
    if (gender == Gender.UNKNOWN) {
      gender = Gender.of(words, before.head());
    }
    return gender == Gender.UNKNOWN ? Gender.of(words, after.head()) : gender;
  }

  /** The person of a name that may be an organisation’s, where its description is a person’s. */
  @Nullable Person describedPerson(Name name) {
    if (name.length() > 4) {
      return null;
    }
    Description before = describer.before(name);
    Description after = describer.after(name);
    boolean described = before.isOfPerson() || !after.role().isEmpty() || isAged(after);
    return described ? person(name, before, after) : null;
  }

  /** “Poe, 43,”: whether an age was read. */
  boolean isAged(Description after) {
    return after.head() >= 0 && !words.isWord(after.head());
  }
}
