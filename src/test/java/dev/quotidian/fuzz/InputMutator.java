package dev.quotidian.fuzz;

import java.util.List;
import java.util.Random;

/** Alters inputs here and there. For one thread. */
final class InputMutator {
  private static final int MAX_CHANGES = 4;
  private static final int MAX_RANGE = 24;
  private static final int MAX_REPEATS = 3_000;
  private static final int INPUTS_PER_REPEAT = 400;

  private final Random random;
  private final List<String> pieces;
  private final int characters;

  /**
   * A mutator.
   *
   * @param pieces what is inserted, beside single characters
   * @param characters how many characters there are, from 0
   */
  InputMutator(Random random, List<String> pieces, int characters) {
    this.random = random;
    this.pieces = pieces;
    this.characters = characters;
  }

  /** An input that differs a little from the one given; rarely, one that is much longer. */
  String mutate(String input) {
    StringBuilder text = new StringBuilder(input);
    for (int change = random.nextInt(MAX_CHANGES); change >= 0; change--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + 1 + random.nextInt(MAX_RANGE));
      switch (random.nextInt(7)) {
        case 0 -> text.delete(at, end);
        case 1, 2 -> text.insert(at, pieces.get(random.nextInt(pieces.size())));
        case 3 -> text.insert(at, (char) random.nextInt(characters));
        case 4 -> text.replace(at, Math.min(text.length(), at + 1), "" + anyCharacter());
        case 5 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        default -> text.setLength(random.nextInt(10) == 0 ? at : text.length());
      }
    }
    if (random.nextInt(INPUTS_PER_REPEAT) == 0) {
      String piece = pieces.get(random.nextInt(pieces.size()));
      text.insert(random.nextInt(text.length() + 1), piece.repeat(random.nextInt(MAX_REPEATS)));
    }
    return text.toString();
  }

  /** One of the first 128 characters as often as any other. */
  private char anyCharacter() {
    return (char) random.nextInt(random.nextBoolean() ? Math.min(128, characters) : characters);
  }
}
