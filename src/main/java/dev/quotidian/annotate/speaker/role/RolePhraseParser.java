package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.text.Hash;

/** Parses noun phrases of roles: “a researcher at the Institute of …”. */
public final class RolePhraseParser {
  private static final long NOW = Hash.of("now");
  private static final long CURRENTLY = Hash.of("currently");

  private final TaggedText words;
  private final NameIndex names;
  private final RoleHeads heads;
  private final RoleComplements complements;

  public RolePhraseParser(TaggedText words, NameIndex names) {
    this.words = words;
    this.names = names;
    this.heads = new RoleHeads(words, names);
    this.complements = new RoleComplements(words, names);
  }

  /** The description that begins at token {@code start} and ends before {@code limit}. */
  public Description read(int start, int limit) {
    int bound = Math.min(limit, words.count());
    int begin = start;
    if (begin < bound && isNow(begin)) {
      begin++;
    }
    while (begin < bound && begin < start + 2 && RoleReading.isArticle(words, begin)) {
      begin++;
    }
    int head = heads.find(begin, bound);
    return head < 0 ? Description.NONE : read(new RoleReading(begin, head, bound));
  }

  /** “currently chairman of the Harbour Trust”. */
  private boolean isNow(int t) {
    long hash = words.text().hash(t);
    return hash == NOW || hash == CURRENTLY;
  }

  private Description read(RoleReading reading) {
    skipOwner(reading);
    skipOwnersInFront(reading);
    joinSecondRole(reading);
    complements.read(reading);
    if (isParent(reading.head())) {
      return reading.description(words.string(reading.head(), reading.head() + 3));
    }
    boolean people = words.has(reading.head(), WordTag.PEOPLE);
    boolean role =
        words.has(reading.head(), WordTag.ROLE)
            || (words.has(reading.head(), WordTag.ROLES) && !people);
    return reading.description(
        role && reading.first() < reading.roleEnd() ? reading.status() + role(reading) : "");
  }

  /** “a mother of two”. */
  private boolean isParent(int head) {
    return words.has(head, WordTag.RELATIVE)
        && words.isOf(head + 1)
        && (words.has(head + 2, WordTag.INDEFINITE) && words.isLower(head + 2));
  }

  /** “the company’s chief executive”, “Acme’s chief executive”. */
  private void skipOwner(RoleReading reading) {
    for (int t = reading.head() - 1; t > reading.first(); t--) {
      if (words.isPossessive(t)) {
        owner(reading, t);
        reading.beginAt(t + 1);
        return;
      }
    }
  }

  private void owner(RoleReading reading, int possessive) {
    Name name = names.until(possessive);
    if (name != null) {
      if (name.kind() != Name.Kind.PERSON) {
        affiliate(reading, name);
      }
    } else if (words.has(possessive - 1, WordTag.ORGANISATION)) {
      reading.speaksFor(possessive - 1);
    }
  }

  /** “Fidelity portfolio manager”, “New York-based senior strategist”, “Swiss minister”. */
  private void skipOwnersInFront(RoleReading reading) {
    int head = reading.head();
    while (reading.first() < head) {
      int first = reading.first();
      Name name = names.from(first);
      int compound = compound(first, head);
      if (compound >= 0) {
        reading.beginAt(compound + 1);
      } else if (words.has(first, WordTag.STATUS)
          && words.isCapital(first)
          && (name == null || name.length() == 1)) {
        reading.status(PositionStatus.text(words, first, first + 1));
        reading.beginAt(first + 1);
      } else if (name != null && name.end() <= head && isOwner(name)) {
        reading.status(PositionStatus.of(words, name));
        reading.beginAt(name.end());
        affiliate(reading, name);
      } else if (words.has(first, WordTag.PARTY) && words.isCapital(first)) {
        reading.affiliate(words.string(first, first + 1));
        reading.beginAt(first + 1);
      } else {
        return;
      }
    }
  }

  private boolean isOwner(Name name) {
    return !words.has(name.first(), WordTag.ROLE)
        || (name.kind() == Name.Kind.ORGANISATION && name.length() > 1);
  }

  /** The end of “New York-based”, or -1. */
  private int compound(int first, int head) {
    int t = first;
    while (t < head && t < first + 3 && words.isCapital(t) && !words.isCompound(t)) {
      t++;
    }
    return t < head && words.isCompound(t) ? t : -1;
  }

  /** “senior White House adviser”. */
  private String role(RoleReading reading) {
    int first = reading.first();
    for (int t = first + 1; t < reading.head(); t++) {
      Name name = names.from(t);
      if (name != null && name.end() <= reading.head() && words.isLower(first)) {
        affiliate(reading, name);
        return words.string(first, t) + " " + words.string(name.end(), reading.roleEnd());
      }
    }
    return words.string(first, reading.roleEnd());
  }

  private void affiliate(RoleReading reading, Name name) {
    String whom = AffiliationWords.of(words, name.first(), name.end());
    reading.affiliate(PositionStatus.withoutStatus(words, name, whom));
  }

  /** “president and chief executive”. */
  private void joinSecondRole(RoleReading reading) {
    int end = reading.end();
    int bound = reading.bound();
    if (end >= bound || !words.isAnd(end)) {
      return;
    }
    int t = end + 1;
    while (t < bound && t < end + 5 && words.hasAny(t, WordTag.MODIFIER, WordTag.ROLE)) {
      t++;
    }
    int last = heads.last(t - 1, bound);
    if (last > end && words.has(last, WordTag.ROLE) && !words.has(last, WordTag.ROLES)) {
      reading.endAt(last + 1);
      reading.extendRole(last + 1);
    }
  }
}
