package dev.quotidian.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How wide the terminal is: at most as wide as text reads well. */
final class TerminalWidth {
  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;

  private TerminalWidth() {}

  static int of(Map<String, String> environment) {
    int columns = number(environment.getOrDefault("COLUMNS", ""));
    return Math.clamp(columns > 0 ? columns : asked(), NARROWEST, WIDEST);
  }

  private static int asked() {
    File terminal = new File("/dev/tty");
    if (!terminal.exists()) {
      return WIDEST;
    }
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(terminal).start();
      String[] size =
          new String(stty.getInputStream().readAllBytes(), US_ASCII).strip().split(" ", -1);
      return stty.waitFor(1, TimeUnit.SECONDS) && size.length == 2 ? number(size[1]) : WIDEST;
    } catch (IOException e) {
      return WIDEST;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return WIDEST;
    }
  }

  private static int number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : 0;
  }
}
