package dev.quotidian.benchmarks.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrecRunTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadInTheSameOrder() throws IOException {
    Map<String, List<String>> answers = Map.of("1", List.of("c", "a", "b"), "2", List.of("z"));
    Path file = folder.resolve("run.txt");
    new TrecRun(answers).write(file, "tag");
    assertEquals(answers, TrecRun.read(file).answers());
  }

  /** As trec_eval does, whatever the ranks say. */
  @Test
  void scoresOrderAndEqualOnesFallBackOnTheId() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("run.txt"), "1 Q0 a 1 2.0 t\n1 Q0 b 2 5.0 t\n1 Q0 c 3 2.0 t\n");
    assertEquals(List.of("b", "c", "a"), TrecRun.read(file).answers().get("1"));
  }

  @Test
  void aDocumentTwiceIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("run.txt"), "1 Q0 a 1 2.0 t\n1 Q0 a 2 1.0 t\n");
    assertThrows(IllegalArgumentException.class, () -> TrecRun.read(file));
  }
}
