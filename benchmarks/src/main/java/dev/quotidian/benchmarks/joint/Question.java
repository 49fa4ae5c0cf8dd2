package dev.quotidian.benchmarks.joint;

import dev.quotidian.benchmarks.gold.GoldArticle;
import dev.quotidian.benchmarks.gold.GoldArticle.Gold;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "What did S say about T (in that month)?"
 *
 * @param month of publication, for every second question
 * @param grades how relevant attributions are
 */
record Question(
    SourceName speaker, TopicPhrase topic, Optional<YearMonth> month, Map<Gold, Integer> grades) {

  private record Key(String speaker, TopicPhrase topic) {}

  private record Named(GoldArticle in, Gold gold, SourceName name) {
    String content() {
      return Gold.text(gold.content(), in.article().body());
    }

    YearMonth month() {
      return YearMonth.from(in.article().published().day());
    }
  }

  /**
   * One for each speaker and each topic of what he said, in the order of the text; every second is
   * about the month in which the article was published that it was made from.
   */
  static List<Question> of(List<GoldArticle> articles) {
    List<Named> named = named(articles);
    Set<Key> asked = new LinkedHashSet<>();
    List<Question> questions = new ArrayList<>();
    for (Named one : named) {
      for (TopicPhrase topic : TopicPhrase.in(one.content())) {
        if (asked.add(new Key(one.name().last(), topic))) {
          boolean isDated = questions.size() % 2 == 1;
          questions.add(
              question(one, topic, isDated ? Optional.of(one.month()) : Optional.empty(), named));
        }
      }
    }
    return questions;
  }

  private static List<Named> named(List<GoldArticle> articles) {
    List<Named> named = new ArrayList<>();
    for (GoldArticle article : articles) {
      for (Gold gold : article.golds()) {
        SourceName.of(Gold.text(gold.source(), article.article().body()))
            .ifPresent(name -> named.add(new Named(article, gold, name)));
      }
    }
    return named;
  }

  private static Question question(
      Named from, TopicPhrase topic, Optional<YearMonth> month, List<Named> all) {
    Map<Gold, Integer> grades = new LinkedHashMap<>();
    for (Named one : all) {
      boolean isAsked =
          one.name().last().equals(from.name().last())
              && (month.isEmpty() || month.get().equals(one.month()));
      int grade = isAsked ? topic.grade(one.content()) : 0;
      if (grade > 0) {
        grades.put(one.gold(), grade);
      }
    }
    return new Question(from.name(), topic, month, grades);
  }
}
