package dev.quotidian.opensearch.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.lucene.suggest.TypedWords;
import dev.quotidian.lucene.suggest.TypedWords.Typed;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.junit.jupiter.api.Test;

final class WordPatternTest {
  private static final String LETTERS = "abcé1";

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(letter());
    }
    return word.toString();
  }

  private char letter() {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  private String mistyped(String word) {
    StringBuilder letters = new StringBuilder(word);
    int at = 1 + random.nextInt(word.length() - 1);
    switch (random.nextInt(4)) {
      case 0 -> letters.setCharAt(at, letter());
      case 1 -> letters.insert(at, letter());
      case 2 -> letters.deleteCharAt(at);
      default -> {
        char before = letters.charAt(at - 1);
        letters.setCharAt(at - 1, letters.charAt(at));
        letters.setCharAt(at, before);
      }
    }
    return letters.toString();
  }

  private static CharacterRunAutomaton automaton(WordPattern pattern) {
    return new CharacterRunAutomaton(
        Operations.determinize(
            new RegExp(pattern.text()).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  @Test
  void eachWordThatBeginsAsTypedIsMatched() {
    int begun = 0;
    for (int i = 0; i < 300; i++) {
      Typed typed = TypedWords.of("x" + word(1 + random.nextInt(12))).words().getFirst();
      int edits = random.nextInt(TypedWords.MAX_EDITS + 1);
      CharacterRunAutomaton automaton = automaton(WordPattern.of(typed, edits));
      for (int j = 0; j < 50; j++) {
        String word = mistyped(mistyped(typed.text() + word(2)));
        if (typed.begins(word, edits)) {
          begun++;
          assertTrue(
              automaton.run(word + "\u0001value"),
              () -> "seed " + seed + ": " + typed.text() + " with " + edits + " edits, " + word);
        }
      }
    }
    assertTrue(begun > 100, "only " + begun + " words begin as typed");
  }

  @Test
  void wordsThatShareNothingAreNotMatched() {
    Typed typed = TypedWords.of("merkel").words().getFirst();
    CharacterRunAutomaton automaton = automaton(WordPattern.of(typed, 1));
    assertTrue(automaton.run("mrekel\u0001"));
    assertFalse(automaton.run("monopoly\u0001"));
  }

  @Test
  void aWordWithoutErrorsIsLookedForAsAPrefix() {
    Typed typed = TypedWords.of("Merkel").words().getFirst();
    assertEquals(
        Map.of("prefix", Map.of("names", Map.of("value", "merkel"))),
        WordPattern.of(typed, 0).query("names"));
  }
}
