package dev.quotidian.annotate.date.said;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.date.DateExtractor;
import dev.quotidian.annotate.date.lexicon.DateLexicon;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.Published;
import dev.quotidian.text.Text;
import dev.quotidian.text.TextLexicon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SentenceDatesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 20);

  private final Text text = Text.of("The March-June survey told more than that of May.");
  private final List<DateMention> dates =
      new DateExtractor(TextLexicon.english(), DateLexicon.english())
          .in(text, Published.on(PUBLISHED));
  private final SentenceDates sentence =
      new SentenceDates(text, dates, new boolean[text.tokens()], PUBLISHED);

  @Test
  void ofTwoDatesThatBeginInOneTokenTheLastIsThere() {
    assertEquals(List.of("2025-03", "2025-06", "2025-05"), values());
    assertEquals(Optional.of("2025-06"), sentence.any(1).map(DateMention::value));
  }

  @Test
  void whereNoDateBeginsThereIsNone() {
    assertTrue(sentence.isNone(0));
    assertTrue(sentence.isNone(2));
    assertEquals(Optional.of("2025-05"), sentence.any(8).map(DateMention::value));
  }

  private List<String> values() {
    return dates.stream().map(DateMention::value).toList();
  }
}
