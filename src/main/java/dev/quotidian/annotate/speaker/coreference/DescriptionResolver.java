package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.Gender;
import dev.quotidian.annotate.speaker.entity.Organisation;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.UnnamedReferent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.Description;
import dev.quotidian.annotate.speaker.role.Portfolios;
import dev.quotidian.annotate.speaker.role.RolePhraseParser;
import dev.quotidian.annotate.speaker.role.SourcePhrase;
import dev.quotidian.article.Speaker;
import dev.quotidian.text.Hash;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Resolves nominal sources: “a senior official”, “the minister”, “the bank”. */
final class DescriptionResolver {
  private static final int LEAD = 6;
  private static final long WHOSE = Hash.of("whose");

  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;
  private final AntecedentRanking antecedents;
  private final RolePhraseParser phrases;
  private final UnnamedReferents told = new UnnamedReferents();
  private final SourceWording wording;
  private final DocumentResolver documents;

  DescriptionResolver(
      TaggedText words, NameIndex names, ArticleEntities cast, AntecedentRanking antecedents) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.antecedents = antecedents;
    this.phrases = new RolePhraseParser(words, names);
    this.wording = new SourceWording(words, names);
    this.documents = new DocumentResolver(words, names, cast, antecedents, told, wording);
  }

  @Nullable Referent referent(SourcePhrase phrase, @Nullable Referent last) {
    int head = phrase.head();
    if (isWhose(phrase.first())) {
      return null;
    }
    if (words.has(head, WordTag.DOCUMENT) && !isPaper(head, last)) {
      return documents.referent(phrase, last);
    }
    Description described = phrases.read(phrase.first(), phrase.limit());
    boolean person =
        described.isOfPerson() && described.head() <= phrase.head() && !isCompany(phrase);
    if (person && (described.head() == head || !words.has(head, WordTag.ORGANISATION))) {
      return person(phrase, described);
    }
    if (words.has(head, WordTag.ORGANISATION)) {
      return organisation(phrase);
    }
    return other(phrase);
  }

  /** “The maker of saws”, “the toy retailer”, where a company was spoken of. */
  private boolean isCompany(SourcePhrase phrase) {
    return words.has(phrase.head(), WordTag.COMPANY)
        && phrase.isDefinite(words)
        && antecedents.organisation(phrase.first(), phrase.head()) != null;
  }

  private boolean isWhose(int t) {
    return words.text().hash(t) == WHOSE;
  }

  /** “The paper” is the newspaper where one has spoken. */
  private boolean isPaper(int head, @Nullable Referent last) {
    return words.has(head, WordTag.MEDIA) && last instanceof Organisation paper && paper.isMedia();
  }

  /** Of documents, those with a name too. */
  DocumentResolver documents() {
    return documents;
  }

  private @Nullable Referent person(SourcePhrase phrase, Description described) {
    int head = described.head();
    long hash = words.text().hash(head);
    boolean plural = words.hasAny(head, WordTag.ROLES, WordTag.PEOPLE);
    if (phrase.isDefinite(words)) {
      UnnamedReferent before = told.before(hash);
      Person person =
          antecedents.personWithRole(
              phrase.first(),
              words.string(head, head + 1).toLowerCase(Locale.ROOT),
              described.role(),
              cast.organisations().fullest(described.affiliation()),
              Gender.of(words, head));
      if (before != null && phrase.isBare()) {
        return before;
      }
      if (person != null && !words.has(head, WordTag.ROLES)) {
        return person;
      }
    }
    if (phrase.isDefinite(words) && isAged(phrase)) {
      return antecedents.person(phrase.first(), Gender.of(words, head), List.of());
    }
    Person named = plural ? null : namedLater(phrase, described);
    if (named != null) {
      return named;
    }
    return told.add(
        new UnnamedReferent(
            wording.text(phrase),
            Speaker.Type.UNNAMED,
            wording.usual(described.role(), phrase),
            whom(described),
            hash,
            isOne(phrase, head)));
  }

  private boolean isOne(SourcePhrase phrase, int head) {
    boolean article = words.hasAny(phrase.first(), WordTag.DETERMINER, WordTag.INDEFINITE);
    return article
        && !words.hasAny(head, WordTag.ROLES, WordTag.PLURAL)
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
  private @Nullable Person namedLater(SourcePhrase phrase, Description described) {
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
        && words.has(described.head(), WordTag.ROLE)
        && words.isFirst(name.first())
        && words.text().sentence(name.first()) == lead + 1;
  }

  private boolean isNamed(Person person, Description described, int sentence) {
    String whom = described.affiliation();
    boolean sameHouse = !whom.isEmpty() && whom.equalsIgnoreCase(person.affiliation());
    int head = described.head();
    String noun = words.string(head, head + 1).toLowerCase(Locale.ROOT);
    boolean sameRole =
        words.lexicon().roles().holds(person.role(), noun)
            && !Portfolios.differ(words.lexicon(), described.role(), person.role());
    boolean generic =
        words.has(described.head(), WordTag.GENERIC)
            && words.lexicon().roles().isRank(person.role());
    if (sentence > 1) {
      return sameHouse && sameRole;
    }
    return sameRole || (generic && (whom.isEmpty() || sameHouse));
  }

  private @Nullable Referent organisation(SourcePhrase phrase) {
    int head = phrase.head();
    boolean named = names.indexAfter(phrase.first()) < names.indexAfter(head);
    if (phrase.isDefinite(words) && !named) {
      Organisation organisation = antecedents.organisation(phrase.first(), head);
      if (organisation != null) {
        return organisation;
      }
    }
    boolean indefinite = words.has(phrase.first(), WordTag.INDEFINITE);
    if (indefinite) {
      return told.add(UnnamedReferent.unnamed(wording.text(phrase), words.text().hash(head)));
    }
    int first = phrase.isDefinite(words) ? phrase.first() + 1 : phrase.first();
    Organisation longer = cast.organisations().find(words, first, head + 1);
    Organisation inner = named && longer == null ? inner(first, head) : longer;
    if (inner != null) {
      return inner;
    }
    return named
        ? cast.organisations().add(words, first, head + 1)
        : UnnamedReferent.organisation(words.string(first, head + 1), words.text().hash(head));
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

  private @Nullable Referent other(SourcePhrase phrase) {
    if (phrase.isBare() && wording.isOpener(phrase)) {
      return null;
    }
    String first = words.text().string(phrase.first());
    boolean number = Character.isDigit(words.text().string(phrase.head()).charAt(0));
    if (phrase.isDefinite(words) && (number || isAged(phrase))) {
      return antecedents.person(phrase.first(), Gender.UNKNOWN, List.of());
    }
    if (phrase.isDefinite(words)
        || first.isEmpty()
        || words.has(phrase.first(), WordTag.POSSESSIVE)) {
      return null;
    }
    return told.add(
        UnnamedReferent.unnamed(wording.text(phrase), words.text().hash(phrase.head())));
  }

  /** “The 43-year-old tycoon” is whoever was spoken of. */
  private boolean isAged(SourcePhrase phrase) {
    int t = phrase.first() + 1;
    return t < phrase.end() && words.text().string(t).endsWith("-year-old");
  }
}
