package dev.quotidian.benchmarks.joint;

import dev.quotidian.article.Span;
import dev.quotidian.benchmarks.gold.GoldArticle;
import dev.quotidian.benchmarks.gold.GoldArticle.Gold;
import dev.quotidian.benchmarks.ranking.Measures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Tells which attributions the hits of a search are, and how good their order is. */
final class RelevanceJudge {
  private static final double SAME = 0.5;

  private final Map<String, GoldArticle> articles = new HashMap<>();
  private final Map<Gold, Set<Integer>> contents = new HashMap<>();
  private final BiPredicate<Set<Integer>, Set<Integer>> isSame;

  /** A hit: a stretch of an article. */
  record Hit(String articleId, List<Span> pieces) {}

  private RelevanceJudge(List<GoldArticle> all, BiPredicate<Set<Integer>, Set<Integer>> isSame) {
    this.isSame = isSame;
    for (GoldArticle article : all) {
      articles.put(article.article().id(), article);
      for (Gold gold : article.golds()) {
        contents.put(gold, WordOverlap.places(gold.content(), article.article().body()));
      }
    }
  }

  /** A hit is an attribution if Dice's coefficient of their words is a half at least. */
  static RelevanceJudge strict(List<GoldArticle> all) {
    return new RelevanceJudge(all, (hit, gold) -> WordOverlap.dice(hit, gold) >= SAME);
  }

  /** A hit is one too if it holds half of the attribution's words, whatever else it holds. */
  static RelevanceJudge generous(List<GoldArticle> all) {
    return new RelevanceJudge(
        all,
        (hit, gold) ->
            WordOverlap.dice(hit, gold) >= SAME || WordOverlap.covered(gold, hit) >= SAME);
  }

  /**
   * nDCG@10. An attribution counts once, at its first hit. Hits that are attributions whose source
   * has no name are passed over, since the annotators did not tell whom a "he" stands for.
   */
  double ndcg(Question question, List<Hit> hits) {
    List<String> answer = new ArrayList<>();
    Set<Gold> counted = new HashSet<>();
    for (Hit hit : hits) {
      Optional<Gold> gold = gold(hit);
      if (gold.isEmpty() || isNamed(gold.get())) {
        boolean isNew = gold.isPresent() && counted.add(gold.get());
        answer.add(isNew ? key(gold.orElseThrow()) : "other " + answer.size());
      }
    }
    Map<String, Integer> judged = new HashMap<>();
    question.grades().forEach((gold, grade) -> judged.put(key(gold), grade));
    return Measures.of(judged, answer).ndcg10();
  }

  private static String key(Gold gold) {
    return gold.articleId() + "#" + gold.number();
  }

  private Optional<Gold> gold(Hit hit) {
    GoldArticle in = articles.get(hit.articleId());
    Set<Integer> places = WordOverlap.places(hit.pieces(), in.article().body());
    return in.golds().stream()
        .filter(gold -> isSame.test(places, contents.get(gold)))
        .max(Comparator.comparingDouble(gold -> WordOverlap.dice(places, contents.get(gold))));
  }

  private boolean isNamed(Gold gold) {
    String body = articles.get(gold.articleId()).article().body();
    return SourceName.of(Gold.text(gold.source(), body)).isPresent();
  }
}
