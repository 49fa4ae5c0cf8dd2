package dev.quotidian.lucene.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms are counted in all segments, in whatever order they are asked for. */
final class DocumentFrequenciesTest {
  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;

  @BeforeEach
  void fill() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String text : List.of("peace talks", "talks begin talks", "war")) {
        Document document = new Document();
        document.add(new TextField("body", text, Field.Store.NO));
        writer.addDocument(document);
        writer.flush();
      }
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void countsDocumentsOfAllSegments() throws IOException {
    DocumentFrequencies counts = new DocumentFrequencies(reader, "body");
    List<Integer> found =
        List.of(counts.of("war"), counts.of("talks"), counts.of("absent"), counts.of("begin"));
    assertEquals(List.of(1, 2, 0, 1), found);
  }

  @Test
  void countsNoneInAFieldThatIsNotThere() throws IOException {
    assertEquals(0, new DocumentFrequencies(reader, "title").of("war"));
  }
}
