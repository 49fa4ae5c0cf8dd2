package dev.quotidian.lucene.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Cancellation;
import dev.quotidian.archive.SearchCancelledException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A deadline is asked while documents are seen. */
final class DeadlineTest {
  @Test
  void isAskedWhileDocumentsAreSeen() {
    Cancellation cancellation = new Cancellation();
    Deadline patience = Deadline.of(Optional.of(cancellation), Optional.empty());
    assertFalse(patience.shouldExit());
    cancellation.cancel();
    assertTrue(patience.shouldExit());
    assertThrows(SearchCancelledException.class, patience::check);
  }
}
