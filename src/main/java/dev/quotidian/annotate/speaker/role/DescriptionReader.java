package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.OfficeTitles;
import dev.quotidian.annotate.speaker.lexicon.PartyTags;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.text.Hash;
import dev.quotidian.text.TokenKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads role and affiliation from the titles before a name and the appositions after it. */
public final class DescriptionReader {
  private static final int OFFICE = 14;
  private static final int MAX_LETTERS = 4;
  private static final int MAX_HEADED = 5;
  private static final int MAX_DEGREES = 6;

  /** The tokens of “(ACME.N)”. */
  private static final int SHARE = 3;

  private static final long IS = Hash.of("is");
  private static final long WAS = Hash.of("was");

  private final TaggedText words;
  private final NameIndex names;
  private final RolePhraseParser phrases;

  public DescriptionReader(TaggedText words, NameIndex names) {
    this.words = words;
    this.names = names;
    this.phrases = new RolePhraseParser(words, names);
  }

  /** “White House press secretary”, “New York Attorney General”, “Acme’s chief executive,”. */
  public Description before(Name name) {
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
    int role = Portfolios.role(words, last);
    if (role >= 0 && words.goesOn(last + 1)) {
      return secretary(role, last);
    }
    if (!isRole(last) || !words.goesOn(last + 1)) {
      return officeFirst(name);
    }
    int start = PositionStatus.first(words, phraseStart(last));
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
    if (owner == null && AffiliationWords.isShare(words, status - 3)) {
      owner = names.until(status - 3);
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
    while (head - t < 10 && words.goesOn(t)) {
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

  /** “, a researcher at the …”, “(D-Wis.)”, “, 43, who heads …”, “of Alabama”. */
  public Description after(Name name) {
    return after(name.end());
  }

  private Description after(int t) {
    if (!words.goesOn(t)) {
      return Description.NONE;
    }
    if (words.has(t, WordTag.LETTERS) && words.isCapital(t)) {
      return letters(t);
    }
    if (words.isOf(t)) {
      return of(t);
    }
    if ((words.is(t, '(') || words.is(t, ',')) && PartyTags.isOne(words, t + 1)) {
      return new Description("", words.lexicon().partyTags().state(words, t + 1), -1, t + 1, t + 2);
    }
    if (isCopula(t) && words.hasAny(t + 1, WordTag.DETERMINER, WordTag.INDEFINITE)) {
      return apposition(t + 1);
    }
    return words.is(t, ',') ? afterComma(afterDegrees(t) + 1) : Description.NONE;
  }

  /** The last comma of “, M.D., Ph.D., head of the trust”; else the comma itself. */
  private int afterDegrees(int comma) {
    int last = comma;
    while (last < comma + 2 * MAX_DEGREES
        && isDegree(last + 1)
        && words.is(last + 2, ',')
        && words.goesOn(last + 2)) {
      last += 2;
    }
    return last;
  }

  private boolean isDegree(int t) {
    boolean letters = words.has(t, WordTag.LETTERS) && !words.has(t, WordTag.ROLE);
    return letters
        || (words.isCapital(t)
            && words.text().isAbbreviated(t)
            && words.text().string(t).indexOf('.') < words.text().string(t).length() - 1);
  }

  /** “John Peel MP”, “Ann Low OBE, head of the trust”. */
  private Description letters(int t) {
    int end = t + 1;
    while (end < t + MAX_LETTERS && words.has(end, WordTag.LETTERS)) {
      end++;
    }
    Description told = words.has(end, WordTag.LETTERS) ? Description.NONE : after(end);
    if (told.isOfPerson() || !words.hasAny(t, WordTag.ROLE, WordTag.PRIVATE)) {
      return told;
    }
    return words.has(t, WordTag.ROLE)
        ? phrases.read(t, words.count())
        : new Description(words.string(t, t + 1), "", -1, t, t + 1);
  }

  private boolean isCopula(int t) {
    long hash = words.text().hash(t);
    return hash == IS || hash == WAS;
  }

  private Description of(int of) {
    int first = words.has(of + 1, WordTag.DETERMINER) ? of + 2 : of + 1;
    Name whom = names.from(first);
    if (whom == null || whom.kind() == Name.Kind.PERSON || !words.goesOn(first)) {
      return Description.NONE;
    }
    int end = AffiliationWords.end(words, names, whom);
    return new Description("", AffiliationWords.of(words, whom.first(), end), -1, of, end);
  }

  /** Of an organisation; “Ann Poe, of Leeds” tells where she lives. */
  private Description ofOrganisation(int of) {
    Name whom = names.from(words.has(of + 1, WordTag.DETERMINER) ? of + 2 : of + 1);
    boolean organisation = whom != null && whom.kind() == Name.Kind.ORGANISATION;
    return organisation ? of(of) : Description.NONE;
  }

  private Description afterComma(int from) {
    int t = from;
    if (t + 1 < words.count() && words.text().kind(t) == TokenKind.NUMBER && words.is(t + 1, ',')) {
      t += 2;
      Description described = afterAge(t);
      return described.isOfPerson() ? described : new Description("", "", -1, from, from + 1);
    }
    return afterAge(t);
  }

  private Description afterAge(int t) {
    if (!words.goesOn(t)) {
      return Description.NONE;
    }
    if (words.isOf(t)) {
      return ofOrganisation(t);
    }
    if (words.has(t, WordTag.WHO)) {
      return who(t);
    }
    if (words.has(t, WordTag.ADVOCATING) && words.is(t + 1, ',')) {
      return new Description(words.string(t, t + 1), "", -1, t, t + 1);
    }
    return apposition(t);
  }

  private Description who(int who) {
    if (isCopula(who + 1)) {
      return apposition(who + 2);
    }
    if (words.has(who + 1, WordTag.HEADS)) {
      int first = words.has(who + 2, WordTag.DETERMINER) ? who + 3 : who + 2;
      Name whom = names.from(first);
      if (whom != null && whom.kind() != Name.Kind.PERSON) {
        int end = AffiliationWords.end(words, names, whom);
        return new Description("", AffiliationWords.of(words, whom.first(), end), -1, who, end);
      }
      return headed(who, first);
    }
    return new Description("", "", -1, who, who + 1);
  }

  /** “who chairs the riders’ club”, “who runs the charity”. */
  private Description headed(int who, int first) {
    int end = first;
    boolean owned = false;
    while (end < first + MAX_HEADED && words.goesOn(end) && isOfBody(end)) {
      owned |= words.isPossessive(end);
      end++;
    }
    boolean body = end > first && words.has(end - 1, WordTag.ORGANISATION);
    String whom = body && owned ? words.string(first, end) : "";
    return new Description("", whom, body && !owned ? end - 1 : -1, who, Math.max(end, who + 1));
  }

  private boolean isOfBody(int t) {
    return words.isPossessive(t)
        || (words.isLower(t) && !words.hasAny(t, WordTag.PREPOSITION, WordTag.CONJUNCTION));
  }

  private Description apposition(int t) {
    Name name = names.at(t);
    if (name != null && name.kind() == Name.Kind.PERSON && !words.isPossessive(name.end())) {
      return Description.NONE;
    }
    Description found = phrases.read(t, words.count());
    boolean another =
        found.isOfPerson()
            && (startsName(found.head() + 1) || words.has(found.head(), WordTag.ROLES));
    return another ? Description.NONE : found;
  }

  private boolean startsName(int t) {
    Name name = names.at(t);
    return name != null && words.goesOn(t);
  }
}
