package dev.quotidian.index.language;

/** An app's analysis failed, or its tokens break a rule. The message names it, and says how. */
public final class TextAnalysisException extends IllegalArgumentException {
  @java.io.Serial private static final long serialVersionUID = 1;

  TextAnalysisException(String message) {
    super(message);
  }

  TextAnalysisException(String message, Throwable cause) {
    super(message, cause);
  }
}
