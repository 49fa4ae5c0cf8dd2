package dev.quotidian.index.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A text in blocks of {@value #BLOCK} {@code char}s, each compressed by itself: a part of it is
 * read without the rest. Every {@code char} is preserved, lone surrogates included. For one thread.
 */
public final class CompressedText {
  /** The {@code char}s of each block but the last. */
  static final int BLOCK = 512;

  private final byte[] bytes;
  private final int length;
  private final int[] starts; // of the compressed blocks; the last is the end
  private final int[] decompressed; // their bytes when decompressed, twice, plus one for the form
  private final @Nullable Block[] blocks;

  /** Reads a text in place: the bytes must not change while it is read. */
  public CompressedText(BytesRef stored) {
    Decoder in = new Decoder(stored);
    this.bytes = stored.bytes;
    this.length = in.unsignedCount();
    int count = Math.ceilDiv(length, BLOCK);
    if (count > stored.length) {
      throw new DamagedRecordException("a text of " + length + " characters is too long");
    }
    this.decompressed = new int[count];
    this.starts = new int[count + 1];
    for (int block = 0; block < count; block++) {
      decompressed[block] = in.unsignedCount();
      starts[block + 1] = in.unsignedCount();
    }
    int end = stored.offset + stored.length;
    starts[0] = in.position();
    for (int block = 1; block <= count; block++) {
      if (starts[block] > end - starts[block - 1]) {
        throw new DamagedRecordException("a block of text is longer than the record");
      }
      starts[block] += starts[block - 1];
    }
    this.blocks = new Block[count];
  }

  /** The stored form of a text. */
  public static byte[] of(String text) {
    Encoder out = new Encoder();
    out.unsigned(text.length());
    List<byte[]> compressed = new ArrayList<>();
    for (int from = 0; from < text.length(); from += BLOCK) {
      String block = text.substring(from, Math.min(text.length(), from + BLOCK));
      boolean hasSurrogates = block.chars().anyMatch(c -> Character.isSurrogate((char) c));
      byte[] plain =
          hasSurrogates ? Encoder.characters(block) : block.getBytes(StandardCharsets.UTF_8);
      byte[] small = PresetDictionary.compress(plain);
      out.unsigned(2L * plain.length + (hasSurrogates ? 1 : 0));
      out.unsigned(small.length);
      compressed.add(small);
    }
    compressed.forEach(out::raw);
    return out.bytes();
  }

  /** The number of {@code char}s. */
  public int length() {
    return length;
  }

  /** The whole text. */
  public String text() {
    return length == 0 ? "" : substring(0, length);
  }

  /**
   * A part of the text.
   *
   * @throws DamagedRecordException if it ends beyond the text, or is damaged
   */
  public String substring(int start, int end) {
    if (start < 0 || start > end || end > length) {
      throw new DamagedRecordException(
          "a part from " + start + " to " + end + " lies outside the text of " + length);
    }
    if (start == end) {
      return "";
    }
    int first = start / BLOCK;
    int last = (end - 1) / BLOCK;
    if (first == last) {
      return part(first, start - first * BLOCK, end - first * BLOCK);
    }
    StringBuilder part = new StringBuilder(end - start);
    for (int block = first; block <= last; block++) {
      int from = block * BLOCK;
      int length = Math.min(BLOCK, this.length - from);
      part.append(part(block, Math.max(start - from, 0), Math.min(end - from, length)));
    }
    return part.toString();
  }

  private String part(int block, int start, int end) {
    Block read = blocks[block];
    if (read == null) {
      read = decompress(block);
      blocks[block] = read;
    }
    return read.part(start, end);
  }

  private Block decompress(int block) {
    int length = Math.min(BLOCK, this.length - block * BLOCK);
    byte[] plain =
        PresetDictionary.decompress(
            bytes, starts[block], starts[block + 1] - starts[block], decompressed[block] >>> 1);
    boolean hasSurrogates = (decompressed[block] & 1) == 1;
    if (!hasSurrogates && plain.length == length) {
      return (start, end) -> new String(plain, start, end - start, StandardCharsets.ISO_8859_1);
    }
    Decoder in = new Decoder(plain, 0, plain.length);
    String text = hasSurrogates ? in.characters() : in.text();
    if (text.length() != length) {
      throw new DamagedRecordException("a block of text has another length");
    }
    return text::substring;
  }

  /** A decompressed block: of most only a part is made a string. */
  private interface Block {
    String part(int start, int end);
  }
}
