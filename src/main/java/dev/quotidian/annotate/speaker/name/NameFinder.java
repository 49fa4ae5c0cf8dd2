package dev.quotidian.annotate.speaker.name;

import dev.quotidian.annotate.speaker.lexicon.OfficeTitles;
import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.text.Hash;
import java.util.ArrayList;
import java.util.List;

/** Finds name mentions: runs of capitalised words, cut where an office or a title ends. */
public final class NameFinder {
  private static final int MAX_LENGTH = 14;
  private static final long SAINT = Hash.of("st");
  private static final long SAINT_WITH_STOP = Hash.of("st.");

  private final TaggedText words;
  private final MonthNames months;
  private final NameShape parts;
  private final NameJoins joins;
  private final List<Name> names = new ArrayList<>();

  private NameFinder(TaggedText words) {
    this.words = words;
    this.months = new MonthNames(words);
    this.parts = new NameShape(words, months);
    this.joins = new NameJoins(words, parts);
  }

  /** All names, in text order. */
  public static List<Name> find(TaggedText words) {
    NameFinder finder = new NameFinder(words);
    for (int t = 0; t < words.count(); ) {
      t = finder.parts.canBegin(t) ? finder.run(t) : t + 1;
    }
    return finder.names;
  }

  private int run(int first) {
    int end = first + 1;
    while (end - first < MAX_LENGTH && words.goesOn(end)) {
      int next = joins.extended(first, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    int person = Math.max(personAfterBody(first, end), personAfterPortfolio(first, end));
    if (person > first) {
      add(first, person);
    }
    add(Math.max(first, person), end);
    return end;
  }

  /** Where “Ann Poe” begins in “Utopian Central Bank Ann Poe”, whose office was left out, or -1. */
  private int personAfterBody(int first, int end) {
    int t = end - 2;
    return t - first > 1
            && words.has(t - 1, WordTag.ORGANISATION)
            && words.isCapital(t - 1)
            && words.has(t, WordTag.GIVEN_NAME)
            && words.isUnknown(end - 1)
            && !words.has(t, WordTag.ORGANISATION)
            && words.place(t, t) == null
            && words.place(end - 1, end - 1) == null
        ? t
        : -1;
  }

  /** Where “Ann Poe” begins in “Minister of Rural Development Ann Poe”, or -1. */
  private int personAfterPortfolio(int first, int end) {
    int t = end - 2;
    boolean named =
        t > first
            && words.has(t, WordTag.GIVEN_NAME)
            && !words.hasAny(end - 1, WordTag.ORGANISATION, WordTag.PORTFOLIO)
            && words.place(end - 1, end - 1) == null;
    return named && isOfOffice(first) && isPortfolio(t - 1) ? t : -1;
  }

  /** “Minister for”, “President of the”. */
  private boolean isOfOffice(int first) {
    int of = words.has(first - 1, WordTag.DETERMINER) ? first - 2 : first - 1;
    return of > 0
        && (words.isOf(of) || Prepositions.isFor(words, of))
        && words.has(of - 1, WordTag.ROLE);
  }

  /** A word that ends what an office is of. */
  private boolean isPortfolio(int t) {
    return !words.has(t, WordTag.GIVEN_NAME)
        && (words.hasAny(t, WordTag.PORTFOLIO, WordTag.ORGANISATION)
            || words.hasAny(t, WordTag.STATE, WordTag.PEOPLE)
            || words.isPeople(t));
  }

  private void add(int first, int to) {
    int end = withoutLetters(first, to);
    if (isOrganisationAtEnd(end - 1)) {
      int start = skipTitles(first, end);
      names.add(new Name(start, start, end, Name.Kind.ORGANISATION));
      return;
    }
    if (end - first == 1 && words.has(first, WordTag.ROLE)) {
      names.add(new Name(first, first, end, Name.Kind.WORD));
      return;
    }
    int office = lastOffice(first, end);
    if (office < first) {
      addPlain(first, first, end);
      return;
    }
    int start = OfficeTitles.first(words, first, office);
    if (start > first) {
      addPlain(first, first, start);
    }
    if (office + 1 < end) {
      addPlain(first, office + 1, end);
    }
  }

  /** The end of “John Peel” in “John Peel MP”. */
  private int withoutLetters(int first, int end) {
    int last = end;
    while (last - first > 2 && words.has(last - 1, WordTag.LETTERS)) {
      last--;
    }
    for (int t = first; last < end && t < last - 1; t++) {
      if (words.has(t, WordTag.GIVEN_NAME)) {
        return last;
      }
    }
    return end;
  }

  private boolean isOrganisationAtEnd(int last) {
    boolean person =
        words.has(last - 1, WordTag.GIVEN_NAME)
            && words.hasAny(last - 2, WordTag.ROLE, WordTag.TITLE);
    boolean staff = words.has(last, WordTag.ROLES) && words.has(last, WordTag.PORTFOLIO);
    if (staff && words.has(last - 1, WordTag.TITLE) && words.isCapital(last - 1)) {
      return true;
    }
    return words.has(last, WordTag.ORGANISATION)
        && !words.hasAny(last, WordTag.ROLE, WordTag.GIVEN_NAME)
        && !person;
  }

  private int skipTitles(int first, int end) {
    int start = first;
    while (start + 1 < end && words.has(start, WordTag.FUNCTION) && words.isFirst(start)) {
      start++;
    }
    return start;
  }

  /** The last token of a title or office that is not the last of the run; else -1. */
  private int lastOffice(int first, int end) {
    for (int t = end - 1; t >= first; t--) {
      boolean office =
          words.hasAny(t, WordTag.ROLE, WordTag.TITLE)
              || OfficeTitles.isTanSri(words, t)
              || (words.has(t, WordTag.PORTFOLIO) && t > first && isAfterOf(first, t));
      if (office && !isGivenNameInside(first, t, end)) {
        return t;
      }
    }
    return -1;
  }

  private boolean isAfterOf(int first, int t) {
    for (int k = t - 1; k > first && k >= t - 4; k--) {
      if (words.isOf(k)) {
        return words.hasAny(k - 1, WordTag.ROLE, WordTag.OFFICE);
      }
    }
    return false;
  }

  /** A name such as Dean Baker or John King, whose word is an office by chance. */
  private boolean isGivenNameInside(int first, int t, int end) {
    boolean titled =
        t > first
            && words.has(t - 1, WordTag.TITLE)
            && (!words.has(t - 1, WordTag.ROLE) || words.text().isAbbreviated(t - 1));
    boolean named = words.has(t - 1, WordTag.GIVEN_NAME) || (t > first && isSurname(t));
    boolean last = t == end - 1 && (titled || named || isNoTitleAtEnd(first, t));
    boolean saint = t > first && t + 1 < end && words.has(t - 1, WordTag.GIVEN_NAME) && isSaint(t);
    boolean given =
        words.has(t, WordTag.GIVEN_NAME) && t + 2 == end && !words.has(t, WordTag.OFFICE);
    return last || given || saint;
  }

  /** The “Dame” of “Mr Kofi Dame”: a title with nobody after it. */
  private boolean isNoTitleAtEnd(int first, int t) {
    return t - first >= 2 && words.has(t, WordTag.TITLE) && !words.has(t, WordTag.ROLE);
  }

  /** The “St.” of “Jill St. Mark”. */
  private boolean isSaint(int t) {
    return words.text().hash(t) == SAINT || words.text().hash(t) == SAINT_WITH_STOP;
  }

  /** “Kor Baker”, by a given name that no lexicon holds. */
  private boolean isSurname(int t) {
    return words.has(t, WordTag.SURNAME)
        && words.isUnknown(t - 1)
        && !words.text().isAllCapitals(t - 1)
        && words.place(t - 1, t - 1) == null;
  }

  private void addPlain(int lead, int start, int end) {
    int first = start;
    while (first + 1 < end && !words.isWord(first)) {
      first++;
    }
    first = withoutCapitals(first, end);
    if (first + 2 < end && (isStray(first) || isParty(first))) {
      first++;
    }
    boolean titled = lead < start && words.has(start - 1, WordTag.TITLE);
    boolean stray =
        first + 1 == end
            && words.hasAny(first, WordTag.FUNCTION, WordTag.OPENER)
            && !titled
            && !months.isKnown(first);
    if (first < end && words.isCapital(first) && !stray) {
      if (titled || end - first > 1) {
        months.note(end - 1);
      }
      names.add(
          new Name(lead == start ? first : lead, first, end, NameClassifier.of(words, first, end)));
    }
  }

  /** The “Ann” of “KEY POINTS Ann Poe”, “TUC NEC Ann Poe”: past capitals before a given name. */
  private int withoutCapitals(int first, int end) {
    int t = first;
    while (t + 2 < end && words.text().isAllCapitals(t) && !words.text().isAbbreviated(t)) {
      t++;
    }
    boolean person =
        t > first + 1
            && words.has(t, WordTag.GIVEN_NAME)
            && !words.has(t, WordTag.ORGANISATION)
            && !words.has(end - 1, WordTag.ORGANISATION)
            && !words.text().isAllCapitals(t + 1);
    return person ? t : first;
  }

  /** The “Liberal” of “Liberal Ann Poe”. */
  private boolean isParty(int t) {
    return words.has(t, WordTag.PARTY)
        && words.has(t + 1, WordTag.GIVEN_NAME)
        && !words.has(t, WordTag.GIVEN_NAME)
        && !words.has(t + 1, WordTag.ORGANISATION)
        && words.isCapital(t + 1);
  }

  /** A word that only its place gives a capital, before a given name. */
  private boolean isStray(int t) {
    boolean chance = words.isFirst(t) || words.text().isAllCapitals(t);
    boolean particles = words.has(t + 1, WordTag.PARTICLE) && words.isLower(t + 2);
    return chance
        && !particles
        && words.place(t, t + 1) == null
        && !words.has(t, WordTag.GIVEN_NAME)
        && words.has(t + 1, WordTag.GIVEN_NAME)
        && !words.has(t + 1, WordTag.ORGANISATION)
        && words.isCapital(t + 1);
  }
}
