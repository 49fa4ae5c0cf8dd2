package dev.quotidian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

final class LongMapTest {
  private final LongMap<String> map = new LongMap<>(2);

  @Test
  void aKeyThatWasNotPutHasNoValue() {
    map.put(7, "seven");
    assertNull(map.get(0));
    assertNull(map.get(8));
  }

  @Test
  void theValuePutLastCounts() {
    map.put(0, "none");
    map.put(0, "zero");
    assertEquals("zero", map.get(0));
  }

  @Test
  void aValueThatIsThereStays() {
    assertNull(map.putIfAbsent(-1, "first"));
    assertEquals("first", map.putIfAbsent(-1, "second"));
    assertEquals("first", map.get(-1));
  }

  @Test
  void itTakesMoreKeysThanExpected() {
    for (long key = 0; key < 1000; key++) {
      map.put(key * key, "of " + key);
    }
    for (long key = 0; key < 1000; key++) {
      assertEquals("of " + key, map.get(key * key));
    }
  }
}
