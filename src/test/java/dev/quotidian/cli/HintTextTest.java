package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.hint.SearchHint.Kind;
import dev.quotidian.query.result.Total;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hints are queries to type. */
final class HintTextTest {
  private static SearchHint<QuotationSearch> hint(Kind kind, String instead, Total total) {
    return new SearchHint<>(
        kind, "grid", instead, QuotationSearch.of(QuotationCriterion.words("dam")), total);
  }

  private static String text(List<SearchHint<QuotationSearch>> hints) {
    return HintText.of(hints, "quotation", QuotationSearch::criterion);
  }

  @Test
  void aHintTellsTheQueryItsHitsAndWhatIsChanged() {
    assertEquals(
        """
        Instead there are:
           1 quotation for  dam  (without grid)
           at least 1,000 quotations for  dam  (x OR y for grid)
        """,
        text(
            List.of(
                hint(Kind.LEFT_OUT, "", new Total(1, true)),
                hint(Kind.LOOSENED, "x OR y", new Total(1000, false)))));
  }

  @Test
  void withoutHintsItIsToldHowToFindOutWhatThereIs() {
    assertEquals(
        "Nothing like it either; facets lists what there is, suggest completes names.\n",
        text(List.of()));
  }
}
