package dev.quotidian.index.language;

import dev.quotidian.query.language.AnalyzedToken;
import dev.quotidian.query.language.TextAnalysis;
import java.util.List;
import java.util.function.Function;

/** An analysis that answers as a test wants. */
public record ListAnalysis(String name, int version, Function<String, List<AnalyzedToken>> answer)
    implements TextAnalysis {

  /** One of this answer. */
  public static TextAnalysis of(Function<String, List<AnalyzedToken>> answer) {
    return new ListAnalysis("test/list", 1, answer);
  }

  @Override
  public List<AnalyzedToken> tokens(String text) {
    return answer.apply(text);
  }
}
