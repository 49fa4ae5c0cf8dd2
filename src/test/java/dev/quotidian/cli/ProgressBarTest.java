package dev.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

final class ProgressBarTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  @Test
  void tellsShareRateAndTimeLeft() {
    ProgressBar bar = bar(true, 4000);
    now = 2_000_000_000L;
    bar.update(1000, 3000);
    now += 1000;
    bar.update(1100, 3100);
    bar.clear();
    assertEquals(
        "\r\u001b[K 25% ━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  3,000 articles  1,500/s  0:06 left\r\u001b[K",
        err.toString(UTF_8));
  }

  @Test
  void tellsTheRateAloneWhereTheEndIsNotKnown() {
    ProgressBar bar = bar(true, 0);
    now = 1_000_000_000L;
    bar.update(1000, 30);
    assertEquals("\r\u001b[K30 articles  30/s", err.toString(UTF_8));
  }

  @Test
  void drawsNothingWhereThereIsNoTerminal() {
    ProgressBar bar = bar(false, 4000);
    bar.update(1000, 30);
    bar.clear();
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void durations() {
    assertEquals("0:07", ProgressBar.duration(7.2));
    assertEquals("12:30", ProgressBar.duration(750));
    assertEquals("1:02:03", ProgressBar.duration(3723));
  }

  private ProgressBar bar(boolean shown, long total) {
    return new ProgressBar(new PrintStream(err, true, UTF_8), shown, total, () -> now);
  }
}
