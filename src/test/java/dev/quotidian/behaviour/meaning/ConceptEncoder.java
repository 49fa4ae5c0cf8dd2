package dev.quotidian.behaviour.meaning;

import dev.quotidian.archive.vector.VectorEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A small encoder for tests: each word counts in one of some dimensions, words of one concept in
 * the same. A text that says "fails" cannot be encoded.
 */
public record ConceptEncoder(String name, String version, int dimension) implements VectorEncoder {
  private static final Map<String, String> CONCEPTS =
      Map.of("truce", "ceasefire", "armistice", "ceasefire", "boat", "ferry", "ship", "ferry");

  /** One that is always the same. */
  public static final ConceptEncoder STANDARD = new ConceptEncoder("test/concepts", "1", 64);

  @Override
  public List<float[]> encode(List<String> texts) {
    List<float[]> vectors = new ArrayList<>();
    for (String text : texts) {
      if (text.contains("fails")) {
        throw new IllegalStateException("out of memory");
      }
      vectors.add(vector(text));
    }
    return vectors;
  }

  private float[] vector(String text) {
    float[] vector = new float[dimension];
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (!word.isEmpty()) {
        String concept = CONCEPTS.getOrDefault(word, word);
        vector[Math.floorMod(concept.hashCode() * 31, dimension)]++;
      }
    }
    return vector;
  }
}
