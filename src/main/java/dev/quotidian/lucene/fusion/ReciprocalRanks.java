package dev.quotidian.lucene.fusion;

import dev.quotidian.query.Ranking.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009): a document has the sum of what its
 * place in each of two orders gives it.
 */
public final class ReciprocalRanks {
  private ReciprocalRanks() {}

  /**
   * A document that is in at least one of the orders.
   *
   * @param wordRank its place by words, from 1; 0 if it has none
   * @param meaningRank its place by meaning, from 1; 0 if it has none
   */
  public record Fused(int document, int wordRank, int meaningRank, Meaning meaning) {

    /** What its place by words gives it. */
    public double byWords() {
      return reciprocal(wordRank);
    }

    /** What its place by meaning gives it. */
    public double byMeaning() {
      return meaning.weight() * reciprocal(meaningRank);
    }

    private double reciprocal(int rank) {
      return rank == 0 ? 0 : 1.0 / (meaning.k() + rank);
    }

    /** The sum, as hits are given it. */
    public float score() {
      return (float) (byWords() + byMeaning());
    }
  }

  /**
   * The documents of both orders, best first; of equal ones that with the better place by words,
   * and of those without one that with the better place by meaning.
   */
  public static List<Fused> fused(int[] byWords, int[] byMeaning, Meaning meaning) {
    Map<Integer, Integer> meaningRanks = new HashMap<>();
    for (int i = 0; i < byMeaning.length; i++) {
      meaningRanks.put(byMeaning[i], i + 1);
    }
    List<Fused> fused = new ArrayList<>();
    for (int i = 0; i < byWords.length; i++) {
      Integer rank = meaningRanks.remove(byWords[i]);
      fused.add(new Fused(byWords[i], i + 1, rank == null ? 0 : rank, meaning));
    }
    for (int document : byMeaning) {
      Integer rank = meaningRanks.get(document);
      if (rank != null) {
        fused.add(new Fused(document, 0, rank, meaning));
      }
    }
    fused.sort(Comparator.comparingDouble((Fused one) -> one.score()).reversed());
    return fused;
  }
}
