package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.text.Hash;
import java.util.Locale;

/** The first noun phrase of a source: its tokens up to a comma, a preposition or a clause. */
public record SourcePhrase(int first, int head, int end, int limit) {
  /** The tokens of “(ACME.N)”. */
  private static final int SHARE = 3;

  private static final long BY = Hash.of("by");

  public static SourcePhrase of(TaggedText words, NameIndex names, int from, int limit) {
    int first = from;
    while (first + 1 < limit && (!words.text().isWordOrNumber(first) || isLink(words, first))) {
      first++;
    }
    int end = Math.min(limit, afterOffice(names, first));
    while (end < limit && (isInside(words, names, end) || isBeforeShare(words, end, limit))) {
      end += isBeforeShare(words, end, limit) ? SHARE : 1;
    }
    int head = withoutTime(words, names, first, end) - 1;
    while (head > first
        && (words.isPossessive(head)
            || words.isTicker(head)
            || (words.has(head, WordTag.LETTERS) && names.indexAt(head - 1) >= 0)
            || isAdverb(words, names, head)
            || isParticiple(words, names, head))) {
      head--;
    }
    return new SourcePhrase(first, head, end, limit);
  }

  /** “Secretary of State Ann Poe” is one phrase. */
  private static int afterOffice(NameIndex names, int first) {
    int i = names.indexAfter(first);
    boolean office = i < names.size() && names.get(i).lead() <= first;
    return office ? Math.max(first + 1, names.get(i).end()) : first + 1;
  }

  private static boolean isLink(TaggedText words, int t) {
    return words.hasAny(t, WordTag.CONJUNCTION, WordTag.PREPOSITION) && words.isLower(t);
  }

  private static boolean isInside(TaggedText words, NameIndex names, int t) {
    if (names.indexAt(t) >= 0 || words.isPossessive(t) || joinsRoles(words, t)) {
      return true;
    }
    return words.text().isWordOrNumber(t)
        && !isClauseOfPerson(words, t)
        && !words.hasAny(t, WordTag.PREPOSITION, WordTag.WHO)
        && !words.hasAny(t, WordTag.CONJUNCTION, WordTag.DEMONSTRATIVE);
  }

  /** The bracket of “Acme Inc (ACME.N) Chairman John Low”. */
  private static boolean isBeforeShare(TaggedText words, int t, int limit) {
    return words.is(t, '(')
        && words.isTicker(t + 1)
        && words.is(t + 2, ')')
        && t + SHARE < limit
        && words.isCapital(t + SHARE);
  }

  /** “an analyst receiving an email”. */
  private static boolean isClauseOfPerson(TaggedText words, int t) {
    return words.isLower(t)
        && words.isUnknown(t)
        && words.endsAsParticiple(t)
        && (words.hasAny(t - 1, WordTag.ROLE, WordTag.ROLES) || words.has(t - 1, WordTag.PEOPLE));
  }

  /** “a statement signed by”. */
  private static boolean isParticiple(TaggedText words, NameIndex names, int t) {
    return names.indexAt(t) < 0
        && words.isLower(t)
        && words.isUnknown(t)
        && words.endsAsParticiple(t);
  }

  /** “president and chief executive”, “secretary of state”. */
  private static boolean joinsRoles(TaggedText words, int t) {
    boolean of =
        words.isOf(t) && words.has(t - 1, WordTag.ROLE) && words.has(t + 1, WordTag.PORTFOLIO);
    return of || isAndOfRoles(words, t);
  }

  private static boolean isAndOfRoles(TaggedText words, int t) {
    return words.isAnd(t)
        && words.hasAny(t - 1, WordTag.ROLE, WordTag.PORTFOLIO)
        && words.hasAny(t + 1, WordTag.ROLE, WordTag.MODIFIER);
  }

  /** The end of “Acme Inc” in “Acme Inc last month”: no noun goes on with such a word. */
  private static int withoutTime(TaggedText words, NameIndex names, int first, int end) {
    int t = end - 2;
    boolean time =
        t > first
            && (names.indexAt(t - 1) >= 0
                || words.hasAny(t - 1, WordTag.ORGANISATION, WordTag.ROLE))
            && words.isLower(t)
            && words.has(t, WordTag.FUNCTION)
            && words.isLower(t + 1)
            && words.isUnknown(t + 1);
    return time ? t : end;
  }

  private static boolean isAdverb(TaggedText words, NameIndex names, int t) {
    return names.indexAt(t) < 0
        && (words.hasAny(t, WordTag.PRONOUN, WordTag.CALENDAR)
            || !words.isWord(t)
            || (words.has(t, WordTag.FUNCTION) && !words.hasAny(t, WordTag.PEOPLE, WordTag.ROLES)));
  }

  /** “the minister”, “this minister”. */
  public boolean isDefinite(TaggedText words) {
    return (words.has(first, WordTag.DETERMINER) && !words.has(first, WordTag.INDEFINITE))
        || words.has(first, WordTag.DEMONSTRATIVE);
  }

  /** Whether it is the whole source, and short. */
  public boolean isBare() {
    return end == limit && end - first <= 3;
  }

  /**
   * The words of the source, an article at their beginning, or all that is in capitals, in small
   * letters.
   */
  public String text(TaggedText words) {
    String text = words.string(first, limit);
    if (words.text().isAllCapitals(first) && text.equals(text.toUpperCase(Locale.ROOT))) {
      return text.toLowerCase(Locale.ROOT);
    }
    boolean article = words.hasAny(first, WordTag.DETERMINER, WordTag.INDEFINITE);
    return article ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  /**
   * As {@link #text}, without a participle that tells of a document: “a letter dated May 4”, but “a
   * petition signed by 400 people”.
   */
  public String documentText(TaggedText words, NameIndex names) {
    int told = head + 1;
    boolean participle =
        told + 1 < limit && isParticiple(words, names, told) && words.text().hash(told + 1) != BY;
    return participle ? new SourcePhrase(first, head, told, told).text(words) : text(words);
  }
}
