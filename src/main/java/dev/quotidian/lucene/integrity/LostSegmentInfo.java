package dev.quotidian.lucene.integrity;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;

/**
 * Makes the description of a segment, its file {@code .si}, anew from its other files, as far as
 * reading its stored fields needs it. Safe for use by many threads.
 */
final class LostSegmentInfo {
  private static final String COMPOUND = ".cfs";
  private static final String STORED_FIELDS_META = ".fdm";
  private static final Map<String, String> ATTRIBUTES =
      Map.of("Lucene90StoredFieldsFormat.mode", "BEST_SPEED"); // the codec's default

  private LostSegmentInfo() {}

  static SegmentInfo of(Directory directory, String name) throws IOException {
    List<String> files =
        Arrays.stream(directory.listAll())
            .filter(file -> IndexFileNames.parseSegmentName(file).equals(name))
            .filter(file -> !"liv".equals(IndexFileNames.getExtension(file)))
            .toList();
    boolean isCompound = files.contains(name + COMPOUND);
    byte[] id = id(directory, name + (isCompound ? COMPOUND : STORED_FIELDS_META));
    SegmentInfo unsized = info(directory, name, 0, isCompound, id);
    int documents = isCompound ? documentsInParts(directory, unsized) : documents(directory, name);
    SegmentInfo info = info(directory, name, documents, isCompound, id);
    info.setFiles(files);
    return info;
  }

  private static SegmentInfo info(
      Directory directory, String name, int documents, boolean isCompound, byte[] id) {
    return new SegmentInfo(
        directory,
        Version.LATEST,
        Version.LATEST,
        name,
        documents,
        isCompound,
        true,
        Codec.getDefault(),
        Map.of(),
        id,
        ATTRIBUTES,
        null);
  }

  /** The id of a segment, as the header of one of its files has it. */
  static byte[] id(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.DEFAULT)) {
      return skipToId(in);
    }
  }

  private static byte[] skipToId(IndexInput in) throws IOException {
    if (CodecUtil.readBEInt(in) != CodecUtil.CODEC_MAGIC) {
      throw new IOException("it does not begin as a file of an index");
    }
    in.readString(); // the codec
    CodecUtil.readBEInt(in); // its version
    byte[] id = new byte[StringHelper.ID_LENGTH];
    in.readBytes(id, 0, id.length);
    return id;
  }

  /** Skips what each file of an index begins with. */
  static void skipHeader(IndexInput in) throws IOException {
    skipToId(in);
    in.skipBytes(in.readByte() & 0xff); // the suffix
  }

  private static int documentsInParts(Directory directory, SegmentInfo segment) throws IOException {
    try (Directory parts =
        segment.getCodec().compoundFormat().getCompoundReader(directory, segment)) {
      return documents(parts, segment.name);
    }
  }

  /** How many documents a segment has, which its stored fields say too. */
  private static int documents(Directory parts, String segment) throws IOException {
    try (IndexInput in = parts.openInput(segment + STORED_FIELDS_META, IOContext.DEFAULT)) {
      skipHeader(in);
      in.readVInt(); // the size of blocks
      return in.readInt();
    }
  }
}
