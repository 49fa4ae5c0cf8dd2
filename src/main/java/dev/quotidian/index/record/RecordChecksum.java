package dev.quotidian.index.record;

import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The checksum (CRC-32) of an article's record and body, in the last four bytes of the record.
 * Lucene's checksums tell that a file is damaged, this one which articles of it are. Safe for use
 * by many threads.
 */
public final class RecordChecksum {
  private static final int BYTES = Integer.BYTES;

  private RecordChecksum() {}

  /** A record with its checksum. */
  public static byte[] sealed(byte[] record, byte[] body) {
    byte[] sealed = Arrays.copyOf(record, record.length + BYTES);
    int checksum = of(new BytesRef(record), new BytesRef(body));
    BitUtil.VH_LE_INT.set(sealed, record.length, checksum);
    return sealed;
  }

  /**
   * The record without its checksum, in the same bytes.
   *
   * @throws DamagedRecordException if it is too short to have one
   */
  public static BytesRef record(BytesRef sealed) {
    if (sealed.length < BYTES) {
      throw new DamagedRecordException("it is too short for a checksum");
    }
    return new BytesRef(sealed.bytes, sealed.offset, sealed.length - BYTES);
  }

  /**
   * Compares the checksum.
   *
   * @throws DamagedRecordException if it is another than that of the record and the body
   */
  public static void check(BytesRef sealed, BytesRef body) {
    BytesRef record = record(sealed);
    int stored = (int) BitUtil.VH_LE_INT.get(sealed.bytes, record.offset + record.length);
    if (stored != of(record, body)) {
      throw new DamagedRecordException("its checksum is another");
    }
  }

  private static int of(BytesRef record, BytesRef body) {
    CRC32 checksum = new CRC32();
    checksum.update(record.bytes, record.offset, record.length);
    checksum.update(body.bytes, body.offset, body.length);
    return (int) checksum.getValue();
  }
}
