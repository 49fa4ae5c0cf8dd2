package dev.quotidian.lucene.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A writer that failed is told of once, and followed by another. */
final class RecoveringWriterTest {
  private final Directory directory = new ByteBuffersDirectory();
  private final List<IndexWriter> reopened = new ArrayList<>();
  private RecoveringWriter writer;

  @BeforeEach
  void open() throws IOException {
    writer = new RecoveringWriter(another(), this::another);
    writer.change(IndexWriter::commit, reopened::add);
  }

  private IndexWriter another() throws IOException {
    return new IndexWriter(directory, new IndexWriterConfig());
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    directory.close();
  }

  private static long fail(IndexWriter open) throws IOException {
    open.rollback();
    throw new IOException("no room");
  }

  private long add() throws IOException {
    return writer.change(open -> open.addDocument(new Document()), reopened::add);
  }

  @Test
  void whoFailsIsToldAndTheNextGoesOn() throws IOException {
    IOException told =
        assertThrows(
            IOException.class, () -> writer.change(RecoveringWriterTest::fail, reopened::add));
    assertTrue(RecoveringWriter.isLoss(told));
    assertEquals("no room", told.getMessage());
    add();
    assertEquals(List.of(writer.writer()), reopened);
  }

  @Test
  void whatIsLostForNobodyIsToldToTheNext() throws IOException {
    assertThrows(
        IOException.class,
        () -> writer.changeUnattended(RecoveringWriterTest::fail, reopened::add));
    assertTrue(RecoveringWriter.isLoss(assertThrows(IOException.class, this::add)));
    add();
    assertEquals(1, reopened.size());
  }

  @Test
  void anErrorThatLosesNothingIsThrownAsItIs() throws IOException {
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                writer.change(
                    open -> {
                      throw new IOException("no more");
                    },
                    reopened::add));
    assertTrue(!RecoveringWriter.isLoss(thrown));
    add();
    assertEquals(List.of(), reopened);
  }
}
