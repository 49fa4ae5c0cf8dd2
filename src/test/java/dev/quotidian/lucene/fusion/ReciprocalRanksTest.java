package dev.quotidian.lucene.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.lucene.fusion.ReciprocalRanks.Fused;
import dev.quotidian.query.Ranking.Meaning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReciprocalRanksTest {
  private static final Meaning EQUAL = new Meaning(Optional.empty(), 10, 60, 1);

  private static List<Integer> fused(int[] byWords, int[] byMeaning, Meaning meaning) {
    return ReciprocalRanks.fused(byWords, byMeaning, meaning).stream()
        .map(Fused::document)
        .toList();
  }

  @Test
  void whatIsInBothOrdersComesFirst() {
    assertEquals(List.of(3, 1, 7, 2), fused(new int[] {1, 2, 3}, new int[] {7, 3}, EQUAL));
  }

  @Test
  void anOrderCountsByItsWeight() {
    Meaning light = new Meaning(Optional.empty(), 10, 60, 0.1);
    assertEquals(List.of(1, 2, 8, 9), fused(new int[] {1, 2}, new int[] {8, 9}, light));
    Meaning heavy = new Meaning(Optional.empty(), 10, 60, 2);
    assertEquals(List.of(8, 9, 1, 2), fused(new int[] {1, 2}, new int[] {8, 9}, heavy));
  }

  @Test
  void ofEqualOnesThatFoundByWordsComesFirst() {
    assertEquals(List.of(1, 8, 2, 9), fused(new int[] {1, 2}, new int[] {8, 9}, EQUAL));
  }

  @Test
  void aScoreIsTheSumOfBothReciprocals() {
    Fused both =
        ReciprocalRanks.fused(
                new int[] {5, 1}, new int[] {1}, new Meaning(Optional.empty(), 10, 5, 0.5))
            .getFirst();
    assertEquals(1, both.document());
    assertEquals(1.0 / 7 + 0.5 / 6, both.score(), 1e-6);
  }
}
