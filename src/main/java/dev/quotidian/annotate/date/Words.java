package dev.quotidian.annotate.date;

import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;

/**
 * The words of a text with their classes, in arrays. A token with hyphens whose pieces are all
 * known ("third-quarter", "1914-18") is cut into them.
 */
final class Words {
  private final Text text;
  private final String body;
  private int count;
  private int[] tokens;
  private WordClass[] types;
  private boolean[] glued;

  private Words(Text text) {
    this.text = text;
    this.body = text.body();
    int capacity = text.tokens() + 16;
    tokens = new int[capacity];
    types = new WordClass[capacity];
    glued = new boolean[capacity];
  }

  static Words of(Text text) {
    Words words = new Words(text);
    for (int t = 0; t < text.tokens(); t++) {
      words.token(t);
    }
    return words;
  }

  private void token(int t) {
    TokenKind kind = text.kind(t);
    switch (kind) {
      case WORD -> word(t);
      case NUMBER -> number(t);
      case PUNCTUATION, QUOTE, SYMBOL -> add(t, mark(t), false);
    }
  }

  private void word(int t) {
    WordClass type = listed(t);
    int start = text.start(t);
    int end = text.end(t);
    if (type == WordClass.NONE && body.indexOf('-', start, end) > 0 && isKnown(start, end)) {
      pieces(t, start, end);
    } else {
      add(t, type, false);
    }
  }

  private void number(int t) {
    int start = text.start(t);
    int end = text.end(t);
    if (listed(t) != WordClass.NONE) {
      add(t, listed(t), false);
    } else if (!isOfPieces(start, end)) {
      add(t, Digits.type(body, start, end), false);
    } else if (isKnown(start, end)) {
      pieces(t, start, end);
    } else {
      add(t, WordClass.NONE, false);
    }
  }

  /** The class of a whole token. */
  private WordClass listed(int t) {
    return Lexicon.ENGLISH.type(Lexicon.ENGLISH.slot(text.hash(t)));
  }

  /** Whether a token that begins with a digit has hyphens, and is no day in figures. */
  private boolean isOfPieces(int start, int end) {
    return body.indexOf('-', start, end) > 0 && !Digits.isIso(body, start, end);
  }

  private boolean isKnown(int start, int end) {
    int from = start;
    for (int at = next(from, end); ; at = next(from, end)) {
      if (typeOf(from, at) == WordClass.NONE) {
        return false;
      }
      if (at == end) {
        return true;
      }
      from = at + 1;
    }
  }

  private void pieces(int t, int start, int end) {
    int from = start;
    while (from < end) {
      int at = next(from, end);
      add(t, typeOf(from, at), from > start);
      from = at + 1;
    }
  }

  private int next(int from, int end) {
    int at = body.indexOf('-', from, end);
    return at < 0 ? end : at;
  }

  private WordClass typeOf(int start, int end) {
    if (start < end && Digits.is(body.charAt(start))) {
      return Digits.type(body, start, end);
    }
    return Lexicon.ENGLISH.type(Lexicon.ENGLISH.slot(Hash.of(body, start, end)));
  }

  private int valueOf(int start, int end) {
    if (Digits.is(body.charAt(start))) {
      return Digits.value(body, start, end);
    }
    return Lexicon.ENGLISH.value(Lexicon.ENGLISH.slot(Hash.of(body, start, end)));
  }

  private WordClass mark(int t) {
    return switch (body.charAt(text.start(t))) {
      case ',' -> WordClass.COMMA;
      case '-', '\u2013', '\u2014', '/' -> WordClass.DASH;
      case '\'', '\u2019', '\u2018', '`' -> WordClass.APOSTROPHE;
      case '(', '[' -> WordClass.OPEN;
      case ')', ']' -> WordClass.CLOSE;
      case '.', ';', ':', '?', '!' -> WordClass.STOP;
      case '$', '\u00a3', '\u20ac', '\u00a5', '#' -> WordClass.MONEY;
      case '%' -> WordClass.PERCENT;
      default -> WordClass.MARK;
    };
  }

  private void add(int t, WordClass type, boolean glue) {
    if (count == tokens.length) {
      grow();
    }
    tokens[count] = t;
    types[count] = type;
    glued[count++] = glue;
  }

  private void grow() {
    int capacity = count + (count >> 1) + 16;
    tokens = java.util.Arrays.copyOf(tokens, capacity);
    types = java.util.Arrays.copyOf(types, capacity);
    glued = java.util.Arrays.copyOf(glued, capacity);
  }

  int count() {
    return count;
  }

  int start(int i) {
    int start = text.start(tokens[i]);
    for (int k = i; glued[k]; k--) {
      start = body.indexOf('-', start) + 1;
    }
    return start;
  }

  int end(int i) {
    int end = text.end(tokens[i]);
    return isPiece(i) ? next(start(i), end) : end;
  }

  /** The number that the word lists or its digits give a word; looked up when it is asked for. */
  int value(int i) {
    if (isPiece(i)) {
      return valueOf(start(i), end(i));
    }
    int t = tokens[i];
    int slot = Lexicon.ENGLISH.slot(text.hash(t));
    boolean figures =
        text.kind(t) == TokenKind.NUMBER
            && Lexicon.ENGLISH.type(slot) == WordClass.NONE
            && !isOfPieces(text.start(t), text.end(t));
    if (figures) {
      return Digits.value(body, text.start(t), text.end(t));
    }
    return text.isWordOrNumber(t) ? Lexicon.ENGLISH.value(slot) : 0;
  }

  /** Whether a word is a piece of a hyphenated token. */
  private boolean isPiece(int i) {
    return glued[i] || isGluedToNext(i);
  }

  /** The class of a word; {@link WordClass#NONE} beyond both ends. */
  WordClass type(int i) {
    return i >= 0 && i < count ? types[i] : WordClass.NONE;
  }

  boolean is(int i, WordClass type) {
    return type(i) == type;
  }

  boolean is(int i, WordClass one, WordClass other) {
    return type(i) == one || type(i) == other;
  }

  /** The unit that a word of class UNIT or UNITS names. */
  Unit unit(int i) {
    return Lexicon.unit(value(i));
  }

  /** Whether a word is this unit, in the singular. */
  boolean isUnit(int i, Unit unit) {
    return is(i, WordClass.UNIT) && unit(i) == unit;
  }

  /** The hash of a whole token. */
  long hash(int i) {
    return text.hash(tokens[i]);
  }

  /** The hash of a word alone, of a piece of a hyphenated token too. */
  long pieceHash(int i) {
    return isPiece(i) ? Hash.of(body, start(i), end(i)) : hash(i);
  }

  int length(int i) {
    return end(i) - start(i);
  }

  /** Whether a hyphen joins a word to the one before it. */
  boolean isGlued(int i) {
    return i > 0 && i < count && glued[i];
  }

  /** Whether the hyphenated token goes on after this word. */
  boolean isGluedToNext(int i) {
    return isGlued(i + 1);
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < count && Character.isUpperCase(body.charAt(start(i)));
  }

  boolean isAllCapitals(int i) {
    return text.isAllCapitals(tokens[i]);
  }

  boolean isAbbreviated(int i) {
    return text.isAbbreviated(tokens[i]);
  }

  boolean isWord(int i) {
    return i >= 0 && i < count && text.isWord(tokens[i]);
  }

  boolean isSpaceBefore(int i) {
    return i >= count || (!glued[i] && text.isSpaceBefore(tokens[i]));
  }

  int sentence(int i) {
    return text.sentence(tokens[i]);
  }

  boolean beginsSentence(int i) {
    return i == 0 || tokens[i] == text.firstToken(sentence(i));
  }

  boolean sameSentence(int i, int j) {
    return j < count && sentence(i) == sentence(j);
  }

  char lastChar(int i) {
    return body.charAt(end(i) - 1);
  }

  String string(int i) {
    return body.substring(start(i), end(i));
  }
}
