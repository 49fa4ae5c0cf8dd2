package dev.quotidian.examples.meaning;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.quotidian.archive.vector.VectorEncoder;
import java.util.List;

/**
 * The sentence encoder all-MiniLM-L6-v2, quantised, which is in a jar and runs without a network.
 * Safe for use by many threads.
 */
public final class MiniLmEncoder implements VectorEncoder {
  private final EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);

  @Override
  public String name() {
    return "all-minilm-l6-v2-q";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public int dimension() {
    return 384;
  }

  @Override
  public List<float[]> encode(List<String> texts) {
    List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
    return model.embedAll(segments).content().stream().map(Embedding::vector).toList();
  }
}
