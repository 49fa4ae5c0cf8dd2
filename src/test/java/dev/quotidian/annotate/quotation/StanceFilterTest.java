package dev.quotidian.annotate.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cues and contents make a stance. The bars part the source, the cue and the content. */
final class StanceFilterTest {
  private static boolean isStance(String source, String cue, String content) {
    Text text = Text.of(source + " " + cue + " " + content + " then.");
    QuotationDraft draft = new QuotationDraft(RuleId.LEARNED, 0.6, Act.STANCE);
    int first = tokens(source);
    int second = first + tokens(cue);
    draft.source.add(new TokenRange(0, first - 1));
    draft.cue.add(new TokenRange(first, second - 1));
    draft.content.add(new TokenRange(second, second + tokens(content) - 1));
    return new StanceFilter(new TokenView(text, QuotationLexicon.english())).isStance(draft);
  }

  private static int tokens(String words) {
    return Text.of(words).tokens();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Okafor       | rejected         | the ferry plan         | true
      The council  | is critical of   | the new toll           | true
      The council  | has doubts about | the new toll           | true
      Lumen Water  | hired            | two bankers            | false
      Lumen Water  | posted           | a loss of $4 million   | false
      The new dyke | pushed           | house prices higher    | false
      """)
  void aWordOfPositionIsAStance(String source, String cue, String content, boolean expected) {
    assertEquals(expected, isStance(source, cue, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Okafor     | does not know | who paid for the ferry            | true
      Okafor     | never learned | how to row                        | true
      Okafor     | remembers     | leaving the old mill in the night | true
      The survey | showed        | the river had risen               | true
      The survey | showed        | a rise of 4 percent               | false
      The guide  | shows         | a bridge that was built in 1880   | false
      They       | showed        | the town that they meant it       | true
      """)
  void aClauseBehindAVerbOfKnowingIsAStance(
      String source, String cue, String content, boolean expected) {
    assertEquals(expected, isStance(source, cue, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Lumen Water | declined        | to comment on the leak       | false
      Lumen Water | declined        | to pay for the leak          | true
      The letter  | did not mention | the mill would close         | false
      I           | did not claim   | the mill was safe            | true
      Okafor      | did not say     | whether the mill would close | true
      """)
  void silenceIsNoStance(String source, String cue, String content, boolean expected) {
    assertEquals(expected, isStance(source, cue, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The plan    | agreed on | May 4 was dropped by the council | false
      The council | agreed on | a new plan                       | true
      """)
  void aDayIsNoContent(String source, String cue, String content, boolean expected) {
    assertEquals(expected, isStance(source, cue, content));
  }
}
