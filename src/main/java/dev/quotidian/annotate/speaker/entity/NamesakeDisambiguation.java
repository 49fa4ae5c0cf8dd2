package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.role.Description;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Disambiguates namesakes: which of several persons of one name a mention means. */
final class NamesakeDisambiguation {
  private static final int NEAR = 60;

  private final TaggedText words;

  NamesakeDisambiguation(TaggedText words) {
    this.words = words;
  }

  /** The person meant at token {@code t}, or null. */
  @Nullable Person of(List<Person> namesakes, Gender gender, Description told, int t) {
    Person best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < namesakes.size(); i++) {
      Person person = namesakes.get(i);
      double score = score(person, gender, told, t);
      if (score > most) {
        best = person;
        most = score;
      }
    }
    return best;
  }

  /** Whether the text rules out that {@code best} is another of its namesakes. */
  boolean isTold(Person best, List<Person> namesakes, Gender gender, Description told, int t) {
    int possible = 0;
    int near = 0;
    int ofRole = 0;
    for (int i = 0; i < namesakes.size(); i++) {
      Person person = namesakes.get(i);
      if (person.gender().agrees(gender)) {
        possible++;
        near += isNear(person, t) ? 1 : 0;
        ofRole += isOfRole(person, told) ? 1 : 0;
      }
    }
    return possible == 1
        || (ofRole == 1 && isOfRole(best, told))
        || (ofRole == 0 && near == 1 && isNear(best, t));
  }

  private boolean isNear(Person person, int t) {
    int at = person.mentionedAt();
    return at >= 0 && t - at < NEAR && inParagraph(at, t);
  }

  private static boolean isOfRole(Person person, Description told) {
    return !told.role().isEmpty() && told.role().equalsIgnoreCase(person.role());
  }

  private double score(Person person, Gender gender, Description told, int t) {
    if (!person.gender().agrees(gender)) {
      return Double.NEGATIVE_INFINITY;
    }
    return (isNear(person, t) ? 3 : 0)
        + (person.mentionedAt() < 0 ? 0 : 1)
        + (isOfRole(person, told) ? 5 : 0)
        + Math.min(person.mentions(), 30) / 10.0;
  }

  private boolean inParagraph(int from, int to) {
    for (int t = from + 1; t <= to; t++) {
      if (words.text().beginsParagraph(t)) {
        return false;
      }
    }
    return true;
  }
}
