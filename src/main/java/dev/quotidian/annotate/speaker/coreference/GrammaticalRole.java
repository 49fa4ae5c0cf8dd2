package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;

/** The grammatical role of a name in its sentence, such as subject. */
final class GrammaticalRole {
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
