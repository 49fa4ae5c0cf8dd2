package dev.quotidian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.query.field.OwnField;
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
            SortOrder.descending("word-count"),
            SortOrder.EARLIEST_SAID,
            SortOrder.LATEST_SAID,
            SortOrder.MOST_CONFIDENT,
            SortOrder.LEAST_CONFIDENT,
            SortOrder.ascending("section").then(SortOrder.recency(7)).then(SortOrder.NEWEST))) {
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
            "2nd:asc",
            "said",
            "confidence:up",
            "recency:asc",
            "newest,",
            "newest,,oldest",
            "newest section:asc")) {
      assertThrows(IllegalArgumentException.class, () -> SortOrder.parse(wrong), wrong);
    }
  }

  @Test
  void anOrderIsReadInWhateverCaseAndWithSpaces() {
    assertEquals(
        SortOrder.ascending("Page").then(SortOrder.LATEST_SAID).then(SortOrder.NEWEST),
        SortOrder.parse("Page:ASC, SAID:desc ,Newest"));
  }

  @Test
  void chainsAreFlatAndKnowTheirKeys() {
    SortOrder one = SortOrder.NEWEST;
    SortOrder three = SortOrder.RELEVANCE.then(one.then(SortOrder.MOST_CONFIDENT));
    assertEquals(
        List.of(SortOrder.RELEVANCE, SortOrder.NEWEST, SortOrder.MOST_CONFIDENT), three.keys());
    assertEquals(List.of(one), one.keys());
  }

  @Test
  void noTwoKeysAreByTheSame() {
    for (String twice :
        List.of(
            "newest,oldest",
            "relevance,recency:30",
            "said:asc,said:desc",
            "confidence:asc,section:asc,confidence:desc",
            "page:asc,PAGE:desc")) {
      BadRequestException refused =
          assertThrows(BadRequestException.class, () -> SortOrder.parse(twice), twice);
      assertTrue(String.valueOf(refused.getMessage()).contains("Order " + twice), twice);
    }
  }

  @Test
  void anOrderHasFewKeys() {
    SortOrder most =
        SortOrder.parse(
            "section:asc,page:asc,desk:desc,said:asc,newest"); // as many as there may be
    assertEquals(SortOrder.MAX_KEYS, most.keys().size());
    assertThrows(BadRequestException.class, () -> most.then(SortOrder.RELEVANCE));
    assertThrows(BadRequestException.class, () -> new SortOrder.Chain(List.of()));
  }

  @Test
  void noFieldOfAnArchivesOwnIsNamedAsAKeyIs() {
    for (String taken : List.of("said", "Confidence", "newest", "oldest", "relevance", "recency")) {
      assertThrows(IllegalArgumentException.class, () -> OwnField.number(taken), taken);
    }
  }
}
