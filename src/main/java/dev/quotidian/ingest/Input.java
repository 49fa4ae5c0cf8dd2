package dev.quotidian.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Opens the bytes of a file: counted, and decompressed where they begin like gzip, whatever the
 * name.
 */
final class Input {
  private static final int BUFFER = 1 << 16;

  private Input() {}

  /** The decompressed bytes of {@code raw}, without a UTF-8 byte order mark's being taken off. */
  static InputStream open(InputStream raw, AtomicLong bytesRead) throws IOException {
    Patient in = new Patient(new Counted(raw, bytesRead));
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new GZIPInputStream(in, BUFFER) : in;
  }

  /** What went wrong, in words for the user. */
  static String reason(IOException e) {
    return switch (e) {
      case EOFException end ->
          "the gzip data ends too early: the file was cut off; what came before was read";
      case ZipException damaged -> "the gzip data is damaged: " + damaged.getMessage();
      case NoSuchFileException none -> "no such file";
      case AccessDeniedException denied -> "may not be read: permission denied";
      default -> "cannot be read: " + e;
    };
  }

  /**
   * Answers {@code available() > 0} until the very end. GZIPInputStream asks for that to see
   * whether another compressed member follows, and would drop it where a pipe merely has not
   * delivered yet.
   */
  private static final class Patient extends BufferedInputStream {
    Patient(InputStream in) {
      super(in, BUFFER);
    }

    @Override
    public synchronized int available() throws IOException {
      int now = super.available();
      if (now > 0) {
        return now;
      }
      mark(1);
      int next = read();
      reset();
      return next < 0 ? 0 : 1;
    }
  }

  private static final class Counted extends FilterInputStream {
    private final AtomicLong count;

    Counted(InputStream in, AtomicLong count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count.addAndGet(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      count.addAndGet(Math.max(0, n));
      return n;
    }
  }
}
