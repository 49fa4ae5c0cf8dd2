package dev.quotidian.annotate.quotation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The learned weights, from the file {@code attribution.model} beside this class. The file holds
 * hashed numbers and no words of any text.
 *
 * @param anchors of the heads of cues
 * @param nodes of the roles of single elements
 * @param edges of the roles of neighbouring elements
 */
record Model(Weights anchors, Weights nodes, Weights edges) {
  private static final int MAGIC = 0x51544131;
  private static final int VERSION = 1;

  private static final class Shipped {
    static final Optional<Model> MODEL = load();
  }

  /** The model in the jar; empty if its file was taken out. */
  static Optional<Model> shipped() {
    return Shipped.MODEL;
  }

  private static Optional<Model> load() {
    try (InputStream file = Model.class.getResourceAsStream("attribution.model")) {
      return file == null ? Optional.empty() : Optional.of(read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #write} wrote. */
  static Model read(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(file));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException(
          "attribution.model is not of version " + VERSION + "; take the one of this jar");
    }
    return new Model(table(in), table(in), table(in));
  }

  private static Weights table(DataInputStream in) throws IOException {
    int labels = in.readInt();
    float scale = in.readFloat();
    return new Weights(labels, scale, in.readNBytes(in.readInt()));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    for (Weights weights : java.util.List.of(anchors, nodes, edges)) {
      out.writeInt(weights.labels);
      out.writeFloat(weights.scale);
      out.writeInt(weights.table.length);
      out.write(weights.table);
    }
  }
}
