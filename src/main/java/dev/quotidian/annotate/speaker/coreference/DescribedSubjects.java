package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.Gender;
import dev.quotidian.annotate.speaker.entity.UnnamedReferent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.article.Speaker;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom “he” and “she” mean where nobody is named: “The baker’s story was short. He said …”. */
final class DescribedSubjects {
  private final TaggedText words;

  /** What was found last, for each gender: a later search ends where that one began. */
  private final Map<Gender, Found> found = new EnumMap<>(Gender.class);

  /**
   * What was found before a token.
   *
   * @param article the first token of the subject, or -1
   */
  private record Found(int before, int article) {}

  DescribedSubjects(TaggedText words) {
    this.words = words;
  }

  /** The person whom the last sentence before token {@code t}, in its paragraph, begins with. */
  @Nullable UnnamedReferent before(int t) {
    Gender gender = Gender.of(words, t);
    int article = article(t, gender);
    found.put(gender, new Found(t, article));
    return article < 0 ? null : subject(article);
  }

  private int article(int t, Gender gender) {
    Found known = found.getOrDefault(gender, new Found(Integer.MAX_VALUE, -1));
    for (int k = t - 1; k >= 0; k--) {
      if (k == known.before() - 1) {
        return known.article();
      }
      if (words.isFirst(k) && isPerson(k, gender)) {
        return k;
      }
      if (words.text().beginsParagraph(k)) {
        return -1;
      }
    }
    return -1;
  }

  private UnnamedReferent subject(int article) {
    String noun = words.text().string(article + 1).toLowerCase(Locale.ROOT);
    return new UnnamedReferent(
        "the " + noun, Speaker.Type.UNNAMED, noun, "", words.text().hash(article + 1), true);
  }

  /** “The baker”, as a subject of one word. */
  private boolean isPerson(int article, Gender asked) {
    int noun = article + 1;
    boolean definite =
        words.has(article, WordTag.DETERMINER) && !words.has(article, WordTag.INDEFINITE);
    boolean one =
        words.isLower(noun)
            && words.hasAny(noun, WordTag.ROLE, WordTag.PEOPLE)
            && !words.hasAny(noun, WordTag.ROLES, WordTag.PLURAL)
            && !words.hasAny(noun, WordTag.ORGANISATION, WordTag.MODIFIER);
    Gender told = Gender.of(words, noun);
    return definite && one && (told == Gender.UNKNOWN || told == asked);
  }
}
