package dev.quotidian.annotate.speaker;

import dev.quotidian.article.Speaker;
import dev.quotidian.text.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whom a source describes: “a senior official”, “the minister”, “the bank”, “the report”. */
final class Descriptions {
  private static final int LOOK_BACK = 16;
  private static final int LEAD = 6;
  private static final long WHOSE = Hash.of("whose");

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
    if (isWhose(phrase.first())) {
      return null;
    }
    if (words.has(head, Tag.DOCUMENT) && !isPaper(head, last)) {
      return document(phrase, last);
    }
    Description described = phrases.read(phrase.first(), phrase.limit());
    boolean person =
        described.isOfPerson() && described.head() <= phrase.head() && !isCompany(phrase);
    if (person && (described.head() == head || !words.has(head, Tag.ORGANISATION))) {
      return person(phrase, described);
    }
    if (words.has(head, Tag.ORGANISATION)) {
      return organisation(phrase);
    }
    return other(phrase);
  }

  /** “The maker of saws”, “the toy retailer”, where a company was spoken of. */
  private boolean isCompany(Phrase phrase) {
    return words.has(phrase.head(), Tag.COMPANY)
        && isDefinite(phrase)
        && antecedents.organisation(phrase.first(), phrase.head()) != null;
  }

  private boolean isWhose(int t) {
    return words.text().hash(t) == WHOSE;
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
        return told.get(i);
      }
    }
    return null;
  }

  /** A document by its name, and the name of who made it if that is told. */
  Referent document(Phrase phrase, Name name, @Nullable Name maker) {
    long head = words.text().hash(name.end() - 1);
    String title = words.string(name.first(), name.end());
    Described before = toldBefore(head);
    if (before != null && before.name().equals(title)) {
      return before;
    }
    int possessive = name.first() - 1;
    Name owner = words.isPossessive(possessive) ? names.until(possessive) : null;
    Name whose = owner != null ? owner : maker;
    String affiliation =
        whose == null ? ofOwner(phrase) : whose(whose, cast.referent(names.indexAt(whose.first())));
    return remember(Described.document(title, cast.organisations().fullest(affiliation), head));
  }

  /** “The bank’s report” is of the bank that was spoken of. */
  private String ofOwner(Phrase phrase) {
    for (int t = phrase.first() + 1; t < phrase.end(); t++) {
      if (words.isPossessive(t) && words.isLower(t - 1) && words.has(t - 1, Tag.ORGANISATION)) {
        Organisation organisation = antecedents.organisation(phrase.first(), t - 1);
        return organisation == null ? "" : organisation.name();
      }
    }
    return "";
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
    if (statement && words.has(phrase.head() - 1, Tag.ORGANISATION)) {
      Organisation speaking = antecedents.organisation(phrase.first(), phrase.head() - 1);
      if (speaking != null) {
        return speaking;
      }
    }
    Issuers issuers = Issuers.of(words, names, cast, phrase);
    Referent only = issuers.only();
    if (statement && only != null) {
      return only;
    }
    String issuer = issuers.names().isEmpty() ? ofOwner(phrase) : issuers.names();
    String affiliation = owner == null ? issuer : whose(owner, whose);
    return remember(
        Described.document(text(phrase), cast.organisations().fullest(affiliation), head));
  }

  private String whose(Name owner, @Nullable Referent whose) {
    return whose == null
        ? Affiliations.of(words, owner.first(), owner.end())
        : whose.speaker().name();
  }

  private @Nullable Referent person(Phrase phrase, Description described) {
    int head = described.head();
    long hash = words.text().hash(head);
    boolean plural = words.hasAny(head, Tag.ROLES, Tag.PEOPLE);
    if (isDefinite(phrase)) {
      Described before = toldBefore(hash);
      Person person =
          antecedents.personWithRole(
              phrase.first(),
              words.string(head, head + 1).toLowerCase(Locale.ROOT),
              cast.organisations().fullest(described.affiliation()),
              Gender.of(words, head));
      if (before != null && isBare(phrase)) {
        return before;
      }
      if (person != null && !words.has(head, Tag.ROLES)) {
        return person;
      }
    }
    if (isDefinite(phrase) && isAged(phrase)) {
      return antecedents.person(phrase.first(), Gender.of(words, head), List.of());
    }
    Person named = plural ? null : namedLater(phrase, described);
    if (named != null) {
      return named;
    }
    return remember(
        new Described(
            text(phrase),
            Speaker.Type.UNNAMED,
            described.role(),
            whom(described),
            hash,
            isOne(phrase, head)));
  }

  private boolean isOne(Phrase phrase, int head) {
    boolean article = words.hasAny(phrase.first(), Tag.DETERMINER, Tag.INDEFINITE);
    return article
        && !words.hasAny(head, Tag.ROLES, Tag.PLURAL)
        && !words.text().string(head).endsWith("s");
  }

  private String whom(Description described) {
    if (described.institution() >= 0) {
      Organisation organisation =
          antecedents.organisation(described.institution(), described.institution());
      return organisation == null ? "" : organisation.name();
    }
    return cast.organisations().fullest(described.affiliation());
  }

  /** A lead tells of “a top official” or “Utopia's prime minister” whom what follows names. */
  private @Nullable Person namedLater(Phrase phrase, Description described) {
    int sentence = words.text().sentence(phrase.first());
    if (sentence > LEAD || described.role().isEmpty()) {
      return null;
    }
    int next = names.indexAfter(phrase.limit());
    for (int i = next; i < names.size() && i < next + 16; i++) {
      if (cast.referent(i) instanceof Person person
          && (isNamed(person, described, sentence)
              || isIntroduced(person, described, i, sentence))) {
        person.learn(described.role(), whom(described));
        return person;
      }
    }
    return null;
  }

  /** The lead told the office and the next sentence begins with a name and no office. */
  private boolean isIntroduced(Person person, Description described, int i, int lead) {
    Name name = names.get(i);
    return person.role().isEmpty()
        && !described.affiliation().isEmpty()
        && words.has(described.head(), Tag.ROLE)
        && words.isFirst(name.first())
        && words.text().sentence(name.first()) == lead + 1;
  }

  private boolean isNamed(Person person, Description described, int sentence) {
    String whom = described.affiliation();
    boolean sameHouse = !whom.isEmpty() && whom.equalsIgnoreCase(person.affiliation());
    int head = described.head();
    String noun = words.string(head, head + 1).toLowerCase(Locale.ROOT);
    boolean sameRole = Roles.holds(person.role(), noun);
    boolean generic = words.has(described.head(), Tag.GENERIC) && Roles.isRank(person.role());
    if (sentence > 1) {
      return sameHouse && sameRole;
    }
    return sameRole || (generic && (whom.isEmpty() || sameHouse));
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
      return remember(Described.unnamed(text(phrase), words.text().hash(head)));
    }
    int first = isDefinite(phrase) ? phrase.first() + 1 : phrase.first();
    Organisation longer = cast.organisations().find(words, first, head + 1);
    Organisation inner = named && longer == null ? inner(first, head) : longer;
    if (inner != null) {
      return inner;
    }
    return named
        ? cast.organisations().add(words, first, head + 1)
        : Described.organisation(words.string(first, head + 1), words.text().hash(head));
  }

  /** “The Munich-based Ifo research institute” is Ifo by a longer name. */
  private @Nullable Organisation inner(int from, int head) {
    int i = names.indexAfter(from);
    Name name = names.get(i);
    boolean begins = name.first() == from || words.isCompound(name.first() - 1);
    if (begins && name.length() == 1 && cast.referent(i) instanceof Organisation organisation) {
      organisation.mention(words, name.first(), head + 1);
      return organisation;
    }
    return null;
  }

  private @Nullable Referent other(Phrase phrase) {
    String first = words.text().string(phrase.first());
    boolean number = Character.isDigit(words.text().string(phrase.head()).charAt(0));
    if (isDefinite(phrase) && (number || isAged(phrase))) {
      return antecedents.person(phrase.first(), Gender.UNKNOWN, List.of());
    }
    if (isDefinite(phrase) || first.isEmpty() || words.has(phrase.first(), Tag.POSSESSIVE)) {
      return null;
    }
    return remember(Described.unnamed(text(phrase), words.text().hash(phrase.head())));
  }

  /** “The 43-year-old tycoon” is whoever was spoken of. */
  private boolean isAged(Phrase phrase) {
    int t = phrase.first() + 1;
    return t < phrase.end() && words.text().string(t).endsWith("-year-old");
  }
}
