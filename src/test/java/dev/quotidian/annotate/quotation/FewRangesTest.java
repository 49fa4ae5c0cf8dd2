package dev.quotidian.annotate.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.annotate.quotation.Draft.Range;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FewRangesTest {
  private final List<Range> few = new FewRanges();
  private final List<Range> plain = new ArrayList<>();

  @Test
  void anEmptyOneHasNoFirst() {
    assertThrows(IndexOutOfBoundsException.class, () -> few.get(0));
  }

  @Test
  void itIsAListAsAnyOther() {
    for (List<Range> list : List.of(few, plain)) {
      list.add(new Range(4, 6));
      list.set(0, new Range(3, 6));
      list.add(new Range(8, 9));
      list.add(0, new Range(1, 2));
      list.removeIf(range -> range.first() == 3);
    }
    assertEquals(List.of(new Range(1, 2), new Range(8, 9)), few);
    assertEquals(plain, few);
  }

  @Test
  void aClearedOneTakesNewRanges() {
    few.add(new Range(1, 2));
    few.add(new Range(3, 4));
    few.clear();
    few.addAll(List.of(new Range(5, 6)));
    assertEquals(List.of(new Range(5, 6)), few);
  }
}
