package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.text.Hash;
import java.util.Set;

/** The grammatical role of a name in its sentence, such as subject. */
final class GrammaticalRole {
  private static final Set<Long> LISTENERS =
      Set.of(Hash.of("told"), Hash.of("tell"), Hash.of("tells"), Hash.of("telling"));

  private GrammaticalRole() {}

  static MentionHistory.Place place(TaggedText words, Name name) {
    if (words.isPossessive(name.end())) {
      return MentionHistory.Place.OWNER;
    }
    int t = name.lead();
    while (t > 0 && isOfPhrase(words, t - 1)) {
      t--;
    }
    return isSubject(words, t) ? MentionHistory.Place.SUBJECT : MentionHistory.Place.OTHER;
  }

  /** The press that was told: “told Reuters”, “polled by Reuters”, “a Reuters poll”. */
  static boolean isListener(TaggedText words, Name name) {
    int before = name.first() - 1;
    boolean told = before >= 0 && LISTENERS.contains(words.text().hash(before));
    return told || words.has(before, WordTag.PREPOSITION) || isOfPoll(words, name.end());
  }

  private static boolean isOfPoll(TaggedText words, int t) {
    return words.isLower(t)
        && (words.has(t, WordTag.DOCUMENT) || words.hasAny(t, WordTag.ROLE, WordTag.ROLES));
  }

  private static boolean isOfPhrase(TaggedText words, int t) {
    return (words.isLower(t) && words.hasAny(t, WordTag.ROLE, WordTag.MODIFIER))
        || words.hasAny(t, WordTag.DETERMINER, WordTag.INDEFINITE)
        || words.has(t, WordTag.TITLE)
        || (words.isCapital(t) && words.has(t, WordTag.PARTY));
  }

  private static boolean isSubject(TaggedText words, int t) {
    if (words.isFirst(t) || words.is(t - 1, ',')) {
      return true;
    }
    return (words.has(t - 1, WordTag.CONJUNCTION) && !words.isAnd(t - 1))
        || words.has(t - 1, WordTag.DEMONSTRATIVE);
  }
}
