package dev.quotidian.lucene.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

/** Terms one after the other. */
final class TermSequenceTest {
  @Test
  void oneTermIsNoPhrase() {
    assertEquals(new TermQuery(new Term("f", "a")), TermSequence.query("f", List.of("a"), 2));
  }

  @Test
  void termsAreAPhrase() {
    assertEquals(new PhraseQuery(1, "f", "a", "b"), TermSequence.query("f", List.of("a", "b"), 1));
    assertEquals(Intervals.phrase("a", "b"), TermSequence.intervals(List.of("a", "b")));
  }

  @Test
  void aGapTakesAPosition() {
    PhraseQuery phrase =
        (PhraseQuery) TermSequence.query("f", List.of("a", TermSequence.GAP, "b"), 0);
    assertArrayEquals(new int[] {0, 2}, phrase.getPositions());
    assertEquals(
        Intervals.phrase(
            Intervals.extend(Intervals.term("a"), 0, 0),
            Intervals.extend(Intervals.term("b"), 1, 0)),
        TermSequence.intervals(List.of("a", TermSequence.GAP, "b")));
  }
}
