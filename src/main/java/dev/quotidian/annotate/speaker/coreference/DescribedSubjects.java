package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.Gender;
import dev.quotidian.annotate.speaker.entity.UnnamedReferent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.article.Speaker;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom “he” and “she” mean where nobody is named: “The baker’s story was short. He said …”. */
final class DescribedSubjects {
  private final TaggedText words;

  DescribedSubjects(TaggedText words) {
    this.words = words;
  }

  /** The person whom the last sentence before token {@code t}, in its paragraph, begins with. */
  @Nullable UnnamedReferent before(int t) {
    for (int k = t - 1; k >= 0; k--) {
      if (words.isFirst(k) && isPerson(k, t)) {
        String noun = words.text().string(k + 1).toLowerCase(Locale.ROOT);
        return new UnnamedReferent(
            "the " + noun, Speaker.Type.UNNAMED, noun, "", words.text().hash(k + 1), true);
      }
      if (words.text().beginsParagraph(k)) {
        return null;
      }
    }
    return null;
  }

  /** “The baker”, as a subject of one word. */
  private boolean isPerson(int article, int pronoun) {
    int noun = article + 1;
    boolean definite =
        words.has(article, WordTag.DETERMINER) && !words.has(article, WordTag.INDEFINITE);
    boolean one =
        words.isLower(noun)
            && words.hasAny(noun, WordTag.ROLE, WordTag.PEOPLE)
            && !words.hasAny(noun, WordTag.ROLES, WordTag.PLURAL)
            && !words.hasAny(noun, WordTag.ORGANISATION, WordTag.MODIFIER);
    Gender told = Gender.of(words, noun);
    Gender asked = Gender.of(words, pronoun);
    return definite && one && (told == Gender.UNKNOWN || told == asked);
  }
}
