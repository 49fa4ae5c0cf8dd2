package dev.quotidian.archive.vector;

import java.util.List;

/**
 * Turns texts into vectors whose angle is small where the texts mean the same: a sentence encoder.
 * The library has none; an app brings one, and hands it to {@link
 * dev.quotidian.archive.ArchiveSettings#withVectors}.
 *
 * <pre>{@code
 * record Model(SentenceModel model) implements VectorEncoder {
 *   public String name() { return "all-minilm-l6-v2-q"; }
 *   public String version() { return "1"; }
 *   public int dimension() { return 384; }
 *   public List<float[]> encode(List<String> texts) { return model.embed(texts); }
 * }
 * }</pre>
 *
 * <p>The same text has the same vector, whatever stands beside it and on whatever machine: vectors
 * of a query are compared with those that were written long before. Whoever changes the model, or
 * how texts are prepared for it, changes the version.
 *
 * <p>Thread safety: {@link #encode} and {@link #encodeQuery} are called by many threads at once, as
 * many as annotate and as many as search. Name, version, dimension and the maximum of characters
 * are asked once, when an archive is opened, and must not change.
 *
 * <p>Errors: whatever runtime exception the encoder throws, an article that cannot be encoded is
 * refused by an {@link dev.quotidian.archive.ArticleRefusedException} that names it, and the rest
 * of a bulk load goes on; a search fails with an {@link dev.quotidian.archive.ArchiveException}.
 * The same holds where it answers with something else than it says: fewer vectors than texts,
 * another dimension, numbers that are not finite.
 *
 * @since 0.1
 */
public interface VectorEncoder {

  /**
   * The name of the model, as archives declare it: 1 to 100 letters, digits and {@code . _ : / + -}
   * of ASCII.
   */
  String name();

  /** The version of the model and of how texts are prepared for it; of the same characters. */
  String version();

  /** How many numbers each vector has: 1 to 1024. */
  int dimension();

  /**
   * The maximum length of a text, in Java {@code char}s: a longer one is cut at the end of a word
   * before it is encoded. The time of most encoders grows with the length, and they read no more
   * than some hundred words. Default: 600, which is about 128 tokens of English.
   */
  default int maxCharacters() {
    return 600;
  }

  /**
   * The vectors of texts, in their order. Their length does not matter, only their direction; a
   * vector of zeros says that a text has no meaning to compare, and is not stored.
   *
   * @param texts at least one; none is blank, or longer than {@link #maxCharacters()}
   */
  List<float[]> encode(List<String> texts);

  /**
   * The vector of what is looked for. Default: as of any text; models that were trained for
   * questions and answers want something before it.
   *
   * @param text not blank, and not longer than {@link #maxCharacters()}
   */
  default float[] encodeQuery(String text) {
    return encode(List.of(text)).getFirst();
  }
}
