package dev.quotidian.benchmarks.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Whether two indexes hold the same, once each is merged to one segment. */
final class IndexComparison {
  private IndexComparison() {}

  /** Merges an index to one segment, so that its size does not depend on when merges ran. */
  static void merge(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader before = DirectoryReader.open(directory)) {
      Sort sort = before.leaves().getFirst().reader().getMetaData().sort();
      IndexWriterConfig config =
          new IndexWriterConfig(new StandardAnalyzer()).setParentField("parent").setIndexSort(sort);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        writer.forceMerge(1);
      }
    }
  }

  /**
   * Compares merged indexes.
   *
   * @throws IllegalStateException if they differ
   */
  static void check(Path ours, Path other) throws IOException {
    Map<String, String> here = fields(ours);
    Map<String, String> there = fields(other);
    here.forEach(
        (field, form) -> {
          if (!form.equals(there.get(field))) {
            throw new IllegalStateException(
                "Field " + field + " is " + form + ", in the baseline " + there.get(field));
          }
        });
    if (!there.keySet().equals(here.keySet())) {
      throw new IllegalStateException(
          "Fields " + here.keySet() + ", in the baseline " + there.keySet());
    }
  }

  private static Map<String, String> fields(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      LeafReader leaf = reader.leaves().getFirst().reader();
      Map<String, String> fields = new TreeMap<>();
      for (FieldInfo field : leaf.getFieldInfos()) {
        fields.put(field.name, leaf.maxDoc() + " documents, " + form(field, leaf));
      }
      return fields;
    }
  }

  private static String form(FieldInfo field, LeafReader leaf) throws IOException {
    Terms terms = leaf.terms(field.name);
    String postings =
        terms == null
            ? "none"
            : terms.size() + "/" + terms.getSumDocFreq() + "/" + terms.getSumTotalTermFreq();
    return "%s, values %s, skips %s, points %d, norms %s, terms %s"
        .formatted(
            field.getIndexOptions(),
            field.getDocValuesType(),
            field.docValuesSkipIndexType(),
            field.getPointDimensionCount(),
            field.hasNorms(),
            postings);
  }
}
