package dev.quotidian.opensearch.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.opensearch.client.ServerRequest;
import dev.quotidian.opensearch.server.TestIndices;
import dev.quotidian.opensearch.server.TestServer;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bytes beside the articles are replaced at once, by who has read the last state. */
@ExtendWith(TestServer.class)
final class StoredBlobsTest {
  private static final String NAME = "some";

  private final Random random = new Random(7);
  private ClusterIndex index;
  private StoredBlobs blobs;

  @BeforeEach
  void open(TestServer.Running server) {
    index = TestIndices.open(server, ArchiveSettings.standard());
    blobs = new StoredBlobs(index, 1_000);
  }

  @AfterEach
  void drop() {
    TestIndices.drop(index);
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private long documents() {
    index.refresh();
    Object count = index.connection().ask(ServerRequest.get(index.path("_count"))).get("count");
    return count instanceof Number number ? number.longValue() : -1;
  }

  @Test
  void thereIsNoneAtFirst() {
    assertEquals(Optional.empty(), blobs.read(NAME));
    assertEquals(Optional.empty(), blobs.stamp(NAME));
  }

  @Test
  void isReadAsItWasWrittenInOneDocumentOrMany() {
    Optional<StoredBlobs.Stamp> stamp = Optional.empty();
    for (int length : new int[] {0, 10, 5_500, 900, 2_000}) {
      byte[] bytes = bytes(length);
      stamp = blobs.replace(NAME, stamp, bytes);
      assertEquals(stamp, blobs.stamp(NAME));
      assertArrayEquals(bytes, blobs.read(NAME).orElseThrow().bytes());
    }
  }

  @Test
  void documentsOfWhatWasReplacedAreRemoved() {
    Optional<StoredBlobs.Stamp> many = blobs.replace(NAME, Optional.empty(), bytes(5_500));
    assertTrue(documents() > 5);
    blobs.replace(NAME, many, bytes(10));
    assertEquals(1, documents());
  }

  @Test
  void whoHasNotReadTheLastStateIsRefusedAndLeavesNothing() {
    Optional<StoredBlobs.Stamp> first = blobs.replace(NAME, Optional.empty(), bytes(10));
    byte[] second = bytes(20);
    assertTrue(blobs.replace(NAME, first, second).isPresent());
    assertEquals(Optional.empty(), blobs.replace(NAME, first, bytes(5_500)));
    assertEquals(Optional.empty(), blobs.replace(NAME, Optional.empty(), bytes(5)));
    assertArrayEquals(second, blobs.read(NAME).orElseThrow().bytes());
    assertEquals(1, documents());
  }
}
