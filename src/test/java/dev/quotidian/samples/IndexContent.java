package dev.quotidian.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * All that an index has, as lines: the properties of each field, its terms, stored values and doc
 * values. Two indexes with the same lines have the same format.
 */
final class IndexContent {
  private final List<String> lines = new ArrayList<>();

  private IndexContent() {}

  static List<String> of(Path folder) throws IOException {
    IndexContent content = new IndexContent();
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext segment : reader.leaves()) {
        content.segment(segment.reader());
      }
    }
    return content.lines;
  }

  private void segment(LeafReader segment) throws IOException {
    for (FieldInfo field : segment.getFieldInfos()) {
      properties(field);
      terms(field.name, segment.terms(field.name));
      docValues(field, segment);
    }
    for (int document = 0; document < segment.maxDoc(); document++) {
      stored(document, segment.storedFields().document(document));
    }
  }

  private void properties(FieldInfo field) {
    lines.add(
        field.name
            + ": "
            + field.getIndexOptions()
            + (field.omitsNorms() ? ", no norms, " : ", ")
            + field.getDocValuesType()
            + ", skipper "
            + field.docValuesSkipIndexType()
            + ", points "
            + field.getPointDimensionCount()
            + "×"
            + field.getPointNumBytes());
  }

  private void terms(String field, Terms terms) throws IOException {
    if (terms != null) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        lines.add(field + " term " + text(term) + " " + all.docFreq() + " " + all.totalTermFreq());
      }
    }
  }

  private void docValues(FieldInfo field, LeafReader segment) throws IOException {
    for (int document = 0; document < segment.maxDoc(); document++) {
      List<String> values = docValues(field, segment, document);
      if (!values.isEmpty()) {
        lines.add(field.name + " of " + document + ": " + values);
      }
    }
  }

  private static List<String> docValues(FieldInfo field, LeafReader segment, int document)
      throws IOException {
    List<String> values = new ArrayList<>();
    switch (field.getDocValuesType()) {
      case NONE -> {}
      case BINARY -> {
        var column = DocValues.getBinary(segment, field.name);
        if (column.advanceExact(document)) {
          values.add(text(column.binaryValue()));
        }
      }
      case NUMERIC, SORTED_NUMERIC -> {
        SortedNumericDocValues column = DocValues.getSortedNumeric(segment, field.name);
        if (column.advanceExact(document)) {
          for (int i = 0; i < column.docValueCount(); i++) {
            values.add(Long.toString(column.nextValue()));
          }
        }
      }
      case SORTED, SORTED_SET -> {
        SortedSetDocValues column = DocValues.getSortedSet(segment, field.name);
        if (column.advanceExact(document)) {
          for (int i = 0; i < column.docValueCount(); i++) {
            values.add(text(column.lookupOrd(column.nextOrd())));
          }
        }
      }
    }
    return values;
  }

  private void stored(int document, Document stored) {
    for (IndexableField field : stored) {
      String value = field.binaryValue() == null ? field.stringValue() : text(field.binaryValue());
      lines.add(field.name() + " stored of " + document + ": " + value);
    }
  }

  private static String text(BytesRef bytes) {
    return HexFormat.of().formatHex(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }
}
