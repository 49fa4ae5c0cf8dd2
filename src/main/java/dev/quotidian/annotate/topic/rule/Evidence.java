package dev.quotidian.annotate.topic.rule;

import dev.quotidian.annotate.shared.Probability;
import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Scores the topics of an article, or of one part of it after another, by its weighted terms. */
final class Evidence {
  /** Only the first tokens of a long text are looked at. */
  private static final int MAX_TOKENS = 20_000;

  /** Initial capacity: most texts have evidence for no more topics. */
  private static final int FEW = 2;

  private static final double IN_TITLE = 2;
  private static final double IN_LEAD = 1.3;
  private static final int LEAD_SENTENCES = 3;

  /** A raw score that makes a score of one half. */
  private static final double HALF = 6;

  /** The least raw score of a topic, and the least share of the strongest one's. */
  private static final double MIN_SCORE = 0.9;

  private static final double MIN_SHARE = 0.45;

  /** The same of a topic of the second level, against that above it. */
  private static final double MIN_NARROW_SCORE = 6;

  private static final double MIN_NARROW_SHARE = 0.5;

  private final TermRules rules;

  /** By a topic's number. */
  private final double[] scores;

  private final TermCounts seen = new TermCounts();

  Evidence(TermRules rules) {
    this.rules = rules;
    this.scores = new double[rules.codes().size()];
  }

  /** Forgets all terms. */
  void clear() {
    Arrays.fill(scores, 0);
    seen.clear();
  }

  void addTitle(Text title) {
    int tokens = Math.min(title.tokens(), MAX_TOKENS);
    rules.forEachTerm(title, 0, tokens, (term, token, signs) -> add(term, signs, IN_TITLE));
  }

  /** Adds the tokens of a body from one to before another. */
  void addBody(Text body, int from, int to) {
    rules.forEachTerm(
        body,
        from,
        Math.min(to, from + MAX_TOKENS),
        (term, token, signs) ->
            add(term, signs, body.sentence(token) < LEAD_SENTENCES ? IN_LEAD : 1));
  }

  /** The first place of a term counts whole, the second half, the third a third. */
  private void add(int term, List<TermRules.Sign> signs, double place) {
    int times = seen.add(term);
    for (int i = 0; i < signs.size(); i++) {
      TermRules.Sign sign = signs.get(i);
      scores[sign.topic()] += worth(sign.weight()) * place / times;
    }
  }

  private static double worth(int weight) {
    return switch (weight) {
      case 4 -> 3;
      case 3 -> 1.5;
      case 2 -> 0.7;
      default -> 0.3;
    };
  }

  /** The topics, in the order of the rules; to be asked once, before all is cleared. */
  List<Topic> topics() {
    if (seen.isEmpty()) {
      return List.of();
    }
    sumUp();
    double least = MIN_SHARE * strongest();
    List<Topic> topics = new ArrayList<>(FEW);
    for (int topic = 0; topic < scores.length; topic++) {
      if (scores[topic] >= least && isSure(topic)) {
        double score = Probability.rounded(scores[topic] / (scores[topic] + HALF));
        topics.add(new Topic(rules.codes().get(topic), rules.label(topic), score, Origin.RULE));
      }
    }
    return topics;
  }

  private double strongest() {
    double strongest = 0;
    for (double score : scores) {
      strongest = Math.max(strongest, score);
    }
    return strongest;
  }

  private boolean isSure(int topic) {
    int above = rules.above(topic);
    return above < 0
        ? scores[topic] >= MIN_SCORE
        : scores[topic] >= MIN_NARROW_SCORE && scores[topic] >= MIN_NARROW_SHARE * scores[above];
  }

  /** Adds to each topic of the first level those below it. */
  private void sumUp() {
    for (int topic = 0; topic < scores.length; topic++) {
      if (rules.above(topic) >= 0) {
        scores[rules.above(topic)] += scores[topic];
      }
    }
  }
}
