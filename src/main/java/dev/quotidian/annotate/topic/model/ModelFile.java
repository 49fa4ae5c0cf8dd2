package dev.quotidian.annotate.topic.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The file format of a model: "QTM" and the format version, the fingerprint of the analysis, then
 * the topics, the weights word by word, and a checksum of all before it.
 */
final class ModelFile {
  private static final int MAGIC = 0x51544d00;
  private static final int VERSION = 1;
  private static final int MIN_BYTES = 4 + 8 + 8;

  private ModelFile() {}

  static void save(TopicModel model, Path file) {
    try {
      Path whole = file.toAbsolutePath();
      Path part = whole.resolveSibling(whole.getFileName() + ".part");
      Files.write(part, bytes(model));
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true); // before the name points at it
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Topic model " + file + " cannot be written", e);
    }
  }

  static TopicModel load(Path file) {
    try {
      return read(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Topic model " + file + " cannot be read", e);
    }
  }

  static byte[] bytes(TopicModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC | VERSION);
      out.writeLong(BagOfWords.fingerprint());
      topics(model, out);
      weights(model.weights(), out);
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }

  private static void topics(TopicModel model, DataOutputStream out) throws IOException {
    out.writeBoolean(model.number().isAtLeastOne());
    out.writeBoolean(model.number().isAtMostOne());
    out.writeInt(model.codes().size());
    for (int topic = 0; topic < model.codes().size(); topic++) {
      string(model.codes().get(topic), out);
      DecisionThreshold decision = model.decisions().get(topic);
      out.writeFloat(decision.threshold());
      out.writeFloat(decision.slope());
      out.writeFloat(decision.offset());
      out.writeFloat(model.weights().scales[topic]);
      out.writeFloat(model.weights().constants[topic]);
    }
    out.writeInt(model.leftOut().size());
    for (Map.Entry<String, Integer> left : model.leftOut().entrySet()) {
      string(left.getKey(), out);
      out.writeInt(left.getValue());
    }
  }

  private static void weights(Weights weights, DataOutputStream out) throws IOException {
    out.writeInt(weights.words.length);
    out.writeInt(weights.levels.length);
    for (int word = 0; word < weights.words.length; word++) {
      out.writeLong(weights.words[word]);
      out.writeFloat(weights.rarities[word]);
      int end = weights.starts[word + 1];
      number(end - weights.starts[word], out);
      int before = -1;
      for (int entry = weights.starts[word]; entry < end; entry++) {
        number(weights.topics[entry] - before, out);
        out.writeByte(weights.levels[entry]);
        before = weights.topics[entry];
      }
    }
  }

  /** In seven bits a byte. */
  private static void number(int value, DataOutputStream out) throws IOException {
    int left = value;
    for (; left >= 0x80; left >>>= 7) {
      out.writeByte((left & 0x7f) | 0x80);
    }
    out.writeByte(left);
  }

  private static int number(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      int part = in.readUnsignedByte();
      value |= (part & 0x7f) << shift;
      if (part < 0x80) {
        return value;
      }
    }
    throw new IOException("a number of more than five bytes");
  }

  private static void string(String value, DataOutputStream out) throws IOException {
    byte[] bytes = value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
  }

  static TopicModel read(byte[] bytes, String name) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      check(bytes, in, name);
      return model(in);
    } catch (IOException | RuntimeException e) {
      if (e instanceof TopicModelException refused) {
        throw refused;
      }
      throw new TopicModelException("Topic model " + name + " is damaged; train it again", e);
    }
  }

  private static void check(byte[] bytes, DataInputStream in, String name) throws IOException {
    int magic = bytes.length < MIN_BYTES ? 0 : in.readInt();
    if ((magic & ~0xff) != MAGIC) {
      throw new TopicModelException(
          name + " is no topic model; give a file that training has written");
    }
    if ((magic & 0xff) != VERSION) {
      throw new TopicModelException(
          "Topic model "
              + name
              + " is of form "
              + (magic & 0xff)
              + ", this library reads form "
              + VERSION
              + "; train it again with this library, or use the library that made it");
    }
    if (in.readLong() != BagOfWords.fingerprint()) {
      throw new TopicModelException(
          "Topic model "
              + name
              + " was trained by a library that cuts texts into words differently; train it again with this one");
    }
    long checksum = java.nio.ByteBuffer.wrap(bytes).getLong(bytes.length - 8);
    if (checksum != checksum(bytes, bytes.length - 8)) {
      throw new TopicModelException(
          "Topic model " + name + " is damaged: its checksum is wrong; train it again");
    }
  }

  private static TopicModel model(DataInputStream in) throws IOException {
    TopicModel.HowMany number = TopicModel.HowMany.of(in.readBoolean(), in.readBoolean());
    int topics = in.readInt();
    List<String> codes = new ArrayList<>();
    List<DecisionThreshold> decisions = new ArrayList<>();
    float[] scales = new float[topics];
    float[] constants = new float[topics];
    for (int topic = 0; topic < topics; topic++) {
      codes.add(string(in));
      decisions.add(new DecisionThreshold(in.readFloat(), in.readFloat(), in.readFloat()));
      scales[topic] = in.readFloat();
      constants[topic] = in.readFloat();
    }
    Map<String, Integer> leftOut = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      leftOut.put(string(in), in.readInt());
    }
    return new TopicModel(codes, leftOut, number, decisions, weights(in, scales, constants));
  }

  private static Weights weights(DataInputStream in, float[] scales, float[] constants)
      throws IOException {
    long[] words = new long[in.readInt()];
    short[] topics = new short[in.readInt()];
    float[] rarities = new float[words.length];
    int[] starts = new int[words.length + 1];
    byte[] levels = new byte[topics.length];
    for (int word = 0; word < words.length; word++) {
      words[word] = in.readLong();
      rarities[word] = in.readFloat();
      int entry = starts[word];
      starts[word + 1] = entry + number(in);
      int before = -1;
      for (; entry < starts[word + 1]; entry++) {
        before += number(in);
        topics[entry] = (short) before;
        levels[entry] = in.readByte();
      }
    }
    return new Weights(words, rarities, starts, topics, levels, scales, constants);
  }
}
