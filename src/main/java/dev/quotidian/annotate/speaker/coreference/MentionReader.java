package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.Gender;
import dev.quotidian.annotate.speaker.entity.Organisation;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.SpeakerGroup;
import dev.quotidian.annotate.speaker.entity.UnnamedReferent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import java.util.List;

/** Reads a text from left to right into the histories of who and what is mentioned in it. */
final class MentionReader {
  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;
  private final MentionHistory persons;
  private final MentionHistory organisations;
  private final AntecedentRanking antecedents;
  private int token;
  private int name;

  MentionReader(
      TaggedText words,
      NameIndex names,
      ArticleEntities cast,
      MentionHistory persons,
      MentionHistory organisations) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.persons = persons;
    this.organisations = organisations;
    this.antecedents = new AntecedentRanking(words, persons, organisations);
  }

  /** The first token that is not read yet. */
  int token() {
    return token;
  }

  /** Reads the text up to a token, and notes who and what is mentioned outside quotation marks. */
  void read(int until) {
    for (; token < until; token++) {
      if (name < names.size() && names.get(name).first() == token) {
        mention(name++);
      } else if (isPersonalPronoun(token)) {
        pronoun(token);
      }
    }
  }

  private boolean isPersonalPronoun(int t) {
    return words.has(t, WordTag.PRONOUN)
        && words.has(t, WordTag.SINGULAR)
        && !words.text().isQuoted(t);
  }

  private void pronoun(int t) {
    Person person = antecedents.person(t, Gender.of(words, t), List.of());
    if (person != null) {
      persons.add(person, t, MentionHistory.Place.SUBJECT);
    }
  }

  private void mention(int i) {
    Name mentioned = names.get(i);
    Referent referent = cast.referent(i);
    if (referent == null || words.text().isQuoted(mentioned.first())) {
      return;
    }
    MentionHistory.Place place = GrammaticalRole.place(words, mentioned);
    boolean told =
        referent instanceof Organisation medium
            && medium.isMedia()
            && GrammaticalRole.isListener(words, mentioned);
    if (!told) {
      note(referent, mentioned.first(), place);
    }
  }

  /** A mention that was resolved at token {@code t}. */
  void note(Referent referent, int t, MentionHistory.Place place) {
    switch (referent) {
      case Person person -> persons.add(person, t, place);
      case Organisation organisation -> organisations.add(organisation, t, place);
      case SpeakerGroup people -> {}
      case UnnamedReferent described -> {}
    }
  }
}
