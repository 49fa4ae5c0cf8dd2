package dev.quotidian.lucene.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.ArchiveException;
import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another Lucene than that of the build is named at once. */
final class LuceneVersionTest {
  @Test
  void isThatOfTheBuild() {
    assertEquals(Version.LATEST.toString(), LuceneVersion.COMPILED_AGAINST);
    assertDoesNotThrow(() -> LuceneVersion.check("news"));
    assertDoesNotThrow(() -> LuceneVersion.check("news", "10.6.3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.12.1", "10.5.0", "10.60.0", "11.0.0"})
  void anotherIsRefusedByName(String found) {
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> LuceneVersion.check("news", found));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("Archive news"), message);
    assertTrue(message.contains(found + " is on the class path"), message);
    assertTrue(message.contains(LuceneVersion.COMPILED_AGAINST), message);
  }
}
