package dev.quotidian.annotate.speaker.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.speaker.lexicon.SpeakerLexicon;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the label of an item in a list of reactions says of a person. */
final class ReactionLabelTest {

  private static ReactionLabel read(String label) {
    Text text = Text.of(label);
    TaggedText words = new TaggedText(text, SpeakerLexicon.english());
    return ReactionLabel.read(words, 0, text.tokens());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LENA OKAFOR, CHIEF ECONOMIST, ACME BANK|chief economist|Acme Bank",
        "LENA OKAFOR, CHIEF ECONOMIST, ACME BANK, LONDON|chief economist|Acme Bank",
        "LENA OKAFOR, CHIEF ECONOMIST, ACME BANK IN LONDON|chief economist|Acme Bank",
        "LENA OKAFOR, CHIEF ECONOMIST AT ACME BANK|chief economist|Acme Bank",
        "LENA OKAFOR, CHIEF ECONOMIST AT ACME BANK, LONDON|chief economist|Acme Bank",
        "LENA OKAFOR, HEAD OF RATES, ACME BANK|head of rates|Acme Bank",
        "LENA OKAFOR, GOVERNOR OF THE BANK OF UTOPIA|governor|Bank of Utopia",
        "LENA OKAFOR, ACME BANK|''|Acme Bank",
        "LENA OKAFOR, ACME BANK, LONDON|''|Acme Bank",
        "LENA OKAFOR, ECONOMIST|economist|''",
        "LENA OKAFOR, ECONOMIST, LONDON|economist|''",
        "LENA OKAFOR, ECONOMIST, ACME, LOW & PARTNERS, LONDON|economist|Acme, Low & Partners",
        "Lena Okafor, chief economist, Acme Bank|chief economist|Acme Bank",
        "Lena Okafor, chief economist at Acme Bank|chief economist|Acme Bank",
        "Lena Okafor, economist, who once led Acme Bank|economist|''",
        "LENA OKAFOR|''|''",
        "ACME BANK CHAIRMAN LENA OKAFOR, JUNE 16|chairman|Acme Bank",
        "SENATOR LENA OKAFOR, LONDON|senator|''",
      })
  void readsPostAndFirm(String label, String role, String firm) {
    ReactionLabel read = read(label);
    assertEquals(role, read.role());
    assertEquals(firm, read.affiliation());
  }

  @Test
  void theNameBeginsAfterThePost() {
    assertEquals(3, read("ACME BANK CHAIRMAN LENA OKAFOR, JUNE 16").nameFirst());
  }

  @Test
  void theNameEndsBeforeTheFirstComma() {
    assertEquals(2, read("LENA OKAFOR, ECONOMIST").nameEnd());
  }
}
