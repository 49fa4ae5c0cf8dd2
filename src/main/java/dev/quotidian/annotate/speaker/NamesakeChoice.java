package dev.quotidian.annotate.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which of several persons of one name is meant. */
final class NamesakeChoice {
  private static final int NEAR = 60;

  private final Words words;
  private final Map<Person, Integer> last = new HashMap<>();

  NamesakeChoice(Words words) {
    this.words = words;
  }

  void mentioned(Person person, int t) {
    last.put(person, t);
  }

  /** The person meant at token {@code t}, or null. */
  @Nullable Person of(List<Person> namesakes, Gender gender, Description told, int t) {
    Person best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Person person : namesakes) {
      double score = score(person, gender, told, t);
      if (score > most) {
        best = person;
        most = score;
      }
    }
    return best;
  }

  private double score(Person person, Gender gender, Description told, int t) {
    if (!person.gender().agrees(gender)) {
      return Double.NEGATIVE_INFINITY;
    }
    Integer at = last.get(person);
    boolean near = at != null && t - at < NEAR && inParagraph(at, t);
    boolean sameRole = !told.role().isEmpty() && told.role().equalsIgnoreCase(person.role());
    return (near ? 3 : 0)
        + (at == null ? 0 : 1)
        + (sameRole ? 5 : 0)
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
