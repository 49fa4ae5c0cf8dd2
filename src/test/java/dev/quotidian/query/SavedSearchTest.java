package dev.quotidian.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a saved search may be called. */
final class SavedSearchTest {
  @Test
  void aNameMustTell() {
    for (String name : List.of("", " ", "a\nb", "n".repeat(QueryLimits.MAX_NAME_LENGTH + 1))) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> SavedSearch.ofArticles(name, ArticleCriterion.matchAll()));
      assertFalse(refused.toString().contains("\n"), refused.toString());
    }
  }
}
