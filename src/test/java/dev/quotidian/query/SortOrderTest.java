package dev.quotidian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders print as they are read. */
final class SortOrderTest {
  @Test
  void ordersPrintAsTheyAreRead() {
    for (SortOrder order :
        List.of(
            SortOrder.RELEVANCE,
            SortOrder.NEWEST,
            SortOrder.OLDEST,
            SortOrder.recency(30),
            SortOrder.recency(7, LocalDate.of(2025, 3, 19)),
            SortOrder.ascending("Page"),
            SortOrder.descending("word-count"))) {
      assertEquals(order, SortOrder.parse(order.toString()));
    }
    assertEquals(SortOrder.NEWEST, SortOrder.parse("NEWEST"));
    for (String wrong :
        List.of(
            "",
            "best",
            "recency",
            "recency:x",
            "recency:7@x",
            "recency:0",
            "page",
            ":asc",
            "page:up",
            "2nd:asc")) {
      assertThrows(IllegalArgumentException.class, () -> SortOrder.parse(wrong), wrong);
    }
  }
}
