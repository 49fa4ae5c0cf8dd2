package dev.quotidian.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SeenIdsTest {
  @Test
  void tellsManyIdsApart() {
    SeenIds seen = new SeenIds();
    for (int i = 0; i < 200_000; i++) {
      assertTrue(seen.add("wire-2025-" + i));
    }
    for (int i = 0; i < 200_000; i++) {
      assertFalse(seen.add("wire-2025-" + i));
    }
  }
}
