package dev.quotidian.opensearch.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.junit.jupiter.api.Test;

final class AggregationsTest {
  @Test
  void aLiteralPatternMatchesItsTextAlone() {
    String text =
        IntStream.range(0, 0x250)
            .filter(letter -> letter != 0x7f)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    CharacterRunAutomaton automaton =
        new CharacterRunAutomaton(
            Operations.determinize(
                new RegExp(Aggregations.literal(text)).toAutomaton(),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    assertTrue(automaton.run(text));
    assertEquals(
        0, IntStream.range(0, text.length()).filter(i -> automaton.run(without(text, i))).count());
  }

  private static String without(String text, int i) {
    return text.substring(0, i) + "x" + text.substring(i + 1) + "x";
  }
}
