package dev.quotidian.text;

/**
 * Recognises crossheads, the headings within a story, where they are set in capitals and lost their
 * line: {@code … a year ago. HIGHER TAXES Poe said}. Acronyms ({@code NATO Secretary General}) are
 * told from them by their words: of a heading at least one is common in capitals, or stands in the
 * text in small letters too.
 */
final class Crossheads {
  private static final int MAX_LENGTH = 12;
  private static final int MAX_ACRONYM_LENGTH = 6;

  /** The length from which a word is no acronym that is also a word. */
  private static final int MIN_WORD_LENGTH = 4;

  /** So many words are looked up in the text, so that time stays linear. */
  private static final int MAX_SCANS = 40;

  private final String body;
  private final Tokens tokens;
  private final TextLexicon lexicon;
  private int scans;

  Crossheads(String body, Tokens tokens, TextLexicon lexicon) {
    this.body = body;
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * Whether the sentence that begins at {@code first} is a heading that ends before {@code t}. One
   * at the head of the text is no heading: some papers set a story's first words so.
   */
  boolean endsAt(int first, int t) {
    int length = t - first;
    if (length < 1 || length > MAX_LENGTH || first == 0 || !isInUsualCase(t)) {
      return false;
    }
    for (int i = first; i < t; i++) {
      if (!isPart(i)) {
        return false;
      }
    }
    if (lexicon.isOfFirm(tokens.hashes[t])) {
      return length > 1 && areAllCommon(first, t);
    }
    for (int i = first; i < t; i++) {
      if (isLoud(i) && (letters(i) > MAX_ACRONYM_LENGTH || isCommon(i))) {
        return true;
      }
    }
    return length > 1 && areAllWords(first, t);
  }

  /** A word in capitals, one letter, a number, or what may stand between them. */
  private boolean isPart(int t) {
    return switch (tokens.kind(t)) {
      case WORD -> isLoud(t) || letters(t) == 1 || tokens.has(t, Tokens.CLITIC);
      case NUMBER, SYMBOL -> true;
      case PUNCTUATION -> isHeadingMark(t);
      case QUOTE -> isApostrophe(t) || isLoud(t + 1) || (isLoud(t - 1) && isHeadingWord(t + 1));
    };
  }

  /** What goes on with a heading after words in marks: {@code “GREEN” HARBOUR Poe}. */
  private boolean isHeadingWord(int t) {
    return isLoud(t) || (t < tokens.count && tokens.kind(t) == TokenKind.NUMBER);
  }

  /** A comma, a dash, or the colon of {@code POE: NO CHANGE}, the dots of {@code WE ... WAIT}. */
  private boolean isHeadingMark(int t) {
    char c = body.charAt(tokens.starts[t]);
    boolean between = c == ':' || c == '.' || c == '\u2026';
    return c == ',' || c == '-' || (between && isLoud(t - 1) && (c == '.' || isLoud(t + 1)));
  }

  /**
   * {@code GREEN HARBOUR Poe}, {@code NOT GREEN Poe}: two words and more, each too long and too
   * easily said for acronyms, or a short one that the text has too.
   */
  private boolean areAllWords(int first, int end) {
    boolean word = false;
    for (int t = first; t < end; t++) {
      boolean whole = isLoud(t) && letters(t) >= MIN_WORD_LENGTH && hasVowelInside(t);
      if (!whole && !(isLoud(t) && standsInSmallLetters(tokens.hashes[t]))) {
        return false;
      }
      word |= whole;
    }
    return word;
  }

  /** {@code PRICES RISING Motors}: who or what is called so begins a sentence. */
  private boolean areAllCommon(int first, int end) {
    for (int t = first; t < end; t++) {
      if (!isLoud(t) || !isCommon(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasVowelInside(int t) {
    for (int i = tokens.starts[t]; i < tokens.ends[t] - 1; i++) {
      if ("AEIOUY".indexOf(body.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** That of {@code VOTERS’ DOUBTS}. */
  private boolean isApostrophe(int t) {
    return !tokens.has(t, Tokens.SPACE_BEFORE)
        && tokens.ends[t] - tokens.starts[t] == 1
        && Chars.isApostrophe(body.charAt(tokens.starts[t]));
  }

  private boolean isCommon(int t) {
    return letters(t) >= MIN_WORD_LENGTH
        && (lexicon.isOfHeading(tokens.hashes[t]) || standsInSmallLetters(tokens.hashes[t]));
  }

  private boolean standsInSmallLetters(long hash) {
    if (++scans > MAX_SCANS) {
      return false;
    }
    for (int t = 0; t < tokens.count; t++) {
      if (tokens.hashes[t] == hash && !tokens.has(t, Tokens.CAPITALISED)) {
        return true;
      }
    }
    return false;
  }

  private int letters(int t) {
    return tokens.ends[t] - tokens.starts[t];
  }

  /** A capital, and a small letter after it. */
  private boolean isInUsualCase(int t) {
    return tokens.isWord(t)
        && tokens.has(t, Tokens.CAPITALISED)
        && letters(t) > 1
        && Character.isLowerCase(body.charAt(tokens.starts[t] + 1));
  }

  private boolean isLoud(int t) {
    return t >= 0 && t < tokens.count && tokens.isWord(t) && tokens.has(t, Tokens.ALL_CAPITALS);
  }
}
