package dev.quotidian.benchmarks.ranking;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.benchmarks.MissingDataException;
import org.junit.jupiter.api.Test;

final class MeaningCommandTest {

  @Test
  void whereThereIsNoEncoderItSaysWhereOneIs() {
    MissingDataException missing =
        assertThrows(MissingDataException.class, () -> MeaningCommand.run(new String[0]));
    assertTrue(missing.getMessage().contains("examples/meaning"), missing::getMessage);
  }
}
