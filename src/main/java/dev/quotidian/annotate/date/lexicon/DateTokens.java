package dev.quotidian.annotate.date.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;
import java.util.Arrays;

/**
 * The tokens of a text, tagged with the word classes of dates. A token with hyphens whose pieces
 * are all known ("third-quarter", "1914-18") is cut into them; every other token is a word. The
 * classes are kept, a byte each; the rest is read off the text where it is asked for, which is
 * seldom.
 */
public final class DateTokens {
  private static final WordClass[] CLASSES = WordClass.values();

  private final Text text;
  private final DateLexicon lexicon;
  private final String body;
  private final HyphenParts pieces = new HyphenParts();
  private int count;
  private byte[] types;

  private DateTokens(Text text, DateLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.body = text.body();
    this.types = new byte[text.tokens() + (text.tokens() >> 5) + 4];
  }

  /** Ends the work on the text, by an exception, where it has taken too long. */
  public void checkLimit() {
    text.checkLimit();
  }

  /** The words of a text, with the classes of a lexicon. */
  public static DateTokens of(Text text, DateLexicon lexicon) {
    DateTokens words = new DateTokens(text, lexicon);
    for (int t = 0; t < text.tokens(); t++) {
      words.token(t);
    }
    return words;
  }

  /** The lexicon that the words are looked up in. */
  public DateLexicon lexicon() {
    return lexicon;
  }

  private void token(int t) {
    switch (text.kind(t)) {
      case WORD -> word(t);
      case NUMBER -> number(t);
      case PUNCTUATION, QUOTE, SYMBOL -> add(mark(t));
    }
  }

  private void word(int t) {
    WordClass type = lexicon.type(lexicon.slot(text.hash(t)));
    if (type == WordClass.NONE && hyphen(t) > 0 && isKnown(text.start(t), text.end(t))) {
      cut(t);
    } else {
      add(type);
    }
  }

  private void number(int t) {
    int start = text.start(t);
    int end = text.end(t);
    WordClass type = lexicon.type(lexicon.slot(text.hash(t)));
    if (type != WordClass.NONE) {
      add(type);
    } else if (hyphen(t) < 0 || Digits.isIso(body, start, end)) {
      add(Digits.type(body, start, end));
    } else if (isKnown(start, end)) {
      cut(t);
    } else {
      add(WordClass.NONE);
    }
  }

  private int hyphen(int t) {
    return body.indexOf('-', text.start(t), text.end(t));
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

  private void cut(int t) {
    int end = text.end(t);
    for (int from = text.start(t); from < end; ) {
      int at = next(from, end);
      pieces.add(count, t, from, at);
      add(typeOf(from, at));
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
    return lexicon.type(lexicon.slot(Hash.of(body, start, end)));
  }

  private int valueOf(int start, int end) {
    if (Digits.is(body.charAt(start))) {
      return Digits.value(body, start, end);
    }
    return lexicon.value(lexicon.slot(Hash.of(body, start, end)));
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

  @SuppressWarnings("EnumOrdinal") // not stored
  private void add(WordClass type) {
    if (count == types.length) {
      types = Arrays.copyOf(types, count + (count >> 3) + 16);
    }
    types[count++] = (byte) type.ordinal();
  }

  public int count() {
    return count;
  }

  private int tokenOf(int i) {
    return pieces.token(i);
  }

  public int start(int i) {
    int piece = pieces.at(i);
    return piece < 0 ? text.start(tokenOf(i)) : pieces.start(piece);
  }

  public int end(int i) {
    int piece = pieces.at(i);
    return piece < 0 ? text.end(tokenOf(i)) : pieces.end(piece);
  }

  /** What a word of the lexicon or a number stands for; 0 of others, and beyond both ends. */
  public int value(int i) {
    if (i < 0 || i >= count) {
      return 0;
    }
    int piece = pieces.at(i);
    return piece < 0 ? valueOf(tokenOf(i)) : valueOf(pieces.start(piece), pieces.end(piece));
  }

  private int valueOf(int t) {
    int slot = lexicon.slot(text.hash(t));
    if (text.kind(t) != TokenKind.NUMBER || lexicon.type(slot) != WordClass.NONE) {
      return lexicon.value(slot);
    }
    boolean plain = hyphen(t) < 0 || Digits.isIso(body, text.start(t), text.end(t));
    return plain ? Digits.value(body, text.start(t), text.end(t)) : 0;
  }

  /** The class of a word; {@link WordClass#NONE} beyond both ends. */
  public WordClass type(int i) {
    return i >= 0 && i < count ? CLASSES[types[i]] : WordClass.NONE;
  }

  public boolean is(int i, WordClass type) {
    return type(i) == type;
  }

  public boolean is(int i, WordClass one, WordClass other) {
    return type(i) == one || type(i) == other;
  }

  /** The unit that a word of class UNIT or UNITS names. */
  public CalendarUnit unit(int i) {
    return DateLexicon.unit(value(i));
  }

  /** Whether a word is this unit, in the singular. */
  public boolean isUnit(int i, CalendarUnit unit) {
    return is(i, WordClass.UNIT) && unit(i) == unit;
  }

  /** The hash of a whole token. */
  public long hash(int i) {
    return text.hash(tokenOf(i));
  }

  /** The hash of a word alone, of a piece of a hyphenated token too. */
  public long pieceHash(int i) {
    int piece = pieces.at(i);
    boolean alone = piece < 0 || !(pieces.isGlued(piece) || isGluedToNext(i));
    return alone ? hash(i) : Hash.of(body, pieces.start(piece), pieces.end(piece));
  }

  public int length(int i) {
    return end(i) - start(i);
  }

  /** Whether a hyphen joins a word to the one before it. */
  public boolean isGlued(int i) {
    int piece = pieces.at(i);
    return piece >= 0 && pieces.isGlued(piece);
  }

  /** Whether the hyphenated token goes on after this word. */
  boolean isGluedToNext(int i) {
    return isGlued(i + 1);
  }

  public boolean isCapitalised(int i) {
    return i >= 0 && i < count && Character.isUpperCase(body.charAt(start(i)));
  }

  public boolean isAllCapitals(int i) {
    return text.isAllCapitals(tokenOf(i));
  }

  public boolean isAbbreviated(int i) {
    return text.isAbbreviated(tokenOf(i));
  }

  public boolean isWord(int i) {
    return i >= 0 && i < count && text.isWord(tokenOf(i));
  }

  public boolean isSpaceBefore(int i) {
    return i >= count || (!isGlued(i) && text.isSpaceBefore(tokenOf(i)));
  }

  public int sentence(int i) {
    return text.sentence(tokenOf(i));
  }

  public boolean beginsSentence(int i) {
    return i == 0 || tokenOf(i) == text.firstToken(sentence(i));
  }

  public boolean sameSentence(int i, int j) {
    return j < count && sentence(i) == sentence(j);
  }

  public char lastChar(int i) {
    return body.charAt(end(i) - 1);
  }

  public String string(int i) {
    return body.substring(start(i), end(i));
  }
}
