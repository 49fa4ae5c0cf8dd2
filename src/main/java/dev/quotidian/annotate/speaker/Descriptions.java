package dev.quotidian.annotate.speaker;

import dev.quotidian.article.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whom a source describes: “a senior official”, “the minister”, “the bank”, “the report”. */
final class Descriptions {
  private static final int LOOK_BACK = 16;

  private final Words words;
  private final Names names;
  private final Cast cast;
  private final Antecedents antecedents;
  private final RolePhrases phrases;
  private final List<Described> told = new ArrayList<>();

  Descriptions(Words words, Names names, Cast cast, Antecedents antecedents) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.antecedents = antecedents;
    this.phrases = new RolePhrases(words, names);
  }

  @Nullable Referent referent(Phrase phrase, @Nullable Referent last) {
    int head = phrase.head();
    if (words.has(head, Tag.DOCUMENT) && !isPaper(head, last)) {
      return document(phrase, last);
    }
    Description described = phrases.read(phrase.first(), phrase.limit());
    boolean person = described.isOfPerson() && described.head() <= phrase.head();
    if (person && (described.head() == head || !words.has(head, Tag.ORGANISATION))) {
      return person(phrase, described);
    }
    if (words.has(head, Tag.ORGANISATION)) {
      return organisation(phrase);
    }
    return other(phrase);
  }

  /** “The paper” is the newspaper where one has spoken. */
  private boolean isPaper(int head, @Nullable Referent last) {
    return words.has(head, Tag.MEDIA) && last instanceof Organisation paper && paper.isMedia();
  }

  private boolean isDefinite(Phrase phrase) {
    return (words.has(phrase.first(), Tag.DETERMINER) && !words.has(phrase.first(), Tag.INDEFINITE))
        || words.has(phrase.first(), Tag.DEMONSTRATIVE);
  }

  private boolean isBare(Phrase phrase) {
    return phrase.end() == phrase.limit() && phrase.end() - phrase.first() <= 3;
  }

  private String text(Phrase phrase) {
    String text = words.string(phrase.first(), phrase.limit());
    boolean article = words.hasAny(phrase.first(), Tag.DETERMINER, Tag.INDEFINITE);
    return article ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  private Referent remember(Described described) {
    told.add(described);
    return described;
  }

  private @Nullable Described toldBefore(long head) {
    for (int i = told.size() - 1; i >= 0 && i >= told.size() - LOOK_BACK; i--) {
      if (told.get(i).head() == head) {
        return firstOf(told.get(i));
      }
    }
    return null;
  }

  private static Described firstOf(Described described) {
    return described;
  }

  private Referent document(Phrase phrase, @Nullable Referent last) {
    long head = words.text().hash(phrase.head());
    Name owner = names.at(phrase.head() - (words.isPossessive(phrase.head() - 1) ? 2 : 1));
    boolean statement = words.has(phrase.head(), Tag.STATEMENT);
    if (owner == null && isDefinite(phrase) && isBare(phrase)) {
      Described before = toldBefore(head);
      if (before != null) {
        return before;
      }
      if (last instanceof Organisation organisation && (statement || organisation.isMedia())) {
        return organisation;
      }
    }
    Referent whose = owner == null ? null : cast.referent(names.indexAt(owner.first()));
    if (statement && whose != null) {
      return whose;
    }
    String affiliation = owner == null ? "" : Affiliations.of(words, owner.first(), owner.end());
    return remember(
        new Described(
            text(phrase),
            Speaker.Type.DOCUMENT,
            "",
            cast.organisations().fullest(affiliation),
            head));
  }

  private @Nullable Referent person(Phrase phrase, Description described) {
    int head = described.head();
    long hash = words.text().hash(head);
    boolean plural = words.hasAny(head, Tag.ROLES, Tag.PEOPLE);
    if (isDefinite(phrase)) {
      Described before = toldBefore(hash);
      Person person =
          antecedents.personWithRole(
              phrase.first(), words.string(head, head + 1), Gender.of(words, head));
      if (before != null && isBare(phrase)) {
        return before;
      }
      if (person != null && !words.has(head, Tag.ROLES)) {
        return person;
      }
    }
    Person named = plural ? null : namedLater(phrase, described);
    if (named != null) {
      return named;
    }
    return remember(
        new Described(text(phrase), Speaker.Type.UNNAMED, described.role(), whom(described), hash));
  }

  private String whom(Description described) {
    if (described.institution() >= 0) {
      Organisation organisation =
          antecedents.organisation(described.institution(), described.institution());
      return organisation == null ? "" : organisation.name();
    }
    return cast.organisations().fullest(described.affiliation());
  }

  /** A lead tells of “a top official” whom the next paragraphs name. */
  private @Nullable Person namedLater(Phrase phrase, Description described) {
    if (words.text().sentence(phrase.first()) > 1 || described.role().isEmpty()) {
      return null;
    }
    int next = names.indexAfter(phrase.limit());
    String noun = words.string(described.head(), described.head() + 1);
    for (int i = next; i < names.size() && i < next + 12; i++) {
      if (cast.referent(i) instanceof Person person && Roles.holds(person.role(), noun)) {
        return person;
      }
    }
    return null;
  }

  private @Nullable Referent organisation(Phrase phrase) {
    int head = phrase.head();
    boolean named = names.indexAfter(phrase.first()) < names.indexAfter(head);
    if (isDefinite(phrase) && !named) {
      Organisation organisation = antecedents.organisation(phrase.first(), head);
      if (organisation != null) {
        return organisation;
      }
    }
    boolean indefinite = words.has(phrase.first(), Tag.INDEFINITE);
    if (indefinite) {
      return remember(
          new Described(text(phrase), Speaker.Type.UNNAMED, "", "", words.text().hash(head)));
    }
    int first = isDefinite(phrase) ? phrase.first() + 1 : phrase.first();
    return named
        ? cast.organisations().add(words, first, head + 1)
        : new Described(
            words.string(first, head + 1),
            Speaker.Type.ORGANISATION,
            "",
            "",
            words.text().hash(head));
  }

  private @Nullable Referent other(Phrase phrase) {
    String first = words.text().string(phrase.first());
    if (isDefinite(phrase) && Character.isDigit(words.text().string(phrase.head()).charAt(0))) {
      return antecedents.person(phrase.first(), Gender.UNKNOWN, List.of());
    }
    boolean aged = phrase.first() + 1 < phrase.end() && isAge(phrase.first() + 1);
    if (isDefinite(phrase) && aged) {
      return antecedents.person(phrase.first(), Gender.UNKNOWN, List.of());
    }
    if (isDefinite(phrase) || first.isEmpty() || words.has(phrase.first(), Tag.POSSESSIVE)) {
      return null;
    }
    return remember(
        new Described(
            text(phrase), Speaker.Type.UNNAMED, "", "", words.text().hash(phrase.head())));
  }

  private boolean isAge(int t) {
    return words.text().string(t).endsWith("-year-old");
  }
}
