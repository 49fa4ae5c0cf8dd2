package dev.quotidian.annotate.quotation.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RangeListTest {
  private final List<TokenRange> few = new RangeList();
  private final List<TokenRange> plain = new ArrayList<>();

  @Test
  void anEmptyOneHasNoFirst() {
    assertThrows(IndexOutOfBoundsException.class, () -> few.get(0));
  }

  @Test
  void itIsAListAsAnyOther() {
    for (List<TokenRange> list : List.of(few, plain)) {
      list.add(new TokenRange(4, 6));
      list.set(0, new TokenRange(3, 6));
      list.add(new TokenRange(8, 9));
      list.add(0, new TokenRange(1, 2));
      list.removeIf(range -> range.first() == 3);
    }
    assertEquals(List.of(new TokenRange(1, 2), new TokenRange(8, 9)), few);
    assertEquals(plain, few);
  }

  @Test
  void aClearedOneTakesNewRanges() {
    few.add(new TokenRange(1, 2));
    few.add(new TokenRange(3, 4));
    few.clear();
    few.addAll(List.of(new TokenRange(5, 6)));
    assertEquals(List.of(new TokenRange(5, 6)), few);
  }
}
