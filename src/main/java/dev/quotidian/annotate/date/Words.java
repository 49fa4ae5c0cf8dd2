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
  private int[] starts;
  private int[] ends;
  private int[] tokens;
  private int[] values;
  private WordClass[] types;
  private boolean[] glued;

  private Words(Text text) {
    this.text = text;
    this.body = text.body();
    int capacity = text.tokens() + 16;
    starts = new int[capacity];
    ends = new int[capacity];
    tokens = new int[capacity];
    values = new int[capacity];
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
      case PUNCTUATION, QUOTE, SYMBOL -> add(t, text.start(t), text.end(t), mark(t), 0, false);
    }
  }

  private void word(int t) {
    int slot = Lexicon.ENGLISH.slot(text.hash(t));
    WordClass type = Lexicon.ENGLISH.type(slot);
    int start = text.start(t);
    int end = text.end(t);
    if (type == WordClass.NONE && body.indexOf('-', start, end) > 0 && isKnown(start, end)) {
      pieces(t, start, end);
    } else {
      add(t, start, end, type, Lexicon.ENGLISH.value(slot), false);
    }
  }

  private void number(int t) {
    int start = text.start(t);
    int end = text.end(t);
    int slot = Lexicon.ENGLISH.slot(text.hash(t));
    if (Lexicon.ENGLISH.type(slot) != WordClass.NONE) {
      add(t, start, end, Lexicon.ENGLISH.type(slot), Lexicon.ENGLISH.value(slot), false);
      return;
    }
    int hyphen = body.indexOf('-', start, end);
    if (hyphen > 0 && !Digits.isIso(body, start, end)) {
      if (isKnown(start, end)) {
        pieces(t, start, end);
      } else {
        add(t, start, end, WordClass.NONE, 0, false);
      }
    } else {
      add(t, start, end, Digits.type(body, start, end), Digits.value(body, start, end), false);
    }
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
      WordClass type = typeOf(from, at);
      add(t, from, at, type, valueOf(from, at), from > start);
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

  private void add(int t, int start, int end, WordClass type, int value, boolean glue) {
    if (count == starts.length) {
      grow();
    }
    starts[count] = start;
    ends[count] = end;
    tokens[count] = t;
    types[count] = type;
    values[count] = value;
    glued[count++] = glue;
  }

  private void grow() {
    int capacity = count + (count >> 1) + 16;
    starts = java.util.Arrays.copyOf(starts, capacity);
    ends = java.util.Arrays.copyOf(ends, capacity);
    tokens = java.util.Arrays.copyOf(tokens, capacity);
    values = java.util.Arrays.copyOf(values, capacity);
    types = java.util.Arrays.copyOf(types, capacity);
    glued = java.util.Arrays.copyOf(glued, capacity);
  }

  int count() {
    return count;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int value(int i) {
    return values[i];
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
    return Lexicon.unit(values[i]);
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
    boolean piece = glued[i] || isGluedToNext(i);
    return piece ? Hash.of(body, starts[i], ends[i]) : hash(i);
  }

  int length(int i) {
    return ends[i] - starts[i];
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
    return i >= 0 && i < count && Character.isUpperCase(body.charAt(starts[i]));
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
    return body.charAt(ends[i] - 1);
  }

  String string(int i) {
    return body.substring(starts[i], ends[i]);
  }
}
