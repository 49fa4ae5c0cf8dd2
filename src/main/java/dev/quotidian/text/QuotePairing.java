package dev.quotidian.text;

import java.util.Arrays;

/**
 * Pairs quotation marks, paragraph by paragraph. A quotation left open runs to the end of its
 * paragraph, unless its closing mark was {@link ForgottenMarks forgotten}; where the next mark, in
 * a paragraph soon behind, can only close it, the paragraphs up to that mark are quotations too,
 * which begin without a mark of their own, so that none spans paragraphs. A mark that opens while
 * another quotation is open is nested in it. Single marks count only outside double ones, where
 * they open before and close after a word and are no apostrophes. The tokens of a quotation, its
 * marks included, are marked as quoted.
 */
final class QuotePairing {
  private static final int[] NONE = {};
  private static final int FEW = 16;

  /** The mark that closes a quotation is looked for in so many paragraphs and characters. */
  private static final int MAX_PARAGRAPHS = 3;

  private static final int MAX_LENGTH = 1_000;

  private final String body;
  private final Tokens tokens;
  private final ForgottenMarks forgotten;
  private int[] bounds = NONE;
  private int count;
  private int open = -1;
  private Style style = Style.DOUBLE;

  /** The mark that closes a quotation of an earlier paragraph; it may lie behind. */
  private int closing = -1;

  private enum Style {
    DOUBLE,
    SINGLE,
    GUILLEMETS
  }

  QuotePairing(String body, Tokens tokens, TextLexicon lexicon) {
    this.body = body;
    this.tokens = tokens;
    this.forgotten = new ForgottenMarks(body, tokens, lexicon);
    run();
  }

  /**
   * For each quotation, in text order, its first token and one past its last, both marks included;
   * negated + 1 where unclosed.
   */
  int[] bounds() {
    return bounds.length == count * 2 ? bounds : Arrays.copyOf(bounds, count * 2);
  }

  private void run() {
    for (int t = 0; t < tokens.count; t++) {
      if (t > 0 && tokens.has(t, Tokens.NEW_PARAGRAPH)) {
        endParagraph(t);
      }
      if (tokens.kind(t) == TokenKind.QUOTE) {
        mark(t);
      }
    }
    endParagraph(tokens.count);
  }

  private void mark(int t) {
    if (open < 0) {
      if (opens(t)) {
        open = t;
      }
    } else if (opensAnew(t)) {
      add(forgotten.end(open, t), false);
      open = t;
    } else if (opensWithin(t)) {
      add(forgotten.sentenceEnd(open, t), false);
      open = t;
    } else if (closes(t)) {
      add(t + 1, true);
    }
  }

  /**
   * {@code "It was high. "Now it is low."}: the mark that each paragraph of a long quotation begins
   * with, where the paragraphs lost their breaks.
   */
  private boolean opensAnew(int t) {
    return opensStraight(t) && tokens.has(t + 1, Tokens.CAPITALISED) && endsSentence(t - 1);
  }

  /** {@code It was "high. Later it was called "low".}: a sentence after the mark left open. */
  private boolean opensWithin(int t) {
    return opensStraight(t)
        && body.charAt(tokens.starts[open]) == '"'
        && tokens.isWord(t - 1)
        && !endsSentence(t - 1)
        && forgotten.sentenceEnd(open, t) < t;
  }

  private boolean opensStraight(int t) {
    return style == Style.DOUBLE
        && body.charAt(tokens.starts[t]) == '"'
        && t - open > 1
        && tokens.has(t, Tokens.SPACE_BEFORE)
        && t + 1 < tokens.count
        && !tokens.has(t + 1, Tokens.SPACE_BEFORE);
  }

  private boolean endsSentence(int t) {
    char c = body.charAt(tokens.starts[t]);
    return c == '.' || c == '?' || c == '!' || tokens.has(t, Tokens.ABBREVIATED);
  }

  private boolean opens(int t) {
    char c = body.charAt(tokens.starts[t]);
    boolean twoMarks = tokens.ends[t] - tokens.starts[t] == 2;
    boolean before = startsWord(t);
    switch (c) {
      case '\u201c', '\u201e', '\u201f' -> style = Style.DOUBLE;
      case '\u00ab', '\u2039' -> style = Style.GUILLEMETS;
      case '\u00bb', '\u203a' -> {
        style = Style.GUILLEMETS;
        return before;
      }
      case '"', '\u201d' -> {
        style = Style.DOUBLE;
        return before || (c == '"' && t + 1 < tokens.count && !endsWord(t));
      }
      case '`' -> style = twoMarks ? Style.DOUBLE : Style.SINGLE;
      case '\u2018', '\u201a', '\'' -> {
        style = twoMarks ? Style.DOUBLE : Style.SINGLE;
        return twoMarks ? before : before && !isElision(t);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean closes(int t) {
    char c = body.charAt(tokens.starts[t]);
    boolean twoMarks = tokens.ends[t] - tokens.starts[t] == 2;
    return switch (style) {
      case DOUBLE -> c == '\u201d' || c == '"' || (twoMarks && c == '\'') || closesGerman(t, c);
      case GUILLEMETS ->
          c != body.charAt(tokens.starts[open]) && "\u00ab\u00bb\u2039\u203a".indexOf(c) >= 0;
      case SINGLE -> !twoMarks && (c == '\u2019' || c == '\'') && endsWord(t) && !isPossessive(t);
    };
  }

  private boolean closesGerman(int t, char c) {
    return c == '\u201c' && body.charAt(tokens.starts[open]) == '\u201e' && endsWord(t);
  }

  /** Space or an opening bracket or dash before, and none after. */
  private boolean startsWord(int t) {
    int next = tokens.ends[t];
    if (next >= body.length() || Chars.isSpace(body.charAt(next))) {
      return false;
    }
    if (t == 0 || tokens.has(t, Tokens.SPACE_BEFORE)) {
      return true;
    }
    char before = body.charAt(tokens.starts[t] - 1);
    return "([{\u2014\u2013-:/".indexOf(before) >= 0 || Chars.isQuotationMark(before);
  }

  /** No space before, and no letter or digit after. */
  private boolean endsWord(int t) {
    return !tokens.has(t, Tokens.SPACE_BEFORE) && !Chars.isLetterOrDigit(body, tokens.ends[t]);
  }

  /** An apostrophe for left-out letters: {@code ’90s}, {@code 'em}. */
  private boolean isElision(int t) {
    int next = tokens.ends[t];
    return Chars.isDigit(body.charAt(next)) && body.charAt(tokens.starts[t]) != '\u2018';
  }

  /**
   * A plural possessive: after an s, before a word in lower case, with a better closing mark to
   * come.
   */
  private boolean isPossessive(int t) {
    int at = tokens.starts[t];
    int next = tokens.ends[t] + 1;
    boolean between =
        Character.toLowerCase(body.charAt(at - 1)) == 's'
            && next < body.length()
            && body.charAt(next - 1) == ' '
            && Character.isLowerCase(body.charAt(next));
    return between && laterClose(t);
  }

  private boolean laterClose(int t) {
    for (int k = t + 1;
        k < tokens.count && k < t + 60 && !tokens.has(k, Tokens.NEW_PARAGRAPH);
        k++) {
      if (tokens.kind(k) == TokenKind.QUOTE) {
        return endsWord(k);
      }
    }
    return false;
  }

  private void endParagraph(int end) {
    if (open < 0 || style == Style.SINGLE) {
      open = -1;
      return;
    }
    boolean goesOn = end < tokens.count && tokens.kind(end) == TokenKind.QUOTE;
    if (closing < end) {
      closing = goesOn ? -1 : closingMark(end);
    }
    boolean closedLater = closing >= end;
    int stop =
        goesOn || closedLater ? forgotten.beforeSpeaker(open, end) : forgotten.end(open, end);
    add(stop, false);
    open = closedLater && stop == end ? end : -1;
  }

  /**
   * The first mark from the paragraph at {@code from} on, where it closes what was left open: it
   * stands right behind a word or a full stop, and before a space. Else -1.
   */
  private int closingMark(int from) {
    int paragraphs = 1;
    for (int t = from;
        t < tokens.count && tokens.starts[t] < tokens.starts[from] + MAX_LENGTH;
        t++) {
      paragraphs += t > from && tokens.has(t, Tokens.NEW_PARAGRAPH) ? 1 : 0;
      if (paragraphs > MAX_PARAGRAPHS) {
        return -1;
      }
      if (isOfStyle(t)) {
        return t > from && isPairOf(t) ? t : -1;
      }
    }
    return -1;
  }

  private boolean isOfStyle(int t) {
    boolean guillemet = "\u00ab\u00bb\u2039\u203a".indexOf(body.charAt(tokens.starts[t])) >= 0;
    return tokens.kind(t) == TokenKind.QUOTE
        && !isSingle(t)
        && guillemet == (style == Style.GUILLEMETS);
  }

  private boolean isSingle(int t) {
    return tokens.ends[t] - tokens.starts[t] == 1
        && "\u2018\u2019\u201a'`".indexOf(body.charAt(tokens.starts[t])) >= 0;
  }

  /** A straight mark closes a straight one alone, and no measure: {@code 6"}. */
  private boolean isPairOf(int t) {
    boolean straight = body.charAt(tokens.starts[open]) == '"';
    boolean alike = straight == (body.charAt(tokens.starts[t]) == '"');
    boolean surely = !straight || (startsWord(open) && tokens.kind(t - 1) != TokenKind.NUMBER);
    return alike && surely && endsWord(t) && closes(t);
  }

  private void add(int end, boolean closed) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, Math.max(FEW, bounds.length * 2));
    }
    bounds[2 * count] = open;
    bounds[2 * count + 1] = closed ? end : -end - 1;
    for (int t = open; t < end; t++) {
      tokens.mark(t, Tokens.QUOTED);
    }
    count++;
    open = -1;
  }
}
