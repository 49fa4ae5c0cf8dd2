package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.text.Hash;
import java.util.Locale;

/**
 * What is said of a position beside its name: that it is held no longer, not yet, or in another's
 * place. It stays with the position, whatever stands between: “former Utopia Bank Chairman” is a
 * former chairman.
 */
final class PositionStatus {
  /** No status stands further before its position. */
  private static final int MAX_LENGTH = 6;

  private static final long EX = Hash.of("ex");
  private static final long THEN = Hash.of("then");

  private PositionStatus() {}

  /** The first word of status before token {@code t}: of “former senior”; {@code t} if none. */
  static int first(TaggedText words, int t) {
    int first = t;
    for (int k = t;
        k > t - MAX_LENGTH
            && words.goesOn(k)
            && words.hasAny(k - 1, WordTag.STATUS, WordTag.MODIFIER);
        k--) {
      first = words.has(k - 1, WordTag.STATUS) ? k - 1 : first;
    }
    return first;
  }

  /** The first token of a name that is no word of status: the “Bank” of “Acting Bank Chairman”. */
  static int afterStatus(TaggedText words, Name name) {
    int first = name.first();
    while (first + 1 < name.end() && words.has(first, WordTag.STATUS)) {
      first++;
    }
    return first;
  }

  /** The status told by the words of a body's name and by those before it, with a blank, or "". */
  static String before(TaggedText words, Name owner) {
    return text(words, first(words, owner.first()), owner.first()) + of(words, owner);
  }

  /** The status told by the words of a body's name: “acting ” of “Acting Bank”, or "". */
  static String of(TaggedText words, Name owner) {
    int own = afterStatus(words, owner);
    return text(words, owner.first(), own) + prefix(words, own);
  }

  /** A position in front of whose body and share it is: “former Acme Inc (ACME.N) trader”. */
  static Description ofShare(TaggedText words, Name owner, Description position) {
    return position
        .in(before(words, owner) + position.role())
        .at(AffiliationWords.of(words, owner));
  }

  /** Some words of status in small letters, with a blank after them; "" of none. */
  static String text(TaggedText words, int first, int end) {
    return first < end ? words.string(first, end).toLowerCase(Locale.ROOT) + " " : "";
  }

  /** The “ex-” of “ex-Utopian”, in small letters, or "". */
  static String prefix(TaggedText words, int t) {
    int hyphen = hyphen(words, t);
    return hyphen < 0
        ? ""
        : words.text().body().substring(words.text().start(t), hyphen + 1).toLowerCase(Locale.ROOT);
  }

  private static int hyphen(TaggedText words, int t) {
    int start = words.text().start(t);
    int hyphen = words.text().body().indexOf('-', start);
    if (hyphen < 0 || hyphen + 1 >= words.text().end(t)) {
      return -1;
    }
    long before = Hash.of(words.text().body(), start, hyphen);
    return before == EX || before == THEN ? hyphen : -1;
  }

  /** The words of a body without those of a status that belongs to a position of it. */
  static String withoutStatus(TaggedText words, Name name, String whom) {
    int own = afterStatus(words, name);
    String rest = own > name.first() ? AffiliationWords.of(words, own, name.end()) : whom;
    String prefix = prefix(words, own);
    return rest.regionMatches(true, 0, prefix, 0, prefix.length())
        ? rest.substring(prefix.length())
        : rest;
  }
}
