package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import org.jspecify.annotations.Nullable;

/** Reads the complements after a role: what it is of, and for whom it is held. */
final class RoleComplements {
  private final TaggedText words;
  private final NameIndex names;

  RoleComplements(TaggedText words, NameIndex names) {
    this.words = words;
    this.names = names;
  }

  /** “of investment funds practice at law firm …”. */
  void read(RoleReading reading) {
    for (int i = 0; i < 3 && isComplement(reading, reading.end()); i++) {
      int from = reading.end();
      complement(reading, reading.end() + 1);
      if (reading.end() == from || reading.saysForWhom()) {
        return;
      }
      joinSecondNoun(reading);
    }
  }

  /** “of tax and economic policy at the …”: what is of two things, where a body follows. */
  private void joinSecondNoun(RoleReading reading) {
    int and = reading.end();
    int t = and + 1;
    while (words.isAnd(and) && t < reading.bound() && t < and + 6 && isNounOrAdjective(t)) {
      t++;
    }
    int first = words.has(t + 1, WordTag.DETERMINER) ? t + 2 : t + 1;
    if (t > and + 1 && isComplement(reading, t) && names.from(first) != null) {
      if (reading.roleEnd() == and) {
        reading.extendRole(t);
      }
      reading.endAt(t);
    }
  }

  private boolean isComplement(RoleReading reading, int t) {
    return t + 1 < reading.bound()
        && words.goesOn(t)
        && Prepositions.joinsRole(words.text().hash(t));
  }

  private void complement(RoleReading reading, int from) {
    int t = from;
    while (t < reading.bound() && RoleReading.isArticle(words, t)) {
      t++;
    }
    int lower = t;
    while (lower < reading.bound() && lower < t + 6 && isNounOrAdjective(lower)) {
      lower++;
    }
    Name name = lower < reading.bound() ? names.from(lower) : null;
    if (name != null && Prepositions.isOn(words.text().hash(from - 1))) {
      extendRole(reading, from - 1, name.end());
    } else if (name != null) {
      complementWithName(reading, from, name);
    } else if (lower > t) {
      Name apposed = apposed(t, lower, reading.bound());
      if (apposed != null) {
        affiliateTo(reading, apposed, apposed.end());
      } else {
        complementWithout(reading, t, lower);
      }
    }
  }

  /** The body that “the supplier, Tide Seeds” names after a noun, or null. */
  private @Nullable Name apposed(int from, int comma, int bound) {
    boolean definite = RoleReading.isArticle(words, from - 1);
    Name name =
        definite && words.is(comma, ',') && comma + 1 < bound ? names.from(comma + 1) : null;
    boolean body =
        name != null && name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.PLACE;
    boolean closed = name != null && (name.end() == bound || words.is(name.end(), ','));
    return body && closed && words.hasAny(comma - 1, WordTag.COMPANY, WordTag.ORGANISATION)
        ? name
        : null;
  }

  private boolean isNounOrAdjective(int t) {
    return words.goesOn(t)
        && (words.isCompound(t)
            || words.isPossessive(t)
            || (words.isLower(t)
                && !words.hasAny(t, WordTag.PREPOSITION, WordTag.CONJUNCTION)
                && (!words.has(t, WordTag.FUNCTION) || words.has(t, WordTag.MODIFIER))
                && !words.has(t, WordTag.WHO)));
  }

  private void complementWithName(RoleReading reading, int from, Name name) {
    boolean place = Prepositions.isIn(words.text().hash(from - 1));
    if (place && name.kind() != Name.Kind.ORGANISATION && !isInstitutionOf(reading, name)) {
      return;
    }
    int organisation = AffiliationWords.end(words, names, name);
    int lower = organisation;
    while (lower < reading.bound() && lower < organisation + 5 && isNounOrAdjective(lower)) {
      lower++;
    }
    boolean named =
        name.kind() == Name.Kind.ORGANISATION && !words.has(lower - 1, WordTag.ORGANISATION);
    if (named || lower == organisation || words.isPossessive(organisation)) {
      affiliateTo(reading, name, organisation);
    } else if (words.has(lower - 1, WordTag.ORGANISATION) || isThing(name, lower)) {
      affiliateTo(reading, name, lower);
    } else if (reading.saysForWhom() || isFollowedByPreposition(reading, lower)) {
      extendRole(reading, from - 1, lower);
    } else {
      affiliateTo(reading, name, organisation);
    }
  }

  /** “the Ukrainian presidential office”. */
  private boolean isInstitutionOf(RoleReading reading, Name name) {
    int t = name.end();
    while (t < reading.bound() && t < name.end() + 4 && isNounOrAdjective(t)) {
      t++;
    }
    return t > name.end()
        && words.has(t - 1, WordTag.ORGANISATION)
        && words.place(name.first(), name.end() - 1) != null;
  }

  /** “the Marlow Sands tunnel,”. */
  private boolean isThing(Name name, int to) {
    return name.kind() == Name.Kind.UNKNOWN
        && words.has(name.first() - 1, WordTag.DETERMINER)
        && to < words.count()
        && !words.isWord(to);
  }

  private boolean isFollowedByPreposition(RoleReading reading, int t) {
    return t < reading.bound() && words.has(t, WordTag.PREPOSITION);
  }

  private void extendRole(RoleReading reading, int preposition, int to) {
    boolean joined = preposition >= 0 && reading.roleEnd() == preposition;
    if (joined && Prepositions.extendsRole(words.text().hash(preposition))) {
      reading.extendRole(to);
    }
    reading.endAt(to);
  }

  private void affiliateTo(RoleReading reading, Name name, int last) {
    reading.affiliate(AffiliationWords.of(words, name.first(), last));
    reading.endAt(last);
  }

  private void complementWithout(RoleReading reading, int from, int lower) {
    int noun = lower - 1;
    while (noun > from && !words.has(noun, WordTag.ORGANISATION)) {
      noun--;
    }
    if (isOwned(from, lower) && words.has(lower - 1, WordTag.ORGANISATION)) {
      reading.affiliate(words.string(from, lower));
      reading.endAt(lower);
      return;
    }
    boolean goesOn =
        isComplement(reading, lower) && !Prepositions.extendsRole(words.text().hash(lower));
    boolean kind = words.has(noun, WordTag.ORGANISATION) && !words.has(noun, WordTag.MODIFIER);
    if (kind && !words.has(noun, WordTag.MEDIA) && noun < lower - 1 && noun >= lower - 2) {
      reading.affiliate(words.string(noun + 1, lower));
      reading.endAt(lower);
    } else if (words.has(lower - 1, WordTag.ORGANISATION)
        && RoleReading.isArticle(words, from - 1)
        && !goesOn) {
      reading.speaksFor(lower - 1);
    } else {
      int preposition = prepositionBefore(from);
      boolean in = Prepositions.isIn(words.text().hash(preposition));
      boolean place =
          RoleReading.isArticle(words, from - 1) && (in || Prepositions.isFor(words, preposition));
      extendRole(reading, place ? -1 : preposition, lower);
    }
  }

  /** “the pilots’ union”. */
  private boolean isOwned(int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.isPossessive(t)) {
        return true;
      }
    }
    return false;
  }

  private int prepositionBefore(int t) {
    return RoleReading.isArticle(words, t - 1) ? t - 2 : t - 1;
  }
}
