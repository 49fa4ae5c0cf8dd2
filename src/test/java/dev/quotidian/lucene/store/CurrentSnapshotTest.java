package dev.quotidian.lucene.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A snapshot keeps its files as long as somebody holds it, and no longer. */
final class CurrentSnapshotTest {
  private final Directory directory = new ByteBuffersDirectory();
  private IndexWriter writer;
  private SearcherManager searchers;
  private CurrentSnapshot current;

  @BeforeEach
  void open() throws IOException {
    writer = new IndexWriter(directory, new IndexWriterConfig());
    searchers = new SearcherManager(writer, SnapshotFactory.cached());
    current = new CurrentSnapshot(searchers);
  }

  @AfterEach
  void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }

  private void add() throws IOException {
    writer.addDocument(new Document());
    current.refresh();
  }

  @Test
  void isTheSameWhereNothingCameNew() throws IOException {
    IndexSnapshot before = current.acquire();
    current.refresh();
    assertSame(before, current.acquire());
  }

  @Test
  void isAnotherWhereSomethingDid() throws IOException {
    IndexSnapshot before = current.acquire();
    add();
    assertNotSame(before, current.acquire());
  }

  @Test
  void keepsItsFilesWhileSomebodyHoldsIt() throws IOException {
    IndexSnapshot held = current.acquire();
    add();
    assertEquals(1, held.getIndexReader().getRefCount());
  }

  @Test
  void givesThemBackWithTheLastHolder() throws IOException {
    IndexSnapshot held = current.acquire();
    held.tryIncRef();
    add();
    current.release(held);
    current.release(held);
    assertEquals(0, held.getIndexReader().getRefCount());
  }

  @Test
  void givesThemBackAtOnceWhereNobodyHoldsIt() throws IOException {
    IndexSnapshot before = current.acquire();
    current.release(before);
    add();
    assertEquals(0, before.getIndexReader().getRefCount());
  }

  @Test
  void cannotBeHeldOnceClosed() throws IOException {
    current.close();
    assertThrows(AlreadyClosedException.class, current::acquire);
  }
}
