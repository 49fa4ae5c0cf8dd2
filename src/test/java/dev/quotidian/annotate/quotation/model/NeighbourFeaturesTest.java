package dev.quotidian.annotate.quotation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.text.Text;
import org.junit.jupiter.api.Test;

final class NeighbourFeaturesTest {
  private final ElementSequence elements =
      new ElementSequence(new TokenView(Text.of("One two three four five. Six seven.")));
  private final NeighbourFeatures surroundings = new NeighbourFeatures(elements);

  @Test
  void theWordsBesideAreThoseOfTheElementsBeside() {
    surroundings.enter(3);
    for (int offset = -3; offset <= 1; offset++) {
      assertEquals(elements.word(3 + offset), surroundings.word(offset), "at " + offset);
      assertEquals(elements.kind(3 + offset), surroundings.kind(offset), "at " + offset);
    }
  }

  @Test
  void noneIsBeforeTheFirst() {
    surroundings.enter(0);
    assertEquals(surroundings.word(-3), surroundings.word(-1));
    assertNotEquals(elements.word(0), surroundings.word(-1));
  }

  @Test
  void theNextUnitIsNotBeside() {
    int last = lastOfFirstUnit();
    surroundings.enter(last);
    assertEquals(surroundings.word(3), surroundings.word(1));
    assertNotEquals(elements.word(last + 1), surroundings.word(1));
  }

  /** What was looked at before leaves nothing behind. */
  @Test
  void lookingElsewhereForgets() {
    surroundings.enter(3);
    for (int e = 0; e < elements.count; e++) {
      NeighbourFeatures fresh = new NeighbourFeatures(elements);
      surroundings.enter(e);
      fresh.enter(e);
      for (int offset = -3; offset <= 3; offset++) {
        assertEquals(fresh.word(offset), surroundings.word(offset));
      }
    }
  }

  private int lastOfFirstUnit() {
    int e = 1;
    while (!elements.begins(e)) {
      e++;
    }
    return e - 1;
  }
}
