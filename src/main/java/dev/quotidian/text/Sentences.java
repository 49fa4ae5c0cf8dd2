package dev.quotidian.text;

/** Sentence segmentation: marks the tokens that begin sentences; a paragraph always begins one. */
final class Sentences {
  private final String body;
  private final Tokens tokens;
  private final TextLexicon lexicon;
  private final Datelines datelines;
  private final Crossheads crossheads;
  private final Credits credits;
  private int count;

  private Sentences(String body, Tokens tokens, TextLexicon lexicon) {
    this.body = body;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.datelines = new Datelines(body, tokens, lexicon);
    this.crossheads = new Crossheads(body, tokens, lexicon);
    this.credits = new Credits(body, tokens, lexicon);
  }

  /**
   * Marks the first token of each sentence, and gives these, with the number of tokens at the end.
   */
  static int[] firstTokens(String body, Tokens tokens, TextLexicon lexicon) {
    Sentences sentences = new Sentences(body, tokens, lexicon);
    sentences.mark();
    return sentences.marked();
  }

  private void mark() {
    int first = 0;
    for (int t = 0; t < tokens.count; t++) {
      if (credits.beginAt(t)) {
        tokens.mark(t, Tokens.NEW_PARAGRAPH);
      }
      if (tokens.has(t, Tokens.NEW_PARAGRAPH)
          || beginsAfterTerminator(t)
          || crossheads.endsAt(first, t)) {
        begin(t);
        first = t;
      }
      if (tokens.has(t, Tokens.NEW_PARAGRAPH)) {
        int end = datelines.end(t);
        if (end > t) {
          for (int i = t; i < end; i++) {
            tokens.mark(i, Tokens.DATELINE);
          }
          first = end;
          t = end;
        }
      }
    }
  }

  private void begin(int t) {
    tokens.mark(t, Tokens.NEW_SENTENCE);
    count++;
  }

  private int[] marked() {
    int[] firsts = new int[count + 1];
    int next = 0;
    for (int t = 0; t < tokens.count; t++) {
      if (tokens.has(t, Tokens.NEW_SENTENCE)) {
        firsts[next++] = t;
      }
    }
    firsts[next] = tokens.count;
    return firsts;
  }

  private boolean beginsAfterTerminator(int t) {
    if (t == 0 || !tokens.has(t, Tokens.SPACE_BEFORE) || !canBegin(t)) {
      return false;
    }
    int last = t - 1;
    while (last > 0 && isCloser(last)) {
      last--;
    }
    if (tokens.has(last, Tokens.ABBREVIATED)) {
      return !lexicon.abbreviations().standsBeforeName(tokens.hashes[last])
          && isStarter(firstWord(t));
    }
    return isTerminator(last) && !(isEllipsis(last) && !isStarter(firstWord(t)) && last == t - 1);
  }

  private boolean isTerminator(int t) {
    char c = body.charAt(tokens.starts[t]);
    return tokens.kind(t) == TokenKind.PUNCTUATION
        && (c == '.' || c == '?' || c == '!' || c == '\u2026');
  }

  private boolean isEllipsis(int t) {
    return body.charAt(tokens.starts[t]) == '\u2026' || tokens.ends[t] - tokens.starts[t] > 1;
  }

  /** A closing mark or bracket that clings to what stands before it. */
  private boolean isCloser(int t) {
    char c = body.charAt(tokens.starts[t]);
    boolean mark = tokens.kind(t) == TokenKind.QUOTE || c == ')' || c == ']';
    return mark && !tokens.has(t, Tokens.SPACE_BEFORE);
  }

  private boolean canBegin(int t) {
    return switch (tokens.kind(t)) {
      case WORD ->
          !tokens.has(t, Tokens.CLITIC) && !Character.isLowerCase(body.charAt(tokens.starts[t]));
      case NUMBER -> true;
      case QUOTE -> !isLowerCaseWord(firstWord(t));
      case PUNCTUATION -> isOpeningOrDash(t) && !isLowerCaseWord(firstWord(t));
      case SYMBOL -> !isLowerCaseWord(firstWord(t));
    };
  }

  private boolean isOpeningOrDash(int t) {
    char c = body.charAt(tokens.starts[t]);
    return c == '(' || c == '[' || c == '\u2014' || c == '\u2013' || c == '-' || c == '\u2026';
  }

  private boolean isLowerCaseWord(int t) {
    return t < tokens.count
        && tokens.kind(t) == TokenKind.WORD
        && Character.isLowerCase(body.charAt(tokens.starts[t]));
  }

  /** The first token from {@code t} on, at most three further, that is a word or a number. */
  private int firstWord(int t) {
    int word = t;
    while (word < tokens.count && word < t + 3 && !tokens.kind(word).isWordOrNumber()) {
      word++;
    }
    return word;
  }

  private boolean isStarter(int t) {
    return t < tokens.count && lexicon.startsSentence(tokens.hashes[t]);
  }
}
