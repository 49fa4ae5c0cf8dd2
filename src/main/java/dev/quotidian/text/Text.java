package dev.quotidian.text;

import java.util.Arrays;

/**
 * A body cut into tokens, sentences, paragraphs and quotations in one pass, kept in arrays. Words
 * are compared by their {@link Hash}, so that reading a text makes no objects.
 *
 * <pre>{@code
 * Text text = Text.of("“We will not wait,” said Lena Okafor.");
 * for (int t = 0; t < text.tokens(); t++) {
 *   if (SAID.contains(text.hash(t)) && !text.isQuoted(t)) { ... }
 * }
 * }</pre>
 *
 * <p>Takes time linear in the length of any text. Immutable, safe for use by many threads; 18 bytes
 * a token.
 */
public final class Text {
  private final String body;
  private final Tokens tokens;
  private final int[] sentences;
  private final int[] sentenceOf; // of each token
  private final int[] quoteBounds;
  private final TextLexicon lexicon;
  private final WorkLimit limit;

  private Text(String body, TextLexicon lexicon, WorkLimit limit) {
    this.body = body;
    this.lexicon = lexicon;
    this.limit = limit;
    this.tokens = Tokenizer.tokens(body, lexicon);
    limit.check();
    this.sentences = Sentences.firstTokens(body, tokens, lexicon);
    limit.check();
    this.sentenceOf = numbers(sentences, tokens.count);
    this.quoteBounds = new QuotePairing(body, tokens, lexicon).bounds();
  }

  private static int[] numbers(int[] firsts, int tokens) {
    int[] numbers = new int[tokens];
    for (int s = 0; s + 1 < firsts.length; s++) {
      Arrays.fill(numbers, firsts[s], firsts[s + 1], s);
    }
    return numbers;
  }

  /** Cuts an English body; any string will do. */
  public static Text of(String body) {
    return of(body, TextLexicon.english());
  }

  /** Cuts a body of the language that the lexicon is of; any string will do. */
  public static Text of(String body, TextLexicon lexicon) {
    return of(body, lexicon, WorkLimit.NONE);
  }

  /** Cuts a body whose readers ask {@code limit} now and then whether they may go on. */
  public static Text of(String body, TextLexicon lexicon, WorkLimit limit) {
    return new Text(body, lexicon, limit);
  }

  /** Another body, cut as this one is. */
  public Text cut(String other) {
    return new Text(other, lexicon, limit);
  }

  /** Ends the work on this text, by an exception, where it has taken too long. */
  public void checkLimit() {
    limit.check();
  }

  /** The body, to the character. */
  public String body() {
    return body;
  }

  /** The number of tokens. */
  public int tokens() {
    return tokens.count;
  }

  /** The offset of a token's first character. */
  public int start(int t) {
    return tokens.starts[t];
  }

  /** The offset past a token's last character; an abbreviation's full stop belongs to it. */
  public int end(int t) {
    return tokens.ends[t];
  }

  /** A token's characters; makes a string. */
  public String string(int t) {
    return body.substring(tokens.starts[t], tokens.ends[t]);
  }

  /** The characters from token {@code first} to {@code last}, both included; makes a string. */
  public String string(int first, int last) {
    return body.substring(tokens.starts[first], tokens.ends[last]);
  }

  /** What a token is. */
  public TokenKind kind(int t) {
    return tokens.kind(t);
  }

  /**
   * The {@link Hash} of a word or number without an abbreviation's last full stop; of a punctuation
   * token its first character; 0 of others.
   */
  public long hash(int t) {
    return tokens.hashes[t];
  }

  /** Whether a token is a word. */
  public boolean isWord(int t) {
    return tokens.isWord(t);
  }

  /** Whether a token is this one punctuation character, or begins with it. */
  public boolean is(int t, char c) {
    return t >= 0 && t < tokens.count && body.charAt(tokens.starts[t]) == c && !isWordOrNumber(t);
  }

  /** Whether a token is a word or a number. */
  public boolean isWordOrNumber(int t) {
    return tokens.kind(t).isWordOrNumber();
  }

  /** Whether a word begins with a capital letter. */
  public boolean isCapitalised(int t) {
    return tokens.has(t, Tokens.CAPITALISED);
  }

  /** Whether a word of two letters or more has no small letter. */
  public boolean isAllCapitals(int t) {
    return tokens.has(t, Tokens.ALL_CAPITALS);
  }

  /** Whether a token is a share and where it is traded, as the wires write it: {@code ACME.N}. */
  public boolean isTicker(int t) {
    return isWord(t)
        && isAllCapitals(t)
        && !isAbbreviated(t)
        && (isDotInside(t, end(t) - 2) || isDotInside(t, end(t) - 3));
  }

  private boolean isDotInside(int t, int at) {
    return at > start(t) + 1 && body.charAt(at) == '.';
  }

  /** Whether a token is an abbreviation that ends in a full stop. */
  public boolean isAbbreviated(int t) {
    return tokens.has(t, Tokens.ABBREVIATED);
  }

  /** Whether a token was cut off the word before it: {@code ’s}, {@code ’re}, {@code ’ll}. */
  public boolean isClitic(int t) {
    return tokens.has(t, Tokens.CLITIC);
  }

  /** Whether white space stands before a token; true for the first. */
  public boolean isSpaceBefore(int t) {
    return tokens.has(t, Tokens.SPACE_BEFORE);
  }

  /** Whether a token is the first of its paragraph. */
  public boolean beginsParagraph(int t) {
    return tokens.has(t, Tokens.NEW_PARAGRAPH);
  }

  /** Whether a token stands in a dateline, byline before it included. */
  public boolean isDateline(int t) {
    return tokens.has(t, Tokens.DATELINE);
  }

  /** One past the dateline that a token stands in. */
  public int datelineEnd(int t) {
    int end = t;
    while (end < tokens.count && isDateline(end)) {
      end++;
    }
    return end;
  }

  /** The number of sentences. */
  public int sentences() {
    return sentences.length - 1;
  }

  /** A sentence's first token. */
  public int firstToken(int sentence) {
    return sentences[sentence];
  }

  /** One past a sentence's last token. */
  public int endToken(int sentence) {
    return sentences[sentence + 1];
  }

  /** The sentence a token stands in; before the first token the first, after the last the last. */
  public int sentence(int t) {
    if (t >= 0 && t < sentenceOf.length) {
      return sentenceOf[t];
    }
    return t < 0 ? 0 : Math.max(0, sentences() - 1);
  }

  /** Whether a token is the first of its sentence. */
  public boolean beginsSentence(int t) {
    return tokens.has(t, Tokens.NEW_SENTENCE);
  }

  /** Whether a sentence is the first of its paragraph. */
  public boolean sentenceBeginsParagraph(int sentence) {
    return beginsParagraph(sentences[sentence]);
  }

  /** The number of quotations in marks. */
  public int quotes() {
    return quoteBounds.length / 2;
  }

  /** Whether a token stands in a quotation in marks, or is one of its marks. */
  public boolean isQuoted(int t) {
    return tokens.has(t, Tokens.QUOTED);
  }

  /** The quotation a token stands in, its marks included, or -1; a binary search where it does. */
  public int quote(int t) {
    if (!isQuoted(t)) {
      return -1;
    }
    int low = 0;
    int high = quotes();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (quoteFirst(middle) <= t) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A quotation's opening mark. */
  public int quoteFirst(int quote) {
    return quoteBounds[2 * quote];
  }

  /** One past a quotation's closing mark, or past its paragraph where it is left open. */
  public int quoteEnd(int quote) {
    int end = quoteBounds[2 * quote + 1];
    return end < 0 ? -end - 1 : end;
  }

  /** Whether a quotation has a closing mark. */
  public boolean isClosed(int quote) {
    return quoteBounds[2 * quote + 1] >= 0;
  }

  /**
   * The first token that ends after the offset, or {@link #tokens()}: where a span that begins
   * there begins.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
