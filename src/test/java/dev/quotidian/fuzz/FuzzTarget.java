package dev.quotidian.fuzz;

import java.util.List;
import java.util.Random;

/** Something that reads what anybody may send or damage. Called by one thread at a time. */
interface FuzzTarget {

  /** An input that is accepted. */
  String sample(Random random);

  /** What is inserted into inputs. */
  List<String> pieces();

  /** How many characters inputs may have: 256 where they stand for bytes. */
  default int characters() {
    return 0x10000;
  }

  /** Its share of the inputs: more, where it is fast. */
  default int share() {
    return 1;
  }

  /**
   * Reads an input.
   *
   * @return whether it was accepted
   * @throws RuntimeException only if it fails: documented errors are no failures
   */
  boolean accepts(String input);
}
