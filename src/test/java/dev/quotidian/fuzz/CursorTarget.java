package dev.quotidian.fuzz;

import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.archive.support.CursorCodec;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Cursor.InvalidCursorException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Cursors: only those that were given out are accepted. */
final class CursorTarget implements FuzzTarget {
  private static final String SEARCH = "search";

  private final CursorCodec codec = new CursorCodec();

  @Override
  public String sample(Random random) {
    byte[] position = new byte[20];
    random.nextBytes(position);
    return (random.nextInt(8) == 0 ? new CursorCodec() : codec).write(position, SEARCH).text();
  }

  @Override
  public List<String> pieces() {
    return List.of("A", "-", "_", "=", "%25", "+", "/", "AAAA", "start", " ", "\u0000");
  }

  @Override
  public int share() {
    return 5;
  }

  @Override
  public boolean accepts(String input) {
    try {
      byte[] position = codec.read(new Cursor(input), SEARCH);
      String sealed = codec.write(position, SEARCH).text();
      if (!sealed.equals(input)) {
        throw new IllegalStateException(
            "a forged cursor was accepted, for " + Arrays.toString(position));
      }
      return true;
    } catch (InvalidCursorException | CursorExpiredException documented) {
      return false;
    }
  }
}
