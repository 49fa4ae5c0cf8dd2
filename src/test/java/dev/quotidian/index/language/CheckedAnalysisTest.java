package dev.quotidian.index.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.query.language.AnalyzedToken;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What an analysis may answer. */
final class CheckedAnalysisTest {
  private static final String TEXT = "Häuser am Fluss";

  private static CheckedAnalysis checked(Function<String, List<AnalyzedToken>> answer) {
    return CheckedAnalysis.of(ListAnalysis.of(answer));
  }

  private static void assertRefused(String part, Function<String, List<AnalyzedToken>> answer) {
    TextAnalysisException refused =
        assertThrows(TextAnalysisException.class, () -> checked(answer).tokens(TEXT));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("test/list 1 of language und"), message);
    assertTrue(message.contains(part), message);
  }

  @Test
  void tokensAreGivenAsTheyCome() {
    List<AnalyzedToken> tokens =
        List.of(
            AnalyzedToken.of("haus", 0, 6),
            new AnalyzedToken("haeuser", 0, 6, 0),
            new AnalyzedToken("fluss", 10, 15, 2));
    assertEquals(tokens, checked(text -> tokens).tokens(TEXT));
  }

  @Test
  void noTokenIsAnAnswer() {
    assertEquals(List.of(), checked(text -> List.of()).tokens(TEXT));
  }

  @Test
  void termsAreMarkedWithTheLanguage() {
    assertEquals("und|", checked(text -> List.of()).mark());
  }

  @Test
  void aFailureIsTold() {
    assertRefused(
        "no dictionary",
        text -> {
          throw new IllegalStateException("no dictionary");
        });
  }

  @Test
  @SuppressWarnings("NullAway") // apps may not check
  void nullIsRefused() {
    assertRefused("NullPointerException", text -> null);
    assertRefused("NullPointerException", text -> Arrays.asList((AnalyzedToken) null));
    assertRefused("NullPointerException", text -> List.of(AnalyzedToken.of(null, 0, 1)));
  }

  @Test
  void tokensOutsideOfTheTextAreRefused() {
    assertRefused("15 characters", text -> List.of(AnalyzedToken.of("haus", 0, 16)));
  }

  @Test
  void tokensInAnotherOrderAreRefused() {
    assertRefused(
        "in the order",
        text -> List.of(AnalyzedToken.of("fluss", 10, 15), AnalyzedToken.of("haus", 0, 6)));
  }

  @Test
  void theFirstTokenBeginsAPosition() {
    assertRefused("first token", text -> List.of(new AnalyzedToken("haus", 0, 6, 0)));
  }

  @Test
  void enormousAnswersAreRefused() {
    assertRefused("tokens", text -> Collections.nCopies(1000, AnalyzedToken.of("haus", 0, 6)));
    assertRefused("positions", text -> List.of(new AnalyzedToken("haus", 0, 6, 1000)));
  }
}
