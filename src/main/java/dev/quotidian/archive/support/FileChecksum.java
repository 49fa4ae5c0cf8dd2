package dev.quotidian.archive.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * The length and the CRC-32 of a whole file.
 *
 * @param bytes the length
 * @param crc as {@link CRC32} gives it
 */
public record FileChecksum(long bytes, long crc) {
  private static final int BUFFER = 1 << 16;
  private static final int REVERSED_POLYNOMIAL = 0xEDB88320;

  /** Reads a file to its end. */
  static FileChecksum of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  /** Reads a stream to its end. */
  public static FileChecksum of(InputStream in) throws IOException {
    return copy(in, OutputStream.nullOutputStream());
  }

  /** Copies a stream to its end. */
  static FileChecksum copy(InputStream in, OutputStream out) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      crc.update(buffer, 0, read);
      out.write(buffer, 0, read);
      bytes += read;
    }
    return new FileChecksum(bytes, crc.getValue());
  }

  /**
   * The checksum of a file that ends with the checksum of all before it, as eight bytes, without
   * reading it.
   *
   * @param bytes the length of the whole file
   * @param crc of all but the last eight bytes
   */
  public static FileChecksum endingWith(long bytes, long crc) {
    int state = ~(int) crc;
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      state = next(state, (int) (crc >>> shift) & 0xff);
    }
    return new FileChecksum(bytes, ~state & 0xffff_ffffL);
  }

  private static int next(int state, int value) {
    int next = state ^ value;
    for (int bit = 0; bit < Byte.SIZE; bit++) {
      next = (next >>> 1) ^ ((next & 1) == 0 ? 0 : REVERSED_POLYNOMIAL);
    }
    return next;
  }
}
