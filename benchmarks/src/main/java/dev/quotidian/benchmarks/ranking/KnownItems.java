package dev.quotidian.benchmarks.ranking;

import dev.quotidian.article.Article;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Questions of which the answer is one known article: evenly drawn, the same every time. */
final class KnownItems {
  private static final int DROPPED = 3;
  private static final int LONGEST_LEAD = 90; // words; a text without paragraphs is no lead

  private KnownItems() {}

  /** Asks for an article by its headline. */
  static TestCollection byHeadline(List<Article> articles, int queries) {
    return of(articles, queries, article -> article.title().orElse(""));
  }

  /** Asks for an article by its first paragraph without every third word. */
  static TestCollection byLead(List<Article> articles, int queries) {
    return of(articles, queries, article -> withoutThirds(article.body().split("\n\n", 2)[0]));
  }

  private static TestCollection of(
      List<Article> articles, int queries, Function<Article, String> question) {
    Map<String, String> topics = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> answers = new LinkedHashMap<>();
    int step = Math.max(1, articles.size() / queries);
    for (int i = 0; i < articles.size() && topics.size() < queries; i += step) {
      String text = question.apply(articles.get(i));
      if (!text.isBlank()) {
        topics.put(String.valueOf(i), text);
        answers.put(String.valueOf(i), Map.of(articles.get(i).id(), 1));
      }
    }
    return new TestCollection(articles, topics, new Qrels(answers));
  }

  /** A text without its third, sixth, … word, and without what follows its ninetieth. */
  static String withoutThirds(String text) {
    String[] words = text.strip().split("\\s+");
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < Math.min(words.length, LONGEST_LEAD); i++) {
      if (i % DROPPED != DROPPED - 1) {
        left.append(left.isEmpty() ? "" : " ").append(words[i]);
      }
    }
    return left.toString();
  }
}
