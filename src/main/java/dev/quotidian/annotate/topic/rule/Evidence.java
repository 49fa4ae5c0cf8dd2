package dev.quotidian.annotate.topic.rule;

import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the terms of one article tell of its topics. */
final class Evidence {
  /** Only the first tokens of a long text are looked at. */
  private static final int MOST_TOKENS = 20_000;

  private static final double IN_TITLE = 2;
  private static final double IN_LEAD = 1.3;
  private static final int LEAD_SENTENCES = 3;

  /** A raw score that makes a score of one half. */
  private static final double HALF = 6;

  /** The least raw score of a topic, and the least share of the strongest one's. */
  private static final double LEAST = 0.9;

  private static final double LEAST_SHARE = 0.45;

  /** The same of a topic of the second level, against that above it. */
  private static final double LEAST_NARROW = 6;

  private static final double LEAST_NARROW_SHARE = 0.5;

  private final TermRules rules;
  private final double[] sums;
  private final int[] seen;

  Evidence(TermRules rules) {
    this.rules = rules;
    this.seen = new int[rules.terms()];
    this.sums = new double[rules.codes().size()];
  }

  void addTitle(Text title) {
    int tokens = Math.min(title.tokens(), MOST_TOKENS);
    rules.forEachTerm(title, 0, tokens, (term, token, signs) -> add(term, signs, IN_TITLE));
  }

  /** Adds the tokens of a body from one to before another. */
  void addBody(Text body, int from, int to) {
    rules.forEachTerm(
        body,
        from,
        Math.min(to, from + MOST_TOKENS),
        (term, token, signs) ->
            add(term, signs, body.sentence(token) < LEAD_SENTENCES ? IN_LEAD : 1));
  }

  /** The first place of a term counts whole, the second half, the third a third. */
  private void add(int term, List<TermRules.Sign> signs, double place) {
    int times = ++seen[term];
    for (TermRules.Sign sign : signs) {
      sums[sign.topic()] += worth(sign.weight()) * place / times;
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

  /** In the order of the rules. */
  List<Topic> topics() {
    double[] whole = whole();
    double least = LEAST_SHARE * Arrays.stream(whole).max().orElse(0);
    List<Topic> topics = new ArrayList<>();
    for (int topic = 0; topic < whole.length; topic++) {
      if (whole[topic] >= least && isSure(topic, whole)) {
        String code = rules.codes().get(topic);
        double score = whole[topic] / (whole[topic] + HALF);
        topics.add(new Topic(code, rules.taxonomy().label(code), score, Origin.RULE));
      }
    }
    return topics;
  }

  private boolean isSure(int topic, double[] whole) {
    int above = rules.above(topic);
    return above < 0
        ? whole[topic] >= LEAST
        : whole[topic] >= LEAST_NARROW && whole[topic] >= LEAST_NARROW_SHARE * whole[above];
  }

  /** Each topic with those below it. */
  private double[] whole() {
    double[] whole = sums.clone();
    for (int topic = 0; topic < sums.length; topic++) {
      if (rules.above(topic) >= 0) {
        whole[rules.above(topic)] += sums[topic];
      }
    }
    return whole;
  }
}
