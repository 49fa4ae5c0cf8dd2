package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.PartyTags;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.text.Hash;
import dev.quotidian.text.TokenKind;

/** Role and affiliation from the letters, appositions and relative clauses behind a name. */
final class AppositionReader {
  private static final int MAX_DEGREES = 6;
  private static final int MAX_LETTERS = 4;
  private static final int MAX_HEADED = 5;
  private static final long IS = Hash.of("is");
  private static final long WAS = Hash.of("was");

  private final TaggedText words;
  private final NameIndex names;
  private final RolePhraseParser phrases;

  AppositionReader(TaggedText words, NameIndex names, RolePhraseParser phrases) {
    this.words = words;
    this.names = names;
    this.phrases = phrases;
  }

  /** “, a researcher at the …”, “(D-Wis.)”, “, 43, who heads …”, “of Alabama”. */
  Description after(Name name) {
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
