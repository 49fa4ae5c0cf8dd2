package dev.quotidian.text;

/**
 * The 64-bit FNV-1a hash of a word in lower case (Fowler, Noll, Vo; offset basis
 * 0xcbf29ce484222325, prime 0x100000001b3), finished with a multiply and shift so that the low bits
 * are usable as a table index. Typographic apostrophes count as straight ones.
 */
public final class Hash {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** The hash of a whole word. */
  public static long of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** The hash of the characters from {@code start} to before {@code end}. */
  public static long of(CharSequence text, int start, int end) {
    long hash = begin();
    for (int i = start; i < end; i++) {
      hash = with(hash, text.charAt(i));
    }
    return end(hash);
  }

  /** The beginning of a hash that is made a character at a time; see {@link #end}. */
  public static long begin() {
    return BASIS;
  }

  /** A hash begun, and one more character. */
  public static long with(long begun, char c) {
    return (begun ^ Chars.lower(c)) * PRIME;
  }

  /** The hash of all characters that it was made with. */
  public static long end(long begun) {
    return begun ^ (begun >>> 29);
  }
}
