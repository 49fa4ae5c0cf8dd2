package dev.quotidian.archive.support.vector;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.vector.VectorEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An app's encoder whose answers are checked, and quantised to a byte a number. Safe for use by
 * many threads.
 */
public final class CheckedEncoder {
  private static final float MAX_BYTE = 127;

  private final VectorEncoder encoder;
  private final EncoderIdentity identity;
  private final int maxCharacters;

  /**
   * Asks the encoder what it is.
   *
   * @throws IllegalArgumentException if a name or a number of it is not allowed
   */
  public CheckedEncoder(VectorEncoder encoder) {
    this.encoder = encoder;
    this.identity = EncoderIdentity.of(encoder);
    this.maxCharacters = encoder.maxCharacters();
    if (maxCharacters < 1) {
      throw new IllegalArgumentException(
          "Encoder " + identity.name() + " reads " + maxCharacters + " characters: at least 1");
    }
  }

  public EncoderIdentity identity() {
    return identity;
  }

  /**
   * The quantised vectors of texts, in their order; none for a text without meaning.
   *
   * @throws ArchiveException if the encoder fails; the message says which, and how
   */
  public List<Optional<byte[]>> encode(List<String> texts) {
    List<String> cut = texts.stream().map(this::cut).toList();
    List<String> asked = cut.stream().filter(text -> !text.isEmpty()).toList();
    List<float[]> vectors = asked.isEmpty() ? List.of() : encoded(asked);
    List<Optional<byte[]>> all = new ArrayList<>(texts.size());
    int next = 0;
    for (String text : cut) {
      all.add(text.isEmpty() ? Optional.empty() : quantised(vectors.get(next++)));
    }
    return all;
  }

  private List<float[]> encoded(List<String> texts) {
    List<float[]> vectors;
    try {
      vectors = List.copyOf(encoder.encode(texts)); // which has no null in it
    } catch (RuntimeException e) {
      throw failed(e);
    }
    if (vectors.size() != texts.size()) {
      throw wrong(vectors.size() + " vectors for " + texts.size() + " texts");
    }
    return vectors;
  }

  /**
   * The quantised vector of what is looked for; none for a text without meaning.
   *
   * @throws ArchiveException if the encoder fails
   */
  public Optional<byte[]> encodeQuery(String text) {
    String cut = cut(text);
    if (cut.isEmpty()) {
      return Optional.empty();
    }
    float[] vector;
    try {
      vector = Objects.requireNonNull(encoder.encodeQuery(cut), "no vector");
    } catch (RuntimeException e) {
      throw failed(e);
    }
    return quantised(vector);
  }

  /** As much of a text as the encoder reads, up to the end of a word. */
  private String cut(String text) {
    String stripped = text.strip();
    if (stripped.length() <= maxCharacters) {
      return stripped;
    }
    int end = maxCharacters;
    while (end > 0 && !Character.isWhitespace(stripped.charAt(end))) {
      end--;
    }
    if (end == 0) {
      end =
          Character.isHighSurrogate(stripped.charAt(maxCharacters - 1))
              ? maxCharacters - 1
              : maxCharacters;
    }
    return stripped.substring(0, end).strip();
  }

  /**
   * Scaled so that the greatest number is 127: the angle of two vectors, by which they are
   * compared, does not depend on their lengths.
   */
  private Optional<byte[]> quantised(float[] vector) {
    if (vector.length != identity.dimension()) {
      throw wrong("a vector of " + vector.length + " numbers");
    }
    float max = 0;
    for (float number : vector) {
      if (!Float.isFinite(number)) {
        throw wrong("a vector with the number " + number);
      }
      max = Math.max(max, Math.abs(number));
    }
    if (max == 0) {
      return Optional.empty();
    }
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(vector[i] / max * MAX_BYTE);
    }
    return Optional.of(bytes);
  }

  private ArchiveException failed(RuntimeException cause) {
    return new ArchiveException(
        "Encoder " + identity.described() + " failed (" + cause + "); correct it", cause);
  }

  private ArchiveException wrong(String answer) {
    return new ArchiveException(
        "Encoder " + identity.described() + " answered with " + answer + "; correct it");
  }
}
