package dev.quotidian.annotate.quotation.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The trained weights, from the file {@code attribution.model} beside this class: a logistic
 * regression for cues, and the state and transition weights of a linear-chain CRF. The features are
 * hashed: the file holds no words of any text. Immutable.
 *
 * @param anchors weights of cue detection: whether a word is the head of a cue
 * @param nodes state weights: the role of one element
 * @param edges transition weights: the roles of two neighbouring elements
 */
public record AttributionModel(FeatureWeights anchors, FeatureWeights nodes, FeatureWeights edges) {
  /** The first bytes of the file: "QTA" and its version. */
  public static final int MAGIC = 0x51544101;

  private static final class Shipped {
    static final Optional<AttributionModel> MODEL = load();
  }

  /** The model in the jar; empty if its file was taken out. */
  public static Optional<AttributionModel> shipped() {
    return Shipped.MODEL;
  }

  private static Optional<AttributionModel> load() {
    try (InputStream file = AttributionModel.class.getResourceAsStream("attribution.model")) {
      return file == null ? Optional.empty() : Optional.of(read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model: a header, then of each table the rows that are not empty. */
  public static AttributionModel read(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(file));
    if (in.readInt() != MAGIC) {
      throw new IOException(
          "attribution.model is not of the version that this class reads; take the one of its jar");
    }
    return new AttributionModel(table(in), table(in), table(in));
  }

  private static FeatureWeights table(DataInputStream in) throws IOException {
    int labels = in.readUnsignedByte();
    float scale = in.readFloat();
    byte[] table = new byte[labels << in.readUnsignedByte()];
    int row = -1;
    for (int left = in.readInt(); left > 0; left--) {
      row += gap(in);
      int held = labels > 8 ? in.readUnsignedShort() : in.readUnsignedByte();
      for (int y = 0; y < labels; y++) {
        if ((held >> y & 1) != 0) {
          table[row * labels + y] = in.readByte();
        }
      }
    }
    return new FeatureWeights(labels, scale, table);
  }

  private static int gap(DataInputStream in) throws IOException {
    int gap = 0;
    int part = in.readUnsignedByte();
    while (part == 255) {
      gap += 255;
      part = in.readUnsignedByte();
    }
    return gap + part;
  }
}
