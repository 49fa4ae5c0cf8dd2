package dev.quotidian.text;

import java.util.Arrays;

/**
 * Growing arrays of tokens. A few empty ones follow the last, since rules look at what stands
 * behind a word, also at the end of a text.
 */
final class Tokens {
  static final int CAPITALISED = 1 << 3;
  static final int ALL_CAPITALS = 1 << 4;
  static final int ABBREVIATED = 1 << 5;
  static final int CLITIC = 1 << 6;
  static final int NEW_LINE = 1 << 7;
  static final int NEW_PARAGRAPH = 1 << 8;
  static final int SPACE_BEFORE = 1 << 9;
  static final int NEW_SENTENCE = 1 << 10;
  static final int QUOTED = 1 << 11;
  static final int DATELINE = 1 << 12;

  private static final TokenKind[] KINDS = TokenKind.values();
  private static final int KIND = 7;
  private static final int WORD = number(TokenKind.WORD);
  private static final int BEHIND = 4;

  int count;
  int[] starts;
  int[] ends;
  long[] hashes;

  /** The number of a token's kind, and its flags. */
  private short[] traits;

  /** Takes so many tokens before it grows. */
  Tokens(int expected) {
    int capacity = expected + BEHIND + 1;
    starts = new int[capacity];
    ends = new int[capacity];
    hashes = new long[capacity];
    traits = new short[capacity];
  }

  void add(int start, int end, TokenKind kind, int flags, long hash) {
    if (count + BEHIND >= starts.length) {
      grow();
    }
    starts[count] = start;
    ends[count] = end;
    traits[count] = (short) (number(kind) | flags);
    hashes[count++] = hash;
  }

  TokenKind kind(int t) {
    return KINDS[traits[t] & KIND];
  }

  boolean isWord(int t) {
    return (traits[t] & KIND) == WORD;
  }

  @SuppressWarnings("EnumOrdinal") // not stored
  private static int number(TokenKind kind) {
    return kind.ordinal();
  }

  boolean has(int t, int flag) {
    return (traits[t] & flag) != 0;
  }

  void mark(int t, int flag) {
    traits[t] |= (short) flag;
  }

  /** By an eighth: the room that was asked for is seldom too little, and then by a few tokens. */
  private void grow() {
    int capacity = count + (count >> 3) + 2 * BEHIND;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    traits = Arrays.copyOf(traits, capacity);
  }
}
