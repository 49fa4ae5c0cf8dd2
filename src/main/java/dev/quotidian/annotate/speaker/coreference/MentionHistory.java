package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.Referent;
import org.jspecify.annotations.Nullable;

/** The candidate antecedents: the last few mentions up to a token, in a ring buffer. Mutable. */
final class MentionHistory {
  private static final int SIZE = 32;

  /** How a mention stands in its sentence. */
  enum Place {
    SPEAKER,
    SUBJECT,
    OTHER,
    OWNER
  }

  private final @Nullable Referent[] referents = new Referent[SIZE];
  private final int[] tokens = new int[SIZE];
  private final Place[] places = new Place[SIZE];
  private int count;

  void add(Referent referent, int token, Place place) {
    int at = count++ % SIZE;
    referents[at] = referent;
    tokens[at] = token;
    places[at] = place;
  }

  /** The number of mentions kept. */
  int size() {
    return Math.min(count, SIZE);
  }

  /** The mention {@code back} places back; 0 is the last. */
  @Nullable Referent referent(int back) {
    return referents[slot(back)];
  }

  int token(int back) {
    return tokens[slot(back)];
  }

  Place place(int back) {
    return places[slot(back)];
  }

  private int slot(int back) {
    return Math.floorMod(count - 1 - back, SIZE);
  }
}
