package dev.quotidian.benchmarks.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good one answer is, or the mean of several, as trec_eval counts.
 *
 * @param map average precision
 * @param ndcg10 normalised discounted cumulative gain of the first ten; the gain is the grade
 * @param p10 precision of the first ten
 * @param p30 precision of the first thirty
 * @param r100 recall of the first hundred
 * @param mrr the reciprocal rank of the first relevant one
 */
public record Measures(double map, double ndcg10, double p10, double p30, double r100, double mrr) {

  /** The names, in order. */
  public static final List<String> NAMES =
      List.of("MAP", "nDCG@10", "P@10", "P@30", "R@100", "MRR");

  private static final int CUT = 10;

  /** Of one answer, given the grades of judged documents. */
  public static Measures of(Map<String, Integer> judged, List<String> answer) {
    List<Integer> gains =
        answer.stream().map(id -> Math.max(0, judged.getOrDefault(id, 0))).toList();
    long relevant = judged.values().stream().filter(grade -> grade > 0).count();
    return new Measures(
        precisions(gains) / relevant,
        ndcg(gains, judged.values()),
        found(gains, CUT) / 10.0,
        found(gains, 30) / 30.0,
        found(gains, 100) / (double) relevant,
        reciprocal(gains));
  }

  private static double precisions(List<Integer> gains) {
    double sum = 0;
    int hits = 0;
    for (int i = 0; i < gains.size(); i++) {
      if (gains.get(i) > 0) {
        sum += (double) ++hits / (i + 1);
      }
    }
    return sum;
  }

  private static double ndcg(List<Integer> gains, Collection<Integer> grades) {
    List<Integer> ideal =
        grades.stream().filter(g -> g > 0).sorted(Comparator.reverseOrder()).toList();
    double best = dcg(ideal);
    return best == 0 ? 0 : dcg(gains) / best;
  }

  private static double dcg(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(CUT, gains.size()); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }

  private static long found(List<Integer> gains, int cut) {
    return gains.stream().limit(cut).filter(gain -> gain > 0).count();
  }

  private static double reciprocal(List<Integer> gains) {
    for (int i = 0; i < gains.size(); i++) {
      if (gains.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** The mean of each measure; of none, zeros. */
  public static Measures mean(Collection<Measures> all) {
    return new Measures(
        mean(all, Measures::map),
        mean(all, Measures::ndcg10),
        mean(all, Measures::p10),
        mean(all, Measures::p30),
        mean(all, Measures::r100),
        mean(all, Measures::mrr));
  }

  private static double mean(Collection<Measures> all, ToDoubleFunction<Measures> measure) {
    return all.stream().mapToDouble(measure).average().orElse(0);
  }

  /** In the order of the names. */
  public List<Double> values() {
    return List.of(map, ndcg10, p10, p30, r100, mrr);
  }
}
