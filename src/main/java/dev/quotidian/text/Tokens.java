package dev.quotidian.text;

import java.util.Arrays;

/** Growing arrays of tokens. */
final class Tokens {
  static final byte CAPITALISED = 1;
  static final byte ALL_CAPITALS = 2;
  static final byte ABBREVIATED = 4;
  static final byte CLITIC = 8;
  static final byte NEW_LINE = 16;
  static final byte NEW_PARAGRAPH = 32;
  static final byte SPACE_BEFORE = 64;

  private static final TokenKind[] KINDS = TokenKind.values();
  private static final byte WORD = number(TokenKind.WORD);

  int count;
  int[] starts;
  int[] ends;
  long[] hashes;
  private byte[] kinds;
  byte[] flags;

  Tokens(int length) {
    int capacity = Math.max(8, length / 5);
    starts = new int[capacity];
    ends = new int[capacity];
    hashes = new long[capacity];
    kinds = new byte[capacity];
    flags = new byte[capacity];
  }

  void add(int start, int end, TokenKind kind, int flag, long hash) {
    if (count == starts.length) {
      grow();
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = number(kind);
    flags[count] = (byte) flag;
    hashes[count++] = hash;
  }

  TokenKind kind(int t) {
    return KINDS[kinds[t]];
  }

  boolean isWord(int t) {
    return kinds[t] == WORD;
  }

  @SuppressWarnings("EnumOrdinal") // not stored
  private static byte number(TokenKind kind) {
    return (byte) kind.ordinal();
  }

  boolean has(int t, byte flag) {
    return (flags[t] & flag) != 0;
  }

  private void grow() {
    int capacity = count + (count >> 1) + 8;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    flags = Arrays.copyOf(flags, capacity);
  }
}
