package dev.quotidian.text;

/**
 * Recognises credits at the end of a story: {@code (Reporting by …; Editing by …)}, {@code
 * (Additional reporting by …)}. They are a paragraph of their own also where they lost their line,
 * so that no quotation left open runs into them.
 */
final class Credits {
  private static final long BY = Hash.of("by");
  private static final long CHARS = Hash.of("chars");

  /** So many words may stand between the bracket and “by”: “Additional reporting and writing”. */
  private static final int MAX_WORDS = 5;

  private final String body;
  private final Tokens tokens;
  private final TextLexicon lexicon;

  Credits(String body, Tokens tokens, TextLexicon lexicon) {
    this.body = body;
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Whether credits, or the mark of a cut text, begin with the bracket at a token. */
  boolean beginAt(int t) {
    return areCredits(t) || isCut(t);
  }

  /** {@code [+2219 chars]}, as feeds mark what they left out. */
  private boolean isCut(int t) {
    return t + 3 < tokens.count
        && body.charAt(tokens.starts[t]) == '['
        && body.charAt(tokens.starts[t + 1]) == '+'
        && tokens.kind(t + 2) == TokenKind.NUMBER
        && tokens.hashes[t + 3] == CHARS;
  }

  private boolean areCredits(int t) {
    if (tokens.kind(t) != TokenKind.PUNCTUATION || body.charAt(tokens.starts[t]) != '(') {
      return false;
    }
    boolean work = false;
    for (int i = t + 1; i < tokens.count && i <= t + 1 + MAX_WORDS && tokens.isWord(i); i++) {
      if (tokens.hashes[i] == BY) {
        return work && tokens.has(t + 1, Tokens.CAPITALISED);
      }
      work |= lexicon.isOfCredit(tokens.hashes[i]);
    }
    return false;
  }
}
