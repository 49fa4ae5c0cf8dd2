package dev.quotidian.index;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Puts a tie in the place of a hyphen that follows a letter or digit. Unlike a hyphen, a tie does
 * not end a token, so that {@link CompoundFilter} sees "anti-war" whole. A zero-width space, which
 * would end one, becomes a soft hyphen. No offset changes. For one thread.
 */
final class HyphenMarkingFilter extends CharFilter {
  /** The undertie, which joins words as an underscore does; nobody writes it in news. */
  static final char TIE = '\u203F';

  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char SOFT_HYPHEN = '\u00AD';

  private char previous = ' ';

  HyphenMarkingFilter(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = input.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      char c = buffer[i];
      if (isHyphen(c) && Character.isLetterOrDigit(previous)) {
        buffer[i] = TIE;
      } else if (c == ZERO_WIDTH_SPACE) {
        buffer[i] = SOFT_HYPHEN;
      }
      previous = c;
    }
    return count;
  }

  /** Hyphen-minus, hyphen, non-breaking hyphen. */
  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
