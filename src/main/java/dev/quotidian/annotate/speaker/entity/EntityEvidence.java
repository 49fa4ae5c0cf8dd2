package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.OrganisationLexicon;
import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameClassifier;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.text.LongTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects evidence over all mentions that an entity is of the type it was taken for. */
final class EntityEvidence {
  private static final int MAX_PERSON_LENGTH = 5;
  private static final int FEW = 16;

  private final TaggedText words;
  private final OrganisationLexicon lexicon;
  private final BitSet sources;

  /** The last words of organisations' names, by their numbers whose, and whether several's. */
  private final LongTable lastWords = new LongTable(FEW);

  private final List<Organisation> owners = new ArrayList<>();
  private final BitSet shared = new BitSet();

  EntityEvidence(TaggedText words, NameIndex names, ArticleEntities cast, BitSet sources) {
    this.words = words;
    this.lexicon = words.lexicon().organisations();
    this.sources = sources;
    for (int i = 0; i < names.size(); i++) {
      read(names.get(i), cast.referent(i));
    }
  }

  private void read(Name name, @Nullable Referent referent) {
    if (referent instanceof Person person && name.length() > 1) {
      person.seenInFull(isOfPerson(name, person));
    } else if (referent instanceof Organisation organisation) {
      readOrganisation(name, organisation);
    }
  }

  private void readOrganisation(Name name, Organisation organisation) {
    if (isOfOrganisation(name)) {
      organisation.surely();
    }
    if (name.length() > 1) {
      int last = lastWords.add(words.text().hash(name.end() - 1));
      if (last == owners.size()) {
        owners.add(organisation);
      } else if (owners.get(last) != organisation) {
        shared.set(last);
      }
    }
  }

  private boolean isShared(long lastWord) {
    int last = lastWords.find(lastWord);
    return last >= 0 && shared.get(last);
  }

  /** Whether a name that goes on with other capitals begins with the person's two names. */
  boolean isHeadlineOf(Person person, Name name) {
    return name.kind() == Name.Kind.UNKNOWN
        && words.text().hash(name.first()) == person.given()
        && words.text().hash(name.first() + 1) == person.surname();
  }

  /** Whether an organisation is one, and these words name it. */
  boolean isOrganisation(Organisation organisation, Name name) {
    if (!organisation.isSure() || isByline(name)) {
      return false;
    }
    int last = name.end() - 1;
    long hash = words.text().hash(last);
    if (name.length() > 1 || lexicon.isKnown(hash) || words.has(last, WordTag.PROPER)) {
      return true;
    }
    boolean ticker = words.is(last - 1, '.') && !words.text().isSpaceBefore(last);
    boolean kind = words.has(last, WordTag.ORGANISATION) && isShared(hash);
    return !ticker && !kind && !words.hasAny(last, WordTag.PARTY, WordTag.ROLE) && !isLetter(last);
  }

  /** “(Reuters) –”: who tells, not who is told of. */
  private boolean isByline(Name name) {
    return words.has(name.end() - 1, WordTag.MEDIA)
        && words.is(name.first() - 1, '(')
        && words.is(name.end(), ')');
  }

  private boolean isLetter(int t) {
    return words.text().end(t) - words.text().start(t) < 2;
  }

  private boolean isOfPerson(Name name, Person person) {
    if (name.length() > MAX_PERSON_LENGTH || isMixed(name)) {
      return isHeadlineOf(person, name);
    }
    boolean described = !person.role().isEmpty() || name.lead() < name.first();
    if (!words.has(name.first(), WordTag.GIVEN_NAME) && words.text().isAbbreviated(name.first())) {
      return described || (person.mentions() > 1 && words.text().isSpaceBefore(name.first()));
    }
    if (name.kind() == Name.Kind.PERSON) {
      boolean plain = !words.hasAny(name.end() - 1, WordTag.ORGANISATION, WordTag.BUSINESS);
      return described || (plain && !isFirm(name, person));
    }
    return described || person.gender() != Gender.UNKNOWN || isAged(name.end());
  }

  /** “Reneus, 18,”. */
  private boolean isAged(int end) {
    return words.is(end, ',')
        && end + 2 < words.count()
        && words.text().isWordOrNumber(end + 1)
        && !words.isWord(end + 1)
        && words.is(end + 2, ',');
  }

  /** “Jane Low analyst Ann Poe”: Jane Low is a house of analysts, where no more is told of her. */
  private boolean isFirm(Name name, Person person) {
    return person.mentions() == 1
        && words.isLower(name.end())
        && words.has(name.end(), WordTag.ROLE)
        && words.isCapital(name.end() + 1);
  }

  /** Whether words stand in a name that are in no person's. */
  private boolean isMixed(Name name) {
    boolean loud = name.length() > 3;
    for (int t = name.first(); t < name.end(); t++) {
      boolean given = words.has(t, WordTag.GIVEN_NAME);
      boolean acronym = !given && words.text().isAllCapitals(t) && !words.text().isAbbreviated(t);
      boolean quiet = !words.text().isAllCapitals(name.first());
      if (words.hasAny(t, WordTag.LEGAL_FORM, WordTag.PARTY) || (acronym && quiet && isLong(t))) {
        return true;
      }
      loud &= words.text().isAllCapitals(t);
    }
    int first = name.first();
    boolean office = words.hasAny(first, WordTag.PORTFOLIO, WordTag.ORGANISATION);
    return loud
        || (!words.has(first, WordTag.GIVEN_NAME)
            && (office || words.has(first, WordTag.MODIFIER)));
  }

  private boolean isLong(int t) {
    return words.text().end(t) - words.text().start(t) > 2;
  }

  private boolean isOfOrganisation(Name name) {
    int last = name.end() - 1;
    long hash = words.text().hash(last);
    if (lexicon.isExcluded(hash) || lexicon.isExcluded(words.hash(name.first(), last))) {
      return false;
    }
    boolean speaks = sources.get(last);
    if (name.length() == 1) {
      boolean acronym = NameClassifier.isAcronym(words, last) && isLong(last);
      return words.has(last, WordTag.PROPER) || lexicon.isKnown(hash) || (speaks && acronym);
    }
    return speaks || words.hasAny(last, WordTag.ORGANISATION, WordTag.BUSINESS) || isJoined(name);
  }

  /** “Low & Sons”, “Bank of Utopia”, “Coastal Union of Pilots (CUP)”. */
  private boolean isJoined(Name name) {
    for (int t = name.first() + 1; t < name.end(); t++) {
      boolean joined = words.isOf(t) || Prepositions.isFor(words, t);
      if (words.is(t, '&') || (joined && words.has(t - 1, WordTag.ORGANISATION))) {
        return true;
      }
    }
    return words.is(name.end(), '(')
        && words.isWord(name.end() + 1)
        && words.text().isAllCapitals(name.end() + 1)
        && words.is(name.end() + 2, ')');
  }
}
