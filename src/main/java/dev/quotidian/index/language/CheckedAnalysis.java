package dev.quotidian.index.language;

import dev.quotidian.query.language.AnalyzedToken;
import dev.quotidian.query.language.TextAnalyses;
import dev.quotidian.query.language.TextAnalyses.OfLanguage;
import dev.quotidian.query.language.TextAnalysis;
import java.util.List;

/**
 * An app's analysis whose tokens are checked. The index has its terms with a mark of its language,
 * so that each article is searched as it was analysed, and no other: the stem of a German word is
 * not taken for the English word that is written so. Safe for use by many threads.
 */
public record CheckedAnalysis(OfLanguage language) {
  /** Of tokens and of positions, for each character. */
  private static final int MAX_PER_CHARACTER = 16;

  /** Stands in no term of the analysis of English. */
  private static final char MARK = '|';

  private static final String ANY_LANGUAGE = "und";

  /**
   * An analysis that stands for itself, of whatever language.
   *
   * @throws IllegalArgumentException if its name or version is not allowed
   */
  public static CheckedAnalysis of(TextAnalysis analysis) {
    return new CheckedAnalysis(TextAnalyses.NONE.with(ANY_LANGUAGE, analysis).list().getFirst());
  }

  /** What stands before each of its terms in the index. */
  public String mark() {
    return language.tag() + MARK;
  }

  /**
   * The tokens of a text, with terms without their mark.
   *
   * @throws TextAnalysisException if the analysis fails, or a token breaks a rule
   */
  public List<AnalyzedToken> tokens(String text) {
    List<AnalyzedToken> found = found(text);
    long max = (long) MAX_PER_CHARACTER * (text.length() + 1);
    if (found.size() > max) {
      throw wrong(found.size() + " tokens", max + " for " + text.length() + " characters");
    }
    long positions = 0;
    int start = 0;
    for (AnalyzedToken token : found) {
      positions += token.increment();
      check(token, text, positions, start);
      start = token.start();
    }
    if (positions > max) {
      throw wrong(positions + " positions", max + " for " + text.length() + " characters");
    }
    return found;
  }

  private List<AnalyzedToken> found(String text) {
    try {
      return List.copyOf(language.analysis().tokens(text)); // which has no null in it
    } catch (RuntimeException e) {
      throw new TextAnalysisException(described() + " failed (" + e + "); correct it", e);
    }
  }

  private void check(AnalyzedToken token, String text, long positions, int start) {
    if (positions == 0) {
      throw wrong("increment 0 of the first token, " + token, "1 at least");
    }
    if (token.start() < start) {
      throw wrong(token + " after one that begins at " + start, "tokens in the order of the text");
    }
    if (token.end() > text.length()) {
      throw wrong(token.toString(), "tokens within the text of " + text.length() + " characters");
    }
  }

  private TextAnalysisException wrong(String answer, String rule) {
    return new TextAnalysisException(
        described() + " answered with " + answer + "; allowed is " + rule + ": correct it");
  }

  private String described() {
    return "Analysis "
        + language.name()
        + " "
        + language.version()
        + " of language "
        + language.tag();
  }
}
