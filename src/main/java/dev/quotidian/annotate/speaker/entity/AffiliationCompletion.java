package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.text.Hash;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Completes for whom the persons of an article speak, once all of it is read. */
final class AffiliationCompletion {
  private static final int LOOK_BACK = 40;

  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;

  AffiliationCompletion(TaggedText words, NameIndex names, ArticleEntities cast) {
    this.words = words;
    this.names = names;
    this.cast = cast;
  }

  void complete() {
    for (Person person : cast.persons()) {
      if (!person.affiliation().isEmpty()) {
        complete(person);
      } else if (person.institution() >= 0) {
        institution(person);
      } else if (person.spokeAt() >= 0) {
        company(person, person.spokeAt());
      }
      kind(person);
    }
  }

  /** The town that a mayor is of is not the council named after it. */
  private void complete(Person person) {
    if (!isOfPlace(person)) {
      person.affiliate(cast.organisations().fullest(person.affiliation()));
    }
  }

  private boolean isOfPlace(Person person) {
    boolean word = person.affiliation().indexOf(' ') < 0;
    boolean acronym = person.affiliation().equals(person.affiliation().toUpperCase(Locale.ROOT));
    String role = person.role();
    String noun = role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return word
        && !acronym
        && (words.lexicon().tags().tags(Hash.of(noun)) & WordTag.STATE_OFFICE.bit()) != 0;
  }

  /** “The union’s secretary” is of the union that was spoken of. */
  private void institution(Person person) {
    int noun = person.institution();
    long hash = words.text().hash(noun);
    int last = names.indexAfter(noun);
    for (int i = last - 1; i >= Math.max(0, last - LOOK_BACK); i--) {
      if (cast.referent(i) instanceof Organisation organisation
          && organisation.isCalled(words, hash)) {
        person.affiliate(organisation.name());
        return;
      }
    }
    if (words.has(noun, WordTag.COMPANY)) {
      company(person, noun);
    } else if (isDefinite(noun)) {
      person.affiliate(words.string(noun - 1, noun + 1).toLowerCase(Locale.ROOT));
    }
  }

  /** “The trust’s director” where no trust is named: it is the trust’s all the same. */
  private boolean isDefinite(int noun) {
    return words.has(noun - 1, WordTag.DETERMINER)
        && !words.hasAny(noun - 1, WordTag.INDEFINITE, WordTag.DEMONSTRATIVE);
  }

  /** “Chairman Ann Low” of an article about one company is that company's chairman. */
  private void company(Person person, int at) {
    Organisation best = null;
    int last = names.indexAfter(at);
    for (int i = Math.max(0, last - LOOK_BACK); i < last; i++) {
      if (cast.referent(i) instanceof Organisation organisation
          && !organisation.isMedia()
          && (best == null || organisation.mentions() > best.mentions())) {
        best = organisation;
      }
    }
    if (best != null) {
      person.affiliate(best.name());
    }
  }

  /** “Committee chairman” is chairman of the one committee of the article. */
  private void kind(Person person) {
    int space = person.role().indexOf(' ');
    if (space < 0) {
      member(person);
      return;
    }
    long noun = Hash.of(person.role().substring(0, space));
    long tags = words.lexicon().tags().tags(noun);
    boolean kind = (tags & WordTag.ORGANISATION.bit()) != 0 && (tags & WordTag.MODIFIER.bit()) == 0;
    if (!kind) {
      return;
    }
    @Nullable Organisation organisation = cast.organisations().only(noun);
    boolean none = person.affiliation().isEmpty();
    if (organisation != null && (none || person.affiliation().equals(organisation.name()))) {
      person.holds(person.role().substring(space + 1), organisation.name());
    }
  }

  /** “Commissioner Ann Low” is of the one commission of the article. */
  private void member(Person person) {
    String body = person.affiliation().isEmpty() ? words.lexicon().roles().body(person.role()) : "";
    @Nullable Organisation only = body.isEmpty() ? null : cast.organisations().only(Hash.of(body));
    if (only != null) {
      person.affiliate(only.name());
    }
  }
}
