package dev.quotidian.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TaxonomyTest {
  private static final Taxonomy IPTC = Taxonomy.iptcMediaTopics();

  @Test
  void holdsTheMediaTopics() {
    assertEquals(1350, IPTC.concepts().size());
    assertEquals("economy", IPTC.label("medtop:20000344"));
    assertEquals(List.of("medtop:04000000"), IPTC.broader("medtop:20000344"));
    assertEquals(Optional.of("medtop:15000000"), IPTC.code("Sport"));
    assertTrue(IPTC.narrower("medtop:04000000").contains("medtop:20000344"));
    assertEquals(
        17,
        IPTC.concepts().stream()
            .filter(c -> c.broader().isEmpty() && c.successor().isEmpty())
            .count());
  }

  @Test
  void aRetiredTopicHasASuccessorInUse() {
    for (Taxonomy.Concept concept : IPTC.concepts()) {
      String current = IPTC.current(concept.code());
      assertTrue(IPTC.concept(current).orElseThrow().successor().isEmpty(), concept::toString);
      assertFalse(IPTC.narrower(concept.code()).contains(concept.code()), concept::toString);
    }
  }

  @Test
  void readsOnesOwn() {
    Taxonomy own =
        Taxonomy.parse(
            """
            # ours
            code,label,broader,successor
            energy,Energy,,
            gas,"Gas, natural",energy,
            lng,"Gas \"\"on ice\"\"\",gas energy,
            town-gas,Town gas,energy,gas
            """,
            "ours.csv");
    assertEquals("Gas, natural", own.label("gas"));
    assertEquals("Gas \"on ice\"", own.label("lng"));
    assertEquals(Set.of("gas", "energy"), own.ancestors("lng"));
    assertEquals("gas", own.current("town-gas"));
    assertEquals(List.of("gas", "lng"), own.narrower("energy"));
    assertEquals("unknown", own.label("unknown"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "energy,Energy, | ours.csv:1: the header",
        "code,label,broader/a,A | ours.csv:2: 2 columns",
        "code,label,broader/a b,A, | ours.csv:2: Topic code",
        "code,label,broader/a,,/ | ours.csv:2: Topic a has no label",
        "code,label,broader/a,\"A, | ours.csv:2: a quotation mark",
        "code,label,broader/a,A,/a,B, | Topic a comes twice",
        "code,label,broader/a,A,b | names the topic b",
        "code,label,broader/a,A,b/b,B,a | broader than itself",
        "code,label,broader,successor/a,A,,b/b,B,,a | succeeds itself",
      })
  void refusesWhatIsNoTaxonomy(String csv, String message) {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Taxonomy.parse(csv.replace('/', '\n'), "ours.csv"));
    assertTrue(String.valueOf(refused.getMessage()).contains(message), refused::toString);
  }

  @Test
  void readsJsonAsItReadsLines() {
    Taxonomy ours =
        Taxonomy.parse(
            """
            [{"code": "energy", "label": "Energy"},
             {"code": "gas", "label": "Natural gas", "broader": ["energy"]},
             {"code": "town-gas", "label": "Town gas", "broader": ["energy"], "successor": "gas"}]
            """,
            "ours.json");
    assertEquals(List.of("energy"), ours.broader("gas"));
    assertEquals("gas", ours.current("town-gas"));
    assertEquals(Optional.of("gas"), ours.code("natural GAS"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"code\": \"a\", \"name\": \"A\"}] | there is no member \"name\"",
        "[{\"code\": \"a\", \"label\": 7}] | label must be text",
        "[{\"code\": \"a\", \"label\": \"A\", \"broader\": \"b\"}] | broader must be a list",
        "[{\"code\": \"a\"}] | has no label",
        "[7] | a topic is expected",
        "[] [] | more follows",
        "[{ | not JSON",
      })
  void saysWhatIsWrongInJsonAndWhere(String json, String message) {
    String said =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> Taxonomy.parse(json, "t.json"))
                .getMessage());
    assertTrue(said.startsWith("t.json:1: ") && said.contains(message), said);
  }
}
