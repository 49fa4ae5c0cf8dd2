package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.model.AttributionModel;
import dev.quotidian.annotate.quotation.model.FeatureWeights;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what {@link AttributionModel} reads. */
final class ModelWriter {
  private ModelWriter() {}

  static void write(AttributionModel model, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(AttributionModel.MAGIC);
      for (FeatureWeights weights : List.of(model.anchors(), model.nodes(), model.edges())) {
        write(weights, out);
      }
    }
  }

  private static void write(FeatureWeights weights, DataOutputStream out) throws IOException {
    int rows = weights.rows();
    int filled = 0;
    for (int row = 0; row < rows; row++) {
      filled += held(weights, row) == 0 ? 0 : 1;
    }
    out.writeByte(weights.labels);
    out.writeFloat(weights.scale);
    out.writeByte(Integer.numberOfTrailingZeros(rows));
    out.writeInt(filled);
    int last = -1;
    for (int row = 0; row < rows; row++) {
      if (held(weights, row) != 0) {
        row(weights, row, row - last, out);
        last = row;
      }
    }
  }

  private static void row(FeatureWeights weights, int row, int gap, DataOutputStream out)
      throws IOException {
    int left = gap;
    for (; left >= 255; left -= 255) {
      out.writeByte(255);
    }
    out.writeByte(left);
    int held = held(weights, row);
    if (weights.labels > 8) {
      out.writeShort(held);
    } else {
      out.writeByte(held);
    }
    for (int y = 0; y < weights.labels; y++) {
      if ((held >> y & 1) != 0) {
        out.writeByte(weights.weight(row, y));
      }
    }
  }

  private static int held(FeatureWeights weights, int row) {
    int held = 0;
    for (int y = 0; y < weights.labels; y++) {
      held |= weights.weight(row, y) == 0 ? 0 : 1 << y;
    }
    return held;
  }
}
