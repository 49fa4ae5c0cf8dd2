package dev.quotidian.benchmarks.size;

import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.corpus.CorpusIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat;
import org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Prints the bytes of an index by field: it is copied to an index of one segment that has files of
 * their own for the postings and the doc values of each field. Stored fields, norms and points are
 * of all fields together.
 */
public final class SizeCommand {
  private static final List<String> PARTS = List.of("PostingsFormat", "DocValuesFormat");

  /** What takes so many bytes. */
  private record Row(String what, long bytes) {}

  private SizeCommand() {}

  /** Takes the folder of an archive. */
  public static void run(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("Name the folder of an archive: size FOLDER");
    }
    Path copy = BenchmarkFolders.results().resolve("size");
    CorpusIndex.delete(copy);
    try (Directory from = FSDirectory.open(Path.of(args[0]));
        Directory to = FSDirectory.open(copy)) {
      copy(from, to);
      List<Row> rows = rows(to);
      long all = rows.stream().mapToLong(Row::bytes).sum();
      rows.sort((one, other) -> Long.compare(other.bytes(), one.bytes()));
      rows.forEach(row -> print(row, all));
      print(new Row("all", all), all);
    }
    CorpusIndex.delete(copy);
  }

  private static void print(Row row, long all) {
    System.out.printf(
        Locale.ROOT, "%-40s %,14d %5.1f %%%n", row.what(), row.bytes(), 100.0 * row.bytes() / all);
  }

  private static void copy(Directory from, Directory to) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(from)) {
      List<LeafReaderContext> leaves = reader.leaves();
      IndexWriterConfig config =
          new IndexWriterConfig()
              .setParentField("parent")
              .setIndexSort(leaves.getFirst().reader().getMetaData().sort())
              .setCodec(byField())
              .setUseCompoundFile(false);
      CodecReader[] segments = new CodecReader[leaves.size()];
      for (int leaf = 0; leaf < segments.length; leaf++) {
        segments[leaf] = (CodecReader) leaves.get(leaf).reader();
      }
      try (IndexWriter writer = new IndexWriter(to, config)) {
        writer.addIndexes(segments);
        writer.forceMerge(1);
      }
    }
  }

  /** Lucene gives fields files of their own where their formats are objects of their own. */
  private static Codec byField() {
    Map<String, PostingsFormat> postings = new HashMap<>();
    Map<String, DocValuesFormat> values = new HashMap<>();
    return new Lucene104Codec() {
      @Override
      public PostingsFormat getPostingsFormatForField(String field) {
        return postings.computeIfAbsent(field, first -> new Lucene104PostingsFormat());
      }

      @Override
      public DocValuesFormat getDocValuesFormatForField(String field) {
        return values.computeIfAbsent(field, first -> new Lucene90DocValuesFormat());
      }
    };
  }

  private static List<Row> rows(Directory index) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      for (FieldInfo field : reader.leaves().getFirst().reader().getFieldInfos()) {
        for (String part : PARTS) {
          String suffix = field.getAttribute("PerField" + part + ".suffix");
          if (suffix != null) {
            String format = field.getAttribute("PerField" + part + ".format");
            String name = part.equals("PostingsFormat") ? "postings of " : "doc values of ";
            rows.add(new Row(name + field.name, bytes(index, "_" + format + "_" + suffix + ".")));
          }
        }
      }
    }
    rows.add(new Row("stored fields", bytes(index, ".fdt") + bytes(index, ".fdx")));
    rows.add(new Row("points", bytes(index, ".kd")));
    rows.add(new Row("norms", bytes(index, ".nv")));
    return rows;
  }

  private static long bytes(Directory index, String part) throws IOException {
    long bytes = 0;
    for (String file : index.listAll()) {
      if (file.contains(part)) {
        bytes += index.fileLength(file);
      }
    }
    return bytes;
  }
}
