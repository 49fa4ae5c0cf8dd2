package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.OfficeTitles;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.text.Hash;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Role and affiliation from the titles and nouns in front of a name. */
final class PremodifierReader {
  private static final int OFFICE = 14;
  private static final int MAX_PHRASE = 10;

  /** The tokens of “(ACME.N)”. */
  private static final int SHARE = 3;

  private static final long OPPOSITE = Hash.of("opposite");
  private static final long NUMBER = Hash.of("number");
  private static final long OPPOSITION = Hash.of("opposition");

  private final TaggedText words;
  private final NameIndex names;
  private final RolePhraseParser phrases;

  PremodifierReader(TaggedText words, NameIndex names, RolePhraseParser phrases) {
    this.words = words;
    this.names = names;
    this.phrases = phrases;
  }

  /** “White House press secretary”, “New York Attorney General”, “Acme’s chief executive,”. */
  Description before(Name name) {
    if (name.lead() == name.first()) {
      return before(name, name.first());
    }
    Description titled = isHonorific(name) ? before(name, name.lead()) : Description.NONE;
    return titled.isOfPerson() ? titled : office(name);
  }

  /** “the club’s chairman, Sir John Low”: an honorific tells no post. */
  private boolean isHonorific(Name name) {
    for (int t = name.lead(); t < name.first(); t++) {
      if (!words.has(t, WordTag.TITLE) || words.has(t, WordTag.ROLE)) {
        return false;
      }
    }
    return true;
  }

  /** What stands before a name whose titles and words begin at token {@code first}. */
  private Description before(Name name, int first) {
    int last = first - 1;
    if (words.is(last, ',') && isClosed(name)) {
      last--;
    }
    int party = words.isPossessive(last) ? last - 1 : last;
    if (last == first - 1 && words.has(party, WordTag.PARTY) && words.isCapital(party)) {
      return new Description("", words.string(party, party + 1), -1, party, first);
    }
    if (isOfBody(party, last, first)) {
      return new Description("", "", party, party, first);
    }
    if (isOppositeNumber(last)) {
      return new Description(words.string(last - 1, last + 1), "", -1, last, first);
    }
    int role = Portfolios.role(words, last);
    if (role >= 0 && words.goesOn(last + 1)) {
      return secretary(role, last);
    }
    if (!isRole(last) || !words.goesOn(last + 1)) {
      return officeFirst(name);
    }
    int start = PositionStatus.first(words, phraseStart(last));
    if (last < first - 1 && isOfAnother(start)) {
      return Description.NONE;
    }
    Description found = phrases.read(start, last + 1);
    if (found.head() != last) {
      return Description.NONE;
    }
    boolean share = !found.saysForWhom() && AffiliationWords.isShare(words, start - SHARE);
    Name owner = share ? names.until(start - SHARE) : null;
    return owner != null && AffiliationWords.isBody(words, owner)
        ? PositionStatus.ofShare(words, owner, found)
        : inSmallLetters(found, start);
  }

  /** “his opposite number, Ann Poe”: the noun alone is no post. */
  private boolean isOppositeNumber(int last) {
    return last > 0
        && words.goesOn(last + 1)
        && words.text().hash(last) == NUMBER
        && words.text().hash(last - 1) == OPPOSITE;
  }

  /** “the opposition’s Ann Poe”. */
  private boolean isOfBody(int noun, int last, int first) {
    return noun < last
        && last == first - 1
        && words.isLower(noun)
        && (words.has(noun, WordTag.ORGANISATION) || words.text().hash(noun) == OPPOSITION)
        && words.has(noun - 1, WordTag.DETERMINER)
        && !words.has(noun - 1, WordTag.INDEFINITE)
        && words.goesOn(first);
  }

  /** The post of “John Low, chief executive, Acme” and of “John Low, chairman, Ann Poe, clerk”. */
  private boolean isOfAnother(int start) {
    Name before = words.is(start - 1, ',') ? names.until(start - 1) : null;
    return before != null && before.kind() == Name.Kind.PERSON;
  }

  /** “Finance minister Ann Poe”: the capital is the sentence's. */
  private Description inSmallLetters(Description found, int start) {
    String role = found.role();
    boolean sentence =
        words.isFirst(start)
            && words.isCapital(start)
            && !words.text().isAllCapitals(start)
            && words.has(start, WordTag.MODIFIER)
            && role.startsWith(words.string(start, start + 1));
    return sentence
        ? found.in(role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1))
        : found;
  }

  /** “the governor of the Bank of Utopia, Ann Poe,”. */
  private Description officeFirst(Name name) {
    int comma = name.first() - 1;
    if (!words.is(comma, ',') || !isClosed(name)) {
      return Description.NONE;
    }
    for (int t = comma - 1; t >= 0 && t > comma - OFFICE && words.goesOn(t + 1); t--) {
      Description found =
          words.has(t, WordTag.DETERMINER) ? phrases.read(t, comma) : Description.NONE;
      if (found.end() == comma && words.has(found.head(), WordTag.ROLE)) {
        return found;
      }
    }
    return Description.NONE;
  }

  private boolean isClosed(Name name) {
    return name.end() == words.count() || !words.isWord(name.end());
  }

  private Description secretary(int role, int last) {
    Description found = phrases.read(phraseStart(role), role + 1);
    String before = found.role().isEmpty() ? words.string(role, role + 1) : found.role();
    String whole = before + " " + words.string(role + 1, last + 1);
    return new Description(whole, found.affiliation(), found.institution(), role, last + 1);
  }

  private boolean isRole(int t) {
    return words.isLower(t) && words.hasAny(t, WordTag.ROLE, WordTag.RELATIVE);
  }

  private Description office(Name name) {
    int last = name.first() - 1;
    int first = OfficeTitles.first(words, name.lead(), last);
    boolean role = words.hasAny(last, WordTag.ROLE, WordTag.PORTFOLIO);
    int status = PositionStatus.first(words, first);
    Name owner = names.until(status);
    if (owner == null && words.isPossessive(status - 1) && words.goesOn(status)) {
      owner = names.until(status - 1);
    }
    if (owner == null && AffiliationWords.isShare(words, status - SHARE)) {
      owner = names.until(status - SHARE);
    }
    boolean known = role && owner != null && AffiliationWords.isBody(words, owner);
    String affiliation = known && owner != null ? AffiliationWords.of(words, owner) : "";
    return new Description(
        role ? status(owner, status, first) + words.string(first, name.first()) : "",
        affiliation,
        -1,
        last,
        name.first());
  }

  /** “former ”, before or after whom the office is of. */
  private String status(@Nullable Name owner, int status, int office) {
    boolean before = owner != null && owner.end() == status;
    return (before && owner != null ? PositionStatus.before(words, owner) : "")
        + PositionStatus.text(words, status, office);
  }

  /** Where the phrase that ends with a position in small letters begins. */
  private int phraseStart(int head) {
    int t = head;
    while (head - t < MAX_PHRASE && words.goesOn(t)) {
      int before = t - 1;
      Name name = names.until(t);
      int possessive = name == null ? before : name.first() - 1;
      if (words.isPossessive(possessive)) {
        Name owner = names.until(possessive);
        return owner != null
            ? owner.first()
            : words.isLower(possessive - 1) ? possessive - 1 : possessive + 1;
      }
      if (name != null) {
        return name.first();
      }
      if (!isInFrontOfRole(before)) {
        return t;
      }
      t = before;
    }
    return t;
  }

  private boolean isInFrontOfRole(int t) {
    if (words.hasAny(t, WordTag.MODIFIER, WordTag.ROLE) || words.has(t, WordTag.ORGANISATION)) {
      return words.isWord(t);
    }
    boolean party = words.isCapital(t) && words.has(t, WordTag.PARTY);
    if (isQuality(t)) {
      return true;
    }
    boolean between =
        words.isLower(t)
            && !words.has(t, WordTag.FUNCTION)
            && !words.hasAny(t, WordTag.PREPOSITION, WordTag.CONJUNCTION)
            && (words.isPossessive(t - 1)
                || words.hasAny(t - 1, WordTag.DETERMINER, WordTag.STATUS)
                || isFormerBody(names.until(t)));
    return party || between;
  }

  /** “third-generation”, but no age and no place: “43-year-old”, “Leeds-based”. */
  private boolean isQuality(int t) {
    if (!words.isWord(t) || words.isCompound(t)) {
      return false;
    }
    String word = words.text().string(t);
    return word.indexOf('-') > 0
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && word.equals(word.toLowerCase(Locale.ROOT));
  }

  /** The “Acme” of “former Acme mortgage executive”. */
  private boolean isFormerBody(@Nullable Name name) {
    return name != null
        && name.kind() != Name.Kind.PERSON
        && words.has(name.first() - 1, WordTag.STATUS)
        && words.goesOn(name.first());
  }
}
