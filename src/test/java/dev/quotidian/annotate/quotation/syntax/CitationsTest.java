package dev.quotidian.annotate.quotation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a text cites, and by which words. */
final class CitationsTest {
  private static String read(String body) {
    Text text = Text.of(body);
    TokenView reading = new TokenView(text, QuotationLexicon.english());
    Citations citations = new Citations(reading, new SubjectFinder(reading));
    return IntStream.range(0, text.tokens())
        .mapToObj(t -> shown(text, citations.at(t, 0, RuleId.CLAUSE_QUOTED_AS)))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" + "));
  }

  private static String shown(Text text, @Nullable QuotationDraft draft) {
    return draft == null ? "" : ranges(text, draft.source) + " by " + ranges(text, draft.cue);
  }

  private static String ranges(Text text, List<TokenRange> ranges) {
    return ranges.stream()
        .map(range -> text.string(range.first(), range.last()))
        .collect(Collectors.joining(" … "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Okafor was quoted as saying no.                    | Okafor by quoted as saying
      The paper quoted Lena Okafor as saying no.         | Lena Okafor by quoted … as saying
      The paper, citing the harbour master as saying no. | the harbour master by citing … as saying
      The port was quoted by the paper as saying no.     | The port by quoted … as saying
      """)
  void whomAMediumQuotesIsTheSource(String body, String read) {
    assertEquals(read, read(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The paper quoted Okafor.
      The paper quoted Okafor. He left as saying goes.
      The paper quoted what he called a plan as saying goes.
      """)
  void otherQuotingIsNone(String body) {
    assertEquals("", read(body));
  }
}
