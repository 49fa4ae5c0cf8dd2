package dev.quotidian.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8 and says at which byte it is not. Reuses its buffer; one thread at a time. */
final class Utf8 {
  private static final int SMALL = 1 << 12;
  private static final int LARGE = 1 << 20;
  private static final String UTF_16 =
      "this looks like UTF-16; convert the file to UTF-8 (iconv -f UTF-16 -t UTF-8)";

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private CharBuffer chars = CharBuffer.allocate(SMALL);

  /**
   * Decodes.
   *
   * @param offset where the bytes begin in the file, for the message
   * @return the characters; valid until the next call
   */
  CharBuffer decode(byte[] bytes, int length, long offset) throws Refusal {
    refuseNul(bytes, length, offset);
    if (chars.capacity() < length || chars.capacity() > LARGE) {
      chars = CharBuffer.allocate(Math.max(SMALL, length + length / 8));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CoderResult result = decoder.reset().decode(in, chars.clear(), true);
    if (result.isError()) {
      throw new Refusal(notUtf8(bytes, in.position(), offset));
    }
    return chars.flip();
  }

  private static void refuseNul(byte[] bytes, int length, long offset) throws Refusal {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        throw new Refusal(
            isUtf16(bytes, length)
                ? UTF_16
                : "a NUL byte at byte offset " + (offset + i) + ": this is not a text file");
      }
    }
  }

  private static String notUtf8(byte[] bytes, int at, long offset) {
    if (offset == 0 && isUtf16(bytes, bytes.length)) {
      return UTF_16;
    }
    return String.format(
        Locale.ROOT,
        "not UTF-8: byte 0x%02X at byte offset %d; convert the file to UTF-8 (iconv -t UTF-8)",
        bytes[at],
        offset + at);
  }

  private static boolean isUtf16(byte[] bytes, int length) {
    return length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }
}
