package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;

/** Parses noun phrases of roles: “a researcher at the Institute of …”. */
public final class RolePhraseParser {
  private final TaggedText words;
  private final NameIndex names;
  private final RoleHeads heads;

  public RolePhraseParser(TaggedText words, NameIndex names) {
    this.words = words;
    this.names = names;
    this.heads = new RoleHeads(words, names);
  }

  /** The description that begins at token {@code start} and ends before {@code limit}. */
  public Description read(int start, int limit) {
    int bound = Math.min(limit, words.count());
    int begin = start;
    while (begin < bound && begin < start + 2 && isArticle(begin)) {
      begin++;
    }
    int head = heads.find(begin, bound);
    return head < 0 ? Description.NONE : new Reading(begin, head, bound).read();
  }

  private boolean isArticle(int t) {
    return words.hasAny(t, WordTag.DETERMINER, WordTag.POSSESSIVE);
  }

  /** One reading, from the first word after the article. */
  private final class Reading {
    private final int bound;
    private final int head;
    private int first;
    private int end;
    private int roleEnd;
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
      roleEnd = end;
      readComplements();
      String role =
          words.hasAny(head, WordTag.ROLE, WordTag.ROLES) && first < roleEnd ? role() : "";
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
      } else if (words.has(possessive - 1, WordTag.ORGANISATION)) {
        institution = possessive - 1;
      }
    }

    /** “Fidelity portfolio manager”, “New York-based senior strategist”, “Swiss minister”. */
    private void skipOwnersInFront() {
      while (first < head) {
        Name name = names.from(first);
        int compound = compound();
        if (compound >= 0) {
          first = compound + 1;
        } else if (name != null && name.end() <= head && isOwner(name)) {
          first = name.end();
          affiliateInFront(name);
        } else if (words.has(first, WordTag.PARTY) && words.isCapital(first)) {
          affiliate(words.string(first, first + 1));
          first++;
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
    private int compound() {
      int t = first;
      while (t < head && t < first + 3 && words.isCapital(t) && !words.isCompound(t)) {
        t++;
      }
      return t < head && words.isCompound(t) ? t : -1;
    }

    /** “senior White House adviser”. */
    private String role() {
      for (int t = first + 1; t < head; t++) {
        Name name = names.from(t);
        if (name != null && name.end() <= head && words.isLower(first)) {
          affiliateInFront(name);
          return words.string(first, t) + " " + words.string(name.end(), roleEnd);
        }
      }
      return words.string(first, roleEnd);
    }

    private void affiliateInFront(Name name) {
      affiliate(AffiliationWords.of(words, name.first(), name.end()));
    }

    private void affiliate(Name name) {
      if (name.kind() != Name.Kind.PERSON) {
        affiliate(AffiliationWords.of(words, name.first(), name.end()));
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
      int last = heads.last(t - 1, bound);
      if (last > end && words.has(last, WordTag.ROLE) && !words.has(last, WordTag.ROLES)) {
        end = last + 1;
      }
    }

    private boolean isBeforeRole(int t) {
      return words.hasAny(t, WordTag.MODIFIER, WordTag.ROLE);
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
      if (name != null && Prepositions.isOn(words.text().hash(from - 1))) {
        extendRole(from - 1, name.end());
      } else if (name != null) {
        complementWithName(from, name);
      } else if (lower > t) {
        complementWithout(t, lower);
      }
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

    private void complementWithName(int from, Name name) {
      boolean place = Prepositions.isIn(words.text().hash(from - 1));
      if (place && name.kind() != Name.Kind.ORGANISATION && !isInstitutionOf(name)) {
        return;
      }
      int organisation = AffiliationWords.end(words, names, name);
      int lower = organisation;
      while (lower < bound && lower < organisation + 5 && isNounOrAdjective(lower)) {
        lower++;
      }
      boolean named =
          name.kind() == Name.Kind.ORGANISATION && !words.has(lower - 1, WordTag.ORGANISATION);
      if (named || lower == organisation || words.isPossessive(organisation)) {
        affiliateTo(name, organisation);
      } else if (words.has(lower - 1, WordTag.ORGANISATION) || isThing(name, lower)) {
        affiliateTo(name, lower);
      } else if (saysForWhom() || isFollowedByPreposition(lower)) {
        extendRole(from - 1, lower);
      } else {
        affiliateTo(name, organisation);
      }
    }

    /** “the Ukrainian presidential office”. */
    private boolean isInstitutionOf(Name name) {
      int t = name.end();
      while (t < bound && t < name.end() + 4 && isNounOrAdjective(t)) {
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

    private boolean isFollowedByPreposition(int t) {
      return t < bound && words.has(t, WordTag.PREPOSITION);
    }

    private void extendRole(int preposition, int to) {
      boolean joined = preposition >= 0 && roleEnd == preposition;
      if (joined && Prepositions.extendsRole(words.text().hash(preposition))) {
        roleEnd = to;
      }
      end = to;
    }

    private void affiliateTo(Name name, int last) {
      affiliate(AffiliationWords.of(words, name.first(), last));
      end = last;
    }

    private void complementWithout(int from, int lower) {
      int noun = lower - 1;
      while (noun > from && !words.has(noun, WordTag.ORGANISATION)) {
        noun--;
      }
      if (isOwned(from, lower) && words.has(lower - 1, WordTag.ORGANISATION)) {
        affiliate(words.string(from, lower));
        end = lower;
        return;
      }
      boolean goesOn = isComplement(lower) && !Prepositions.extendsRole(words.text().hash(lower));
      boolean kind = words.has(noun, WordTag.ORGANISATION) && !words.has(noun, WordTag.MODIFIER);
      if (kind && !words.has(noun, WordTag.MEDIA) && noun < lower - 1 && noun >= lower - 2) {
        affiliate(words.string(noun + 1, lower));
        end = lower;
      } else if (words.has(lower - 1, WordTag.ORGANISATION) && isArticle(from - 1) && !goesOn) {
        institution = institution < 0 ? lower - 1 : institution;
      } else {
        int preposition = prepositionBefore(from);
        boolean in = Prepositions.isIn(words.text().hash(preposition));
        boolean place = isArticle(from - 1) && (in || Prepositions.isFor(words, preposition));
        extendRole(place ? -1 : preposition, lower);
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
      return isArticle(t - 1) ? t - 2 : t - 1;
    }
  }
}
