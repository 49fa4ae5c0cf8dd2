package dev.quotidian.lucene.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.index.language.CheckedAnalysis;
import dev.quotidian.index.language.ListAnalysis;
import dev.quotidian.query.language.AnalyzedToken;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms of a text in a language. */
final class LanguageTermsTest {
  private static LanguageTerms of(List<AnalyzedToken> tokens) {
    return new LanguageTerms(CheckedAnalysis.of(ListAnalysis.of(text -> tokens)));
  }

  private static AnalyzedToken token(String term, int at, int increment) {
    return new AnalyzedToken(term, at, at + 1, increment);
  }

  @Test
  void oneAfterTheOther() {
    assertEquals(
        List.of(List.of("und|a", "und|b")),
        of(List.of(token("a", 0, 1), token("b", 1, 1))).forms("ab"));
  }

  @Test
  void termsAtOnePositionAreAlternatives() {
    LanguageTerms terms = of(List.of(token("a", 0, 1), token("x", 0, 0), token("b", 1, 1)));
    assertEquals(List.of(List.of("und|a", "und|b"), List.of("und|x", "und|b")), terms.forms("ab"));
    assertEquals(List.of("und|a", "und|b"), terms.first("ab"));
  }

  @Test
  void gapsAreKeptBetweenTermsAlone() {
    LanguageTerms terms = of(List.of(token("a", 0, 3), token("b", 1, 3)));
    assertEquals(
        List.of(List.of("und|a", TermSequence.GAP, TermSequence.GAP, "und|b")), terms.forms("ab"));
  }

  @Test
  void nothingIsNoForm() {
    assertEquals(List.of(), of(List.of()).forms("ab"));
    assertEquals(List.of(), of(List.of()).first("ab"));
  }

  @Test
  void formsAreAFewAtMost() {
    List<AnalyzedToken> many = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      many.add(token("a", i, 1));
      many.add(token("b", i, 0));
    }
    List<List<String>> forms = of(many).forms("abababababab");
    assertEquals(16, forms.size());
    forms.forEach(form -> assertEquals(10, form.size()));
  }
}
