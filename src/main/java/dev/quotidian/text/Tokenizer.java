package dev.quotidian.text;

/** Tokenization: cuts a body into {@link Tokens} in one pass. */
final class Tokenizer {
  private static final int MAX_TICKER_LENGTH = 5;

  private final String body;
  private final int length;
  private final Tokens tokens;
  private final TextLexicon lexicon;
  private final Abbreviations abbreviations;

  private Tokenizer(String body, TextLexicon lexicon) {
    this.body = body;
    this.lexicon = lexicon;
    this.abbreviations = lexicon.abbreviations();
    this.length = body.length();
    this.tokens = new Tokens(TokenEstimate.of(body));
  }

  static Tokens tokens(String body, TextLexicon lexicon) {
    Tokenizer tokenizer = new Tokenizer(body, lexicon);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    boolean wrapped = LineBreaks.areWraps(body);
    int i = 0;
    while (i < length) {
      int newLines = 0;
      int start = i;
      while (i < length && Chars.isSpace(body.charAt(i))) {
        newLines += isLineEnd(i) ? 1 : 0;
        i++;
      }
      if (i < length) {
        i = token(i, gap(i > start, newLines, wrapped));
      }
    }
  }

  private boolean isLineEnd(int i) {
    char c = body.charAt(i);
    return c == '\n'
        || c == '\u2029'
        || (c == '\r' && !(i + 1 < length && body.charAt(i + 1) == '\n'));
  }

  private int gap(boolean space, int newLines, boolean wrapped) {
    int flag = space || tokens.count == 0 ? Tokens.SPACE_BEFORE : 0;
    if (newLines > 0) {
      flag |= Tokens.NEW_LINE;
    }
    if (newLines > 1 || (newLines == 1 && !wrapped) || tokens.count == 0) {
      flag |= Tokens.NEW_PARAGRAPH;
    }
    return flag;
  }

  private int token(int i, int gap) {
    char c = body.charAt(i);
    if (Chars.isDigit(c)) {
      return number(i, gap);
    }
    if (Chars.isLetter(body, i)
        || ((c == '@' || c == '#') && i + 1 < length && Chars.isLetter(body, i + 1))) {
      return word(i, gap);
    }
    if (Chars.isQuotationMark(c)) {
      return quote(i, gap);
    }
    return punctuation(i, gap);
  }

  private int quote(int i, int gap) {
    char c = body.charAt(i);
    boolean doubled = (c == '\'' || c == '`') && i + 1 < length && body.charAt(i + 1) == c;
    int end = doubled ? i + 2 : i + 1;
    tokens.add(i, end, TokenKind.QUOTE, gap, 0);
    return end;
  }

  private int punctuation(int i, int gap) {
    char c = body.charAt(i);
    int end = i + 1;
    if (c == '.' || c == '-' || c == '_' || c == '*' || c == '=') {
      while (end < length && body.charAt(end) == c) {
        end++;
      }
    } else if (Character.isHighSurrogate(c)
        && end < length
        && Character.isLowSurrogate(body.charAt(end))) {
      end++;
    }
    boolean symbol = !isPunctuation(c);
    tokens.add(i, end, symbol ? TokenKind.SYMBOL : TokenKind.PUNCTUATION, gap, symbol ? 0 : c);
    return end;
  }

  private static boolean isPunctuation(char c) {
    if (c < 128) {
      return ".,;:?!()[]{}-/".indexOf(c) >= 0;
    }
    return c == '\u2026' || c == '\u2013' || c == '\u2014' || c == '\u2015' || c == '\u2012';
  }

  private int number(int i, int gap) {
    int end = i + 1;
    while (end < length) {
      char c = body.charAt(end);
      boolean inner = c == '.' || c == ',' || c == ':' || c == '/';
      if (Chars.isLetterOrDigit(body, end)) {
        end++;
      } else if (inner
          && Chars.isDigit(body.charAt(end - 1))
          && end + 1 < length
          && Chars.isDigit(body.charAt(end + 1))) {
        end += 2;
      } else if (c == '-' && Chars.isLetterOrDigit(body, end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    tokens.add(i, end, TokenKind.NUMBER, gap, Hash.of(body, i, end));
    return end;
  }

  private int word(int i, int gap) {
    int end = wordEnd(i);
    int clitic = clitic(i, end);
    int stem = clitic > 0 ? clitic : end;
    boolean abbreviated = clitic < 0 && abbreviations.takesFullStop(body, i, end);
    addWord(i, abbreviated ? end + 1 : stem, stem, gap | (abbreviated ? Tokens.ABBREVIATED : 0));
    if (clitic > 0) {
      tokens.add(clitic, end, TokenKind.WORD, Tokens.CLITIC, Hash.of(body, clitic, end));
    }
    return abbreviated ? end + 1 : end;
  }

  /** The hash leaves out the full stop of an abbreviation. */
  private void addWord(int start, int end, int hashEnd, int flags) {
    boolean capital =
        Character.isUpperCase(body.charAt(start)) || Character.isTitleCase(body.charAt(start));
    boolean all = capital && hashEnd - start > 1;
    for (int k = start + 1; all && k < hashEnd; k++) {
      all = !Character.isLowerCase(body.charAt(k));
    }
    int shape = (capital ? Tokens.CAPITALISED : 0) | (all ? Tokens.ALL_CAPITALS : 0);
    tokens.add(start, end, TokenKind.WORD, flags | shape, Hash.of(body, start, hashEnd));
  }

  private int wordEnd(int i) {
    int end = i + 1;
    while (end < length) {
      if (Chars.isLetterOrDigit(body, end)) {
        end++;
      } else if (joins(i, end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * Whether the character at {@code k}, neither letter nor digit, goes on with the word begun at
   * {@code start}.
   */
  private boolean joins(int start, int k) {
    if (!Chars.isLetterOrDigit(body, k + 1)) {
      return false;
    }
    char c = body.charAt(k);
    if ((c == '.' || c == ',') && isInAmount(k)) {
      return true;
    }
    if (c == '.') {
      boolean letters = k - start == 1 || body.charAt(k - 2) == '.' || body.charAt(k - 2) == '-';
      boolean abbreviation = letters && (k + 2 >= length || !Chars.isLetterOrDigit(body, k + 2));
      boolean address =
          Character.isLowerCase(body.charAt(k - 1)) && Character.isLowerCase(body.charAt(k + 1));
      return abbreviation || address || isTicker(start, k) || isDegree(start, k);
    }
    return c == '-' || c == '&' || c == '@' || c == '_' || Chars.isApostrophe(c);
  }

  /** {@code Ph.D.}, {@code Ed.D.}: two letters, a stop, a capital and its stop. */
  private boolean isDegree(int start, int dot) {
    return dot - start == 2
        && dot + 2 < length
        && body.charAt(dot + 2) == '.'
        && Character.isUpperCase(body.charAt(start))
        && Character.isLowerCase(body.charAt(start + 1))
        && Character.isUpperCase(body.charAt(dot + 1));
  }

  /** {@code RM5.83bil}, {@code US30,000}: a sum that a currency's letters begin. */
  private boolean isInAmount(int k) {
    return Chars.isDigit(body.charAt(k - 1)) && Chars.isDigit(body.charAt(k + 1));
  }

  /** {@code ACME.N}: how the wires write a share and where it is traded. */
  private boolean isTicker(int start, int dot) {
    if (dot - start < 2
        || dot - start > MAX_TICKER_LENGTH
        || !Chars.isLetterOrDigit(body, dot + 1)) {
      return false;
    }
    int end = dot + 1;
    while (end < length && end < dot + 4 && Chars.isLetterOrDigit(body, end)) {
      end++;
    }
    return end - dot <= 3 && isUpperCase(start, dot) && isUpperCase(dot + 1, end);
  }

  private boolean isUpperCase(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(body.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where a clitic ({@code ’s}, {@code ’re}, {@code ’ll} ...) begins at the end of a word, or -1.
   */
  private int clitic(int start, int end) {
    int at = end - 1;
    while (at > start && at >= end - 3 && !Chars.isApostrophe(body.charAt(at))) {
      at--;
    }
    if (at <= start || !Chars.isApostrophe(body.charAt(at))) {
      return -1;
    }
    return isClitic(at + 1, end) && !isNameWithS(start, end) ? at : -1;
  }

  /** {@code Moody’s said}; but {@code Ann Moody’s book}. */
  private boolean isNameWithS(int start, int end) {
    if (!Character.isUpperCase(body.charAt(start))
        || !lexicon.isNameWithS(Hash.of(body, start, end))) {
      return false;
    }
    int before = tokens.count - 1;
    boolean given =
        before > 0
            && tokens.isWord(before)
            && tokens.has(before, Tokens.CAPITALISED)
            && !tokens.has(before, Tokens.ALL_CAPITALS)
            && !tokens.has(before, Tokens.NEW_PARAGRAPH)
            && tokens.kind(before - 1).isWordOrNumber();
    return !given;
  }

  private boolean isClitic(int start, int end) {
    return switch (end - start) {
      case 1 -> "sSdm".indexOf(body.charAt(start)) >= 0;
      case 2 ->
          body.startsWith("re", start)
              || body.startsWith("ll", start)
              || body.startsWith("ve", start);
      default -> false;
    };
  }
}
