package dev.quotidian.query.synonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.synonym.Synonyms.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Synonyms are read as Solr reads them. */
final class SynonymsTest {
  @Test
  void aSetStandsForItself() {
    List<String> set = List.of("ECB", "European Central Bank");
    assertEquals(List.of(new Rule(set, set)), Synonyms.of("ECB, European Central Bank").rules());
  }

  @Test
  void anArrowReplaces() {
    assertEquals(
        List.of(new Rule(List.of("quake", "tremor"), List.of("earthquake"))),
        Synonyms.of("quake, tremor => earthquake").rules());
  }

  @Test
  void aBackslashTakesAwayMeaning() {
    List<String> set = List.of("1,000", "a => b");
    assertEquals(List.of(new Rule(set, set)), Synonyms.of("1\\,000, a \\=> b").rules());
  }

  @Test
  void commentsAndEmptyLinesAreSkipped(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("synonyms.txt");
    Files.writeString(file, "# banks\n\n  ECB, European Central Bank\n");
    assertEquals(1, Synonyms.read(file).rules().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"alone", "=> b", "a =>", "a => b => c", "a, ???"})
  void whatIsNoRuleIsToldByItsLine(String line) {
    BadRequestException e =
        assertThrows(BadRequestException.class, () -> Synonyms.of("a, b", line));
    assertTrue(String.valueOf(e.getMessage()).startsWith("synonyms, line 2: "), e::getMessage);
  }
}
