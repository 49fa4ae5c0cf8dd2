package dev.quotidian.annotate.topic.model;

import dev.quotidian.article.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Evaluation of a topic model on labelled articles: precision, recall and F1, by topic, micro- and
 * macro-averaged. Prints as a table.
 *
 * <pre>{@code
 * TopicScores scores = TopicModel.crossValidated(articles, 5);
 * System.out.println(scores); // one row a topic
 * scores.macroF1();           // 0.71
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param topics one row a topic that an article carries or is given, in the order of their codes
 * @param micro all decisions counted together
 * @param macroF1 the mean of the topics' F1: rare topics count as much as frequent ones
 * @param exact of all articles the share whose topics are just those they carry, 0 to 1; with one
 *     topic an article, the accuracy
 * @param articles how many articles were labelled
 * @since 0.1
 */
public record TopicScores(List<Row> topics, Row micro, double macroF1, double exact, int articles) {

  /** Copies the list. */
  public TopicScores {
    Objects.requireNonNull(topics, "topics");
    Objects.requireNonNull(micro, "micro");
    topics = List.copyOf(topics);
  }

  /**
   * The figures of one topic.
   *
   * @param code the topic's code
   * @param right articles that carry it and are given it
   * @param found articles that are given it
   * @param carried articles that carry it, the topic's support
   */
  public record Row(String code, int right, int found, int carried) {
    /** Checks. */
    public Row {
      Objects.requireNonNull(code, "code");
    }

    /** Of those given it, the share that carries it: 0 to 1; 0 where none is given it. */
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    /** Of those that carry it, the share that is given it: 0 to 1; 0 where none carries it. */
    public double recall() {
      return carried == 0 ? 0 : (double) right / carried;
    }

    /** The harmonic mean of precision and recall; 0 where nothing is right. */
    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (found + carried);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%9.3f %6.3f %5.3f %7d  %s", precision(), recall(), f1(), carried, code);
    }
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("precision recall    F1 support  topic\n");
    topics.forEach(row -> table.append(row).append('\n'));
    return table
        .append(micro)
        .append('\n')
        .append(
            String.format(
                Locale.ROOT,
                "%22.3f %7d  macro%n%22.3f %7d  all topics of the article right",
                macroF1,
                topics.size(),
                exact,
                articles))
        .toString();
  }

  /** Counts article by article. */
  static final class Tally {
    private final Map<String, int[]> counts = new TreeMap<>();
    private int exact;
    private int articles;

    void add(Article article, Set<String> found) {
      Set<String> carried = TrainingSet.topics(article);
      articles++;
      exact += carried.equals(found) ? 1 : 0;
      Set<String> right = new HashSet<>(carried);
      right.retainAll(found);
      right.forEach(code -> count(code, 0));
      found.forEach(code -> count(code, 1));
      carried.forEach(code -> count(code, 2));
    }

    private void count(String code, int column) {
      counts.computeIfAbsent(code, c -> new int[3])[column]++;
    }

    TopicScores scores() {
      List<Row> rows = new ArrayList<>();
      int[] sum = new int[3];
      counts.forEach(
          (code, n) -> {
            rows.add(new Row(code, n[0], n[1], n[2]));
            for (int column = 0; column < sum.length; column++) {
              sum[column] += n[column];
            }
          });
      double macro = rows.stream().mapToDouble(Row::f1).average().orElse(0);
      Row micro = new Row("micro", sum[0], sum[1], sum[2]);
      return new TopicScores(
          rows, micro, macro, articles == 0 ? 0 : (double) exact / articles, articles);
    }
  }
}
