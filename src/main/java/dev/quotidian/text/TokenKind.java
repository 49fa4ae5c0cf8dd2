package dev.quotidian.text;

/** What a token is. */
public enum TokenKind {
  /** Letters, with inner hyphens, apostrophes and abbreviating full stops. */
  WORD,
  /**
   * Begins with a digit: {@code 19}, {@code 1,000.5}, {@code 2025-03-19}, {@code 10:30}, {@code
   * 19th}.
   */
  NUMBER,
  /** Full stops, commas, brackets, dashes; a run of full stops or hyphens is one token. */
  PUNCTUATION,
  /** A quotation mark, or an apostrophe that stands outside a word. */
  QUOTE,
  /** Anything else. */
  SYMBOL;

  boolean isWordOrNumber() {
    return this == WORD || this == NUMBER;
  }
}
