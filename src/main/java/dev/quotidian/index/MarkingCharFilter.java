package dev.quotidian.index;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Puts a mark in the place of a {@link WordSign} that may belong to a word. Unlike a hyphen or a
 * sign, a mark does not end a token, so that {@link CompoundFilter} sees "anti-war" and "C++"
 * whole. A zero-width space, which would end one, becomes a soft hyphen. No offset changes. For one
 * thread.
 */
final class MarkingCharFilter extends CharFilter {
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char UNDERSCORE = '_';

  private char previous = ' ';

  MarkingCharFilter(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = input.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      char c = buffer[i];
      if (!isAsciiLetter(c)) {
        buffer[i] = marked(c);
      }
      previous = buffer[i];
    }
    return count;
  }

  private char marked(char c) {
    if (c == ZERO_WIDTH_SPACE) {
      return SOFT_HYPHEN;
    }
    if (WordSign.isMark(c)) {
      return UNDERSCORE; // somebody did write one
    }
    WordSign sign = WordSign.of(c);
    return sign == null || !belongs(sign) ? c : sign.mark();
  }

  private boolean belongs(WordSign sign) {
    return sign.side().isBefore()
        || Character.isLetterOrDigit(previous)
        || (previous == sign.mark() && sign == WordSign.PLUS);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ';
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
