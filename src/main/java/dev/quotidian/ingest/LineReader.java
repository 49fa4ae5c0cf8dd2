package dev.quotidian.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits bytes into lines, in memory bounded by the longest line allowed; of a longer line no more
 * than that is kept.
 */
final class LineReader implements Closeable {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] chunk = new byte[CHUNK];
  private int chunkAt;
  private int chunkEnd;
  private byte[] line = new byte[CHUNK];
  private int length;
  private long number;
  private long offset;
  private long nextOffset;
  private boolean tooLong;

  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    number++;
    offset = nextOffset;
    length = 0;
    tooLong = false;
    while (fill()) {
      int end = newline();
      append(end);
      nextOffset += end - chunkAt;
      chunkAt = end;
      if (end < chunkEnd) {
        chunkAt++;
        nextOffset++;
        return true;
      }
    }
    return nextOffset > offset;
  }

  /**
   * The line's bytes, from 0 to {@link #length()}; valid until the next call of {@link #next()}.
   */
  byte[] bytes() {
    return line;
  }

  /** The line's length without its end, which may be LF or CR LF. */
  int length() {
    return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
  }

  /** The line's number, from 1: of the line that was being read where reading failed. */
  long number() {
    return number;
  }

  /** Where the line begins in the file, in bytes. */
  long offset() {
    return offset;
  }

  /** Whether the line is longer than allowed. */
  boolean tooLong() {
    return tooLong;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    if (chunkAt == chunkEnd) {
      chunkEnd = Math.max(0, in.read(chunk, 0, CHUNK));
      chunkAt = 0;
    }
    return chunkEnd > 0;
  }

  private int newline() {
    int i = chunkAt;
    while (i < chunkEnd && chunk[i] != '\n') {
      i++;
    }
    return i;
  }

  private void append(int end) {
    int count = end - chunkAt;
    if (tooLong || length + (long) count > maxBytes) {
      tooLong = true;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, Math.min(maxBytes, line.length * 2)));
    }
    System.arraycopy(chunk, chunkAt, line, length, count);
    length += count;
  }
}
