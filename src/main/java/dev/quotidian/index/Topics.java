package dev.quotidian.index;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The topics by which an article is found: what its publisher gave, whether or not an annotator
 * repeats it.
 */
final class Topics {
  private Topics() {}

  static List<Topic> of(Article article, Annotations annotations) {
    Set<String> found = annotations.topics().stream().map(Topic::label).collect(Collectors.toSet());
    List<Topic> topics = new ArrayList<>();
    for (String label : article.topics()) {
      if (!label.isBlank() && found.add(label)) {
        topics.add(new Topic(label, 1, Topic.Origin.GIVEN));
      }
    }
    topics.addAll(annotations.topics());
    return topics;
  }
}
