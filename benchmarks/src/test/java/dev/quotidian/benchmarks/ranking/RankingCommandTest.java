package dev.quotidian.benchmarks.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.benchmarks.MissingDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RankingCommandTest {
  @TempDir Path folder;

  @Test
  void aMissingFolderIsNamedWithTheWayOut() {
    Path missing = folder.resolve("absent");
    MissingDataException refused =
        assertThrows(
            MissingDataException.class,
            () -> RankingCommand.run(new String[] {missing.toString()}));
    assertTrue(refused.getMessage().contains(missing.toString()), refused.getMessage());
    assertTrue(refused.getMessage().contains("ranking FOLDER"), refused.getMessage());
  }

  @Test
  void aFolderWithoutCollectionsIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("notes"));
    MissingDataException refused =
        assertThrows(MissingDataException.class, () -> RankingCommand.collections(folder));
    assertTrue(refused.getMessage().contains("qrels.txt"), refused.getMessage());
    Path one = Files.createDirectories(folder.resolve("one"));
    Files.writeString(one.resolve("qrels.txt"), "");
    assertEquals(List.of(one), RankingCommand.collections(folder));
  }
}
