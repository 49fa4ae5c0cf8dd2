package dev.quotidian.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What a terminal is given: UTF-8 text, line breaks, tabs, colours and "clear the line". Every
 * other control, escape and bidirectional formatting character becomes U+FFFD, since texts, ids,
 * file names and error messages come from strangers, and such characters steer a terminal (CWE-150)
 * or show a text in another order than it has (CVE-2021-42574). For one thread.
 */
final class TerminalFilter extends FilterOutputStream {
  private static final byte[] REPLACEMENT = {(byte) 0xef, (byte) 0xbf, (byte) 0xbd};
  private static final int ESCAPE = 0x1b;
  private static final int MAX_SEQUENCE = 8;

  /** The bytes of a character or an escape sequence that is not whole yet. */
  private final byte[] pending = new byte[MAX_SEQUENCE];

  private int length;

  /** The bytes of the pending character; 0 for an escape sequence. */
  private int expected;

  TerminalFilter(OutputStream terminal) {
    super(terminal);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      write(bytes[i]);
    }
  }

  @Override
  public void write(int b) throws IOException {
    int one = b & 0xff;
    if (length == 0) {
      begin(one);
    } else if (expected == 0) {
      continueSequence(one);
    } else if ((one & 0xc0) == 0x80) {
      pending[length++] = (byte) one;
      if (length == expected) {
        endCharacter();
      }
    } else {
      refuse();
      begin(one);
    }
  }

  private void begin(int b) throws IOException {
    if (b >= 0xc2 && b < 0xf5) {
      pending[length++] = (byte) b;
      expected = b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
    } else if (b == ESCAPE) {
      pending[length++] = (byte) b;
      expected = 0;
    } else if (b >= 0x80 || b == 0x7f || (b < ' ' && b != '\n' && b != '\r' && b != '\t')) {
      out.write(REPLACEMENT);
    } else {
      out.write(b);
    }
  }

  private void endCharacter() throws IOException {
    if (steers()) {
      refuse();
    } else {
      pass();
    }
  }

  /** Of ESC, a bracket, numbers and semicolons, and a letter: the end is a letter. */
  private void continueSequence(int b) throws IOException {
    boolean goesOn = length == 1 ? b == '[' : b == ';' || (b >= '0' && b <= '9');
    boolean ends = length > 1 && (b == 'm' || (b == 'K' && length == 2));
    if ((goesOn || ends) && length < MAX_SEQUENCE) {
      pending[length++] = (byte) b;
      if (ends) {
        pass();
      }
      return;
    }
    replaceEscape();
    write(b);
  }

  /** The escape character is replaced; what followed it is ordinary text. */
  private void replaceEscape() throws IOException {
    out.write(REPLACEMENT);
    out.write(pending, 1, length - 1);
    length = 0;
  }

  /** C1 controls, and the characters of UAX #9 that set a direction. */
  private boolean steers() {
    int character =
        expected == 2
            ? (pending[0] & 0x1f) << 6 | (pending[1] & 0x3f)
            : (pending[0] & 0x0f) << 12 | (pending[1] & 0x3f) << 6 | (pending[2] & 0x3f);
    return expected < 4 && (character < 0xa0 || isBidirectional(character));
  }

  /** Whether a character sets the direction of the text behind it. */
  static boolean isBidirectional(int c) {
    return c == 0x061c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private void pass() throws IOException {
    out.write(pending, 0, length);
    length = 0;
  }

  private void refuse() throws IOException {
    out.write(REPLACEMENT);
    length = 0;
  }

  @Override
  public void close() throws IOException {
    if (length > 0) {
      refuse();
    }
    super.close();
  }
}
