package dev.quotidian.annotate.speaker;

/** Reads phrases that say what a person is: “a researcher at the Institute of …”. */
final class RolePhrases {
  private static final int LONGEST = 12;

  private final Words words;
  private final Names names;

  RolePhrases(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** The description that begins at token {@code start} and ends before {@code limit}. */
  Description read(int start, int limit) {
    int bound = Math.min(limit, words.count());
    int begin = start;
    while (begin < bound && begin < start + 2 && isArticle(begin)) {
      begin++;
    }
    int head = head(begin, bound);
    return head < 0 ? Description.NONE : new Reading(begin, head, bound).read();
  }

  private boolean isArticle(int t) {
    return words.hasAny(t, Tag.DETERMINER, Tag.POSSESSIVE);
  }

  /** The noun that says what the person is, or -1. */
  private int head(int begin, int bound) {
    int end = Math.min(bound, begin + LONGEST);
    for (int t = begin; t < end && isInside(t, begin); t++) {
      if (isHead(t) && !isModifying(t, end)) {
        return lastOfHead(t, end);
      }
    }
    return -1;
  }

  private boolean isHead(int t) {
    Name name = names.at(t);
    boolean named = name != null && name.length() > 1;
    return !named
        && (words.hasAny(t, Tag.ROLE, Tag.ROLES) || words.hasAny(t, Tag.PEOPLE, Tag.RELATIVE));
  }

  /** A word that may be a position or go before one, and goes before one here. */
  private boolean isModifying(int t, int end) {
    return t + 1 < end
        && words.isLower(t + 1)
        && !words.hasAny(t + 1, Tag.PREPOSITION, Tag.CONJUNCTION)
        && !words.hasAny(t + 1, Tag.FUNCTION, Tag.WHO)
        && head(t + 1, end) >= 0;
  }

  private int lastOfHead(int t, int end) {
    int last = t;
    while (last + 1 < end && words.hasAny(last + 1, Tag.ROLE, Tag.ROLES)) {
      last++;
    }
    return last;
  }

  private boolean isInside(int t, int begin) {
    if (t > begin && !words.goesOn(t)) {
      return false;
    }
    Name name = names.at(t);
    if (name != null || words.isPossessive(t)) {
      return true;
    }
    return words.isWord(t)
        && !words.hasAny(t, Tag.PREPOSITION, Tag.WHO)
        && !words.hasAny(t, Tag.CONJUNCTION, Tag.PRONOUN);
  }

  /** One reading, from the first word after the article. */
  private final class Reading {
    private final int bound;
    private final int head;
    private int first;
    private int end;
    private String affiliation = "";
    private int institution = -1;

    Reading(int begin, int head, int bound) {
      this.first = begin;
      this.head = head;
      this.bound = bound;
      this.end = head + 1;
    }

    Description read() {
      skipOwner();
      skipOwnersInFront();
      joinSecondRole();
      readComplements();
      String role =
          words.hasAny(head, Tag.ROLE, Tag.ROLES) && first < end ? words.string(first, end) : "";
      return new Description(role, affiliation, institution, head, end);
    }

    /** “the company’s chief executive”, “Acme’s chief executive”. */
    private void skipOwner() {
      for (int t = head - 1; t > first; t--) {
        if (words.isPossessive(t)) {
          owner(t);
          first = t + 1;
          return;
        }
      }
    }

    private void owner(int possessive) {
      Name name = names.until(possessive);
      if (name != null) {
        affiliate(name);
      } else if (words.has(possessive - 1, Tag.ORGANISATION)) {
        institution = possessive - 1;
      }
    }

    /** “Fidelity portfolio manager”, “New York-based senior strategist”, “Swiss minister”. */
    private void skipOwnersInFront() {
      while (first < head) {
        Name name = names.from(first);
        if (isBased(first)) {
          first++;
        } else if (name != null && name.end() <= head) {
          first = name.end();
          affiliateUnlessBased(name);
        } else if (words.has(first, Tag.PARTY) && words.isCapital(first)) {
          affiliate(words.string(first, first + 1));
          first++;
        } else {
          return;
        }
      }
    }

    private void affiliateUnlessBased(Name name) {
      if (!isBased(name.end() - 1)) {
        affiliate(name);
      }
    }

    private boolean isBased(int t) {
      return words.isWord(t) && words.text().string(t).endsWith("-based");
    }

    private void affiliate(Name name) {
      if (name.kind() != Name.Kind.PERSON) {
        affiliate(Affiliations.of(words, name.first(), name.end()));
      }
    }

    private void affiliate(String whom) {
      if (affiliation.isEmpty()) {
        affiliation = whom;
      }
    }

    /** “president and chief executive”. */
    private void joinSecondRole() {
      if (end >= bound || !words.isAnd(end)) {
        return;
      }
      int t = end + 1;
      while (t < bound && t < end + 5 && isBeforeRole(t)) {
        t++;
      }
      int last = lastOfHead(t - 1, bound);
      if (last > end && words.has(last, Tag.ROLE) && !words.has(last, Tag.ROLES)) {
        end = last + 1;
      }
    }

    private boolean isBeforeRole(int t) {
      return words.hasAny(t, Tag.MODIFIER, Tag.ROLE);
    }

    /** “of investment funds practice at law firm …”. */
    private void readComplements() {
      for (int i = 0; i < 3 && isComplement(end); i++) {
        int from = end;
        complement(end + 1);
        if (end == from || saysForWhom()) {
          return;
        }
      }
    }

    private boolean saysForWhom() {
      return !affiliation.isEmpty() || institution >= 0;
    }

    private boolean isComplement(int t) {
      return t + 1 < bound && words.goesOn(t) && Prepositions.joinsRole(words.text().hash(t));
    }

    private void complement(int from) {
      int t = from;
      while (t < bound && isArticle(t)) {
        t++;
      }
      int lower = t;
      while (lower < bound && lower < t + 6 && isNounOrAdjective(lower)) {
        lower++;
      }
      Name name = lower < bound ? names.from(lower) : null;
      if (name != null) {
        complementWithName(from, name);
      } else if (lower > t) {
        complementWithout(t, lower);
      }
    }

    private boolean isNounOrAdjective(int t) {
      return words.goesOn(t)
          && (isBased(t)
              || (words.isLower(t)
                  && !words.hasAny(t, Tag.PREPOSITION, Tag.CONJUNCTION)
                  && !words.hasAny(t, Tag.FUNCTION, Tag.WHO)));
    }

    private void complementWithName(int from, Name name) {
      boolean place = Prepositions.isIn(words.text().hash(from - 1));
      if (place && name.kind() != Name.Kind.ORGANISATION) {
        return;
      }
      int organisation = Affiliations.end(words, names, name);
      int lower = organisation;
      while (lower < bound && lower < organisation + 5 && isNounOrAdjective(lower)) {
        lower++;
      }
      if (lower == organisation || words.isPossessive(organisation)) {
        affiliateTo(name, organisation);
      } else if (words.has(lower - 1, Tag.ORGANISATION)) {
        affiliateTo(name, lower);
      } else if (saysForWhom() || isFollowedByPreposition(lower)) {
        end = lower;
      } else {
        affiliateTo(name, organisation);
      }
    }

    private boolean isFollowedByPreposition(int t) {
      return t < bound && words.has(t, Tag.PREPOSITION);
    }

    private void affiliateTo(Name name, int last) {
      if (name.kind() != Name.Kind.PERSON || last > name.end()) {
        affiliate(Affiliations.of(words, name.first(), last));
        end = last;
      }
    }

    private void complementWithout(int from, int lower) {
      if (words.has(lower - 1, Tag.ORGANISATION) && isArticle(from - 1)) {
        institution = institution < 0 ? lower - 1 : institution;
      } else {
        end = lower;
      }
    }
  }
}
