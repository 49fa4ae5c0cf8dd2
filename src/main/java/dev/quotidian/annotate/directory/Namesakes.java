package dev.quotidian.annotate.directory;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.NameKey;
import dev.quotidian.article.Position;
import dev.quotidian.article.Speaker;
import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Disambiguates entries of one name by the role and affiliation that the article gives. */
final class Namesakes {
  private Namesakes() {}

  /** The maximum number of entries of one name: more are not disambiguated. */
  static final int MAX_ENTRIES = 100;

  private static final Set<String> JOINING = new HashSet<>();
  private static final Set<String> FORMER = new HashSet<>();

  static {
    Set<String> section = JOINING;
    for (String line : EnglishLexicon.standard().lines(Namesakes.class, "role-words.txt")) {
      switch (line) {
        case "[JOINING]" -> section = JOINING;
        case "[FORMER]" -> section = FORMER;
        default -> section.addAll(List.of(line.split("\\s+", -1)));
      }
    }
  }

  /**
   * The one whose position is that of the speaker: held on these days, or before them where the
   * article calls it a former one; else held at any time. Empty where that is none or several.
   */
  static Optional<DirectoryEntry> choose(
      List<DirectoryEntry> same, Speaker speaker, DateRange days) {
    if (same.size() > MAX_ENTRIES) {
      return Optional.empty();
    }
    Set<String> role = words(speaker.role());
    boolean isFormer = role.removeAll(FORMER);
    Asked asked = new Asked(role, words(speaker.affiliation()));
    Predicate<Tenure> then =
        isFormer
            ? tenure -> tenure.days().last().isBefore(days.first())
            : tenure -> tenure.days().contains(days);
    for (Predicate<Tenure> when : List.of(then, (Predicate<Tenure>) tenure -> true)) {
      for (int agreement = 2; agreement > 0; agreement--) {
        List<DirectoryEntry> agreeing = asked.agreeing(same, when, agreement);
        if (!agreeing.isEmpty()) {
          return agreeing.size() == 1 ? Optional.of(agreeing.getFirst()) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> words(Optional<String> text) {
    Set<String> words = new HashSet<>();
    text.map(present -> NameKey.of(present, Speaker.Type.ORGANISATION))
        .filter(key -> !key.isEmpty())
        .ifPresent(key -> words.addAll(List.of(key.split(" ", -1))));
    words.removeAll(JOINING);
    return words;
  }

  /** What the article says, as words. */
  private record Asked(Set<String> role, Set<String> affiliation) {

    List<DirectoryEntry> agreeing(
        List<DirectoryEntry> entries, Predicate<Tenure> when, int agreement) {
      return entries.stream()
          .filter(
              entry ->
                  entry.tenures().stream()
                      .filter(when)
                      .anyMatch(tenure -> agreement(tenure.position()) == agreement))
          .toList();
    }

    /** 2 where role and affiliation agree, 1 where one does and the other is not given. */
    private int agreement(Position position) {
      int ofRole = agreement(role, words(position.role()), 1);
      int ofAffiliation = agreement(affiliation, words(position.affiliation()), 0);
      return ofRole < 0 || ofAffiliation < 0 ? 0 : ofRole + ofAffiliation;
    }

    /**
     * 1 where the words are the same, 0 where one has none, else -1; {@code inPart} where one has
     * more words. A minister may be the energy minister, but Norland is not Norland Airlines.
     */
    private static int agreement(Set<String> one, Set<String> other, int inPart) {
      if (one.isEmpty() || other.isEmpty()) {
        return 0;
      }
      if (one.equals(other)) {
        return 1;
      }
      return one.containsAll(other) || other.containsAll(one) ? inPart : -1;
    }
  }
}
