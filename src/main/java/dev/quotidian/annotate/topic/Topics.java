package dev.quotidian.annotate.topic;

import dev.quotidian.article.Article;
import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an article is about: first the topics that its publisher gave, each once and with score 1,
 * then at most ten key phrases of its text, the strongest first.
 *
 * <pre>{@code
 * List<Topic> topics = Topics.of(article, Text.of(article.body()));
 * // energy (GIVEN, 1.0), partial ceasefire (PHRASE, 0.83), Black Sea (PHRASE, 0.61) ...
 * }</pre>
 *
 * <p>Safe for use by many threads; takes time linear in the length of the text.
 */
public final class Topics {
  private Topics() {}

  /** The topics of an article whose body is {@code text}. */
  public static List<Topic> of(Article article, Text text) {
    List<Topic> topics = new ArrayList<>();
    for (String label : given(article)) {
      topics.add(new Topic(label, 1, Origin.GIVEN));
    }
    topics.addAll(KeyPhrases.of(text, article.title().map(Text::of)));
    return List.copyOf(topics);
  }

  private static Set<String> given(Article article) {
    Set<String> labels = new LinkedHashSet<>();
    for (String label : article.topics()) {
      if (!label.isBlank()) {
        labels.add(label.strip());
      }
    }
    return labels;
  }
}
