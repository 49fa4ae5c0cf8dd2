package dev.quotidian.annotate.quotation.model;

import dev.quotidian.annotate.quotation.syntax.CoarsePos;
import dev.quotidian.annotate.quotation.syntax.QuoteShape;
import dev.quotidian.annotate.quotation.syntax.SentenceUnits;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.text.Text;
import java.util.Arrays;

/**
 * A text as the learned model reads it: its tokens in a row, each quotation in marks as one
 * element, cut into the {@link SentenceUnits}. Every array has an entry for each element. Good for
 * one thread.
 */
public final class ElementSequence {
  /** Stands before and after a unit. */
  static final int NONE = -1;

  private static final CoarsePos[] KINDS = CoarsePos.values();
  private static final int QUOTE = CoarsePos.QUOTE.number();
  private static final int NUMBER = CoarsePos.NUMBER.number();

  /** Added to the kind of an element that begins its unit. */
  private static final byte BEGINS = 64;

  private static final byte KIND = BEGINS - 1;

  public final TokenView reading;
  public final Text text;
  public final int count;

  /** Each unit's first element, and the number of elements at the end. */
  final int[] units;

  /** Each element's first token, and the number of tokens after the last; beyond that nothing. */
  private final int[] first;

  private final byte[] kinds;
  private final int headlineEnd;

  /** Of each quotation. */
  private final byte[] forms;

  /** Most questions are of elements of one unit, one after the other. */
  private int lastUnit;

  public ElementSequence(TokenView reading) {
    this(reading, SentenceUnits.firstTokens(reading));
  }

  /** Cut into units that begin with these tokens. */
  public ElementSequence(TokenView reading, int[] unitTokens) {
    this.reading = reading;
    this.text = reading.text;
    this.units = new int[unitTokens.length];
    int[] firsts = new int[text.tokens() + 1];
    int n = 0;
    for (int u = 0; u + 1 < unitTokens.length; u++) {
      units[u] = n;
      for (int t = unitTokens[u]; t < unitTokens[u + 1]; t++) {
        if (t == unitTokens[u] || !text.isQuoted(t) || text.quote(t) != text.quote(t - 1)) {
          firsts[n++] = t;
        }
      }
    }
    this.count = n;
    units[units.length - 1] = n;
    firsts[n] = text.tokens();
    this.first = firsts;
    this.headlineEnd = headlineEnd();
    this.forms = new byte[text.quotes()];
    for (int q = 0; q < forms.length; q++) {
      forms[q] = (byte) (QuoteShape.of(reading, q) - Byte.MAX_VALUE);
    }
    this.kinds = new byte[n];
    for (int u = 0; u + 1 < units.length; u++) {
      for (int e = units[u]; e < units[u + 1]; e++) {
        boolean begins = e == units[u];
        byte kind = CoarsePos.of(reading, firsts[e], begins).number();
        kinds[e] = (byte) (begins ? kind | BEGINS : kind);
      }
    }
  }

  private int headlineEnd() {
    int t = 1;
    while (t < text.tokens() && !text.beginsParagraph(t)) {
      t++;
    }
    return t;
  }

  /** An element's first token. */
  public int first(int e) {
    return first[e];
  }

  /** An element's last token. */
  public int last(int e) {
    return first[e + 1] - 1;
  }

  /** The element a token stands in. */
  public int element(int token) {
    int found = Arrays.binarySearch(first, 0, count, token);
    return found >= 0 ? found : -found - 2;
  }

  /** The element a token stands in, found step by step from one that is near. */
  int element(int token, int near) {
    int e = near;
    while (first[e] > token) {
      e--;
    }
    while (first[e + 1] <= token) {
      e++;
    }
    return e;
  }

  /** The unit an element stands in; fast for the unit asked last. */
  int unit(int e) {
    if (e >= units[lastUnit] && e < units[lastUnit + 1]) {
      return lastUnit;
    }
    int found = Arrays.binarySearch(units, e);
    lastUnit = found >= 0 ? found : -found - 2;
    return lastUnit;
  }

  /** Whether two elements near each other stand in one unit; the second may be any number. */
  boolean together(int e, int other) {
    if (other < 0 || other >= count) {
      return false;
    }
    for (int i = Math.max(e, other); i > Math.min(e, other); i--) {
      if (begins(i)) {
        return false;
      }
    }
    return true;
  }

  public boolean isQuote(int e) {
    return kind(e) == QUOTE;
  }

  /** Whether an element is the first of its unit. */
  boolean begins(int e) {
    return kinds[e] >= BEGINS;
  }

  /** The number of the kind of an element's word. */
  int kind(int e) {
    return kinds[e] & KIND;
  }

  CoarsePos kindOf(int e) {
    return KINDS[kind(e)];
  }

  /** Whether an element stands in the first paragraph, which may be a headline. */
  boolean isHeadline(int e) {
    return first[e] < headlineEnd;
  }

  boolean is(int e, CoarsePos kind) {
    return kind(e) == kind.number();
  }

  /**
   * A hash of what an element is: its word, its shape if it is a number, its form if a quotation.
   */
  public long word(int e) {
    int kind = kind(e);
    if (kind == QUOTE) {
      return 7L + Byte.MAX_VALUE + forms[text.quote(first[e])];
    }
    return kind == NUMBER ? 3 : text.hash(first[e]);
  }

  /** The last characters of an element's word, at most {@code length}. */
  long suffix(int e, int length) {
    int end = text.end(first[e]);
    long suffix = length;
    if (isQuote(e)) {
      return suffix;
    }
    for (int i = Math.max(text.start(first[e]), end - length); i < end; i++) {
      suffix = suffix << Character.SIZE | lower(text.body().charAt(i));
    }
    return suffix;
  }

  private static char lower(char c) {
    return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
  }
}
