package dev.quotidian.index.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.compress.LZ4;
import org.jspecify.annotations.Nullable;

/**
 * Compresses blocks by LZ4 with a preset dictionary of common English: a short block has little to
 * refer to in itself. The dictionary is part of the index format. Safe for use by many threads.
 */
final class PresetDictionary {
  private static final String RESOURCE = "preset-dictionary.txt";
  private static final byte[] DICTIONARY = load();

  /** The most bytes of a block. */
  static final int MAX_BLOCK = 3 * CompressedText.BLOCK;

  // Both are large, and used for microseconds: they are kept for the next.
  private static final int SPARES = 16;
  private static final AtomicReferenceArray<@Nullable Compressor> COMPRESSORS =
      new AtomicReferenceArray<>(SPARES);
  private static final AtomicReferenceArray<byte @Nullable []> BUFFERS =
      new AtomicReferenceArray<>(SPARES);

  private PresetDictionary() {}

  private static byte[] load() {
    try (InputStream in =
        Objects.requireNonNull(PresetDictionary.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A buffer that begins with the dictionary, and has room for a block behind it. */
  private static byte[] newBuffer() {
    byte[] buffer = new byte[DICTIONARY.length + MAX_BLOCK];
    System.arraycopy(DICTIONARY, 0, buffer, 0, DICTIONARY.length);
    return buffer;
  }

  private static final class Compressor {
    private final byte[] buffer = newBuffer();
    private final LZ4.HighCompressionHashTable table = new LZ4.HighCompressionHashTable();

    byte[] compress(byte[] block) {
      System.arraycopy(block, 0, buffer, DICTIONARY.length, block.length);
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      try {
        LZ4.compressWithDictionary(buffer, 0, DICTIONARY.length, block.length, out, table);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // there is no I/O in memory
      }
      return out.toArrayCopy();
    }
  }

  /** Compresses a block of at most {@link #MAX_BLOCK} bytes. */
  static byte[] compress(byte[] block) {
    int place = place();
    Compressor idle = COMPRESSORS.getAndSet(place, null);
    Compressor compressor = idle != null ? idle : new Compressor();
    byte[] compressed = compressor.compress(block);
    COMPRESSORS.set(place, compressor);
    return compressed;
  }

  /** Where a thread keeps its spare; where several keep it at one place, all but one are lost. */
  private static int place() {
    return (int) (Thread.currentThread().threadId() % SPARES);
  }

  /**
   * Decompresses a block.
   *
   * @param length of the decompressed block
   * @throws DamagedRecordException if it is none
   */
  static byte[] decompress(byte[] bytes, int from, int size, int length) {
    if (length > MAX_BLOCK) {
      throw new DamagedRecordException("a block is too long: " + length);
    }
    int place = place();
    byte[] idle = BUFFERS.getAndSet(place, null);
    byte[] buffer = idle != null ? idle : newBuffer();
    try {
      int end =
          LZ4.decompress(
              new ByteArrayDataInput(bytes, from, size), length, buffer, DICTIONARY.length);
      if (end != DICTIONARY.length + length) {
        throw new DamagedRecordException("a block has another length");
      }
      return Arrays.copyOfRange(buffer, DICTIONARY.length, end);
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new DamagedRecordException("a block cannot be decompressed", e);
    } finally {
      BUFFERS.set(place, buffer);
    }
  }
}
