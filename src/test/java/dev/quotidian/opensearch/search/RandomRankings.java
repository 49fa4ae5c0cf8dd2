package dev.quotidian.opensearch.search;

import dev.quotidian.query.Ranking;
import dev.quotidian.query.Ranking.Feedback;
import dev.quotidian.query.Ranking.FieldBoosts;
import dev.quotidian.query.Ranking.Reranking;
import java.util.Random;

/** Rankings of all the parts that a cluster has. */
final class RandomRankings {
  private RandomRankings() {}

  static Ranking next(Random random) {
    FieldBoosts boosts =
        new FieldBoosts(random.nextInt(3) / 2.0, random.nextInt(2) / 2.0, random.nextInt(2) / 2.0);
    Feedback feedback = random.nextBoolean() ? Feedback.NONE : new Feedback(5, 10, 1, 0.3, 0.5, 0);
    return Ranking.DEFAULT
        .withStopWordWeight(random.nextInt(3) / 2.0)
        .withFieldBoosts(boosts)
        .withReranking(new Reranking(random.nextInt(5), 2, 0.3, random.nextInt(2), 4))
        .withFeedback(feedback);
  }
}
