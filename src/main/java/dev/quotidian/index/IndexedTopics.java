package dev.quotidian.index;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Topic;
import dev.quotidian.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The topics under which an article or a quotation is indexed. The topics that the publisher gave
 * are among them, whether or not an annotator repeats them. Safe for use by many threads.
 */
public final class IndexedTopics {
  private IndexedTopics() {}

  public static List<Topic> of(Article article, Annotations annotations) {
    Set<String> found =
        annotations.topics().stream()
            .filter(topic -> topic.origin() == Topic.Origin.GIVEN)
            .flatMap(topic -> Stream.of(topic.code(), topic.label()))
            .collect(Collectors.toSet());
    List<Topic> topics = new ArrayList<>();
    for (String label : article.topics()) {
      if (!label.isBlank() && found.add(label)) {
        topics.add(new Topic(label, 1, Topic.Origin.GIVEN));
      }
    }
    topics.addAll(annotations.topics());
    return topics;
  }

  /** The topics of a quotation: its own, and those that the publisher gave the article. */
  static List<Topic> of(Quotation quotation, List<Topic> ofArticle) {
    List<Topic> topics = new ArrayList<>(quotation.topics());
    ofArticle.stream().filter(t -> t.origin() == Topic.Origin.GIVEN).forEach(topics::add);
    return topics;
  }

  /**
   * The keys under which a topic is indexed: the codes and labels of the topic and of its
   * ancestors.
   */
  static Set<String> keys(Topic topic, Taxonomy taxonomy) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(FacetValues.key(topic.label()));
    for (String code : codes(topic, taxonomy)) {
      keys.add(FacetValues.key(code));
      keys.add(FacetValues.key(taxonomy.label(code)));
    }
    return keys;
  }

  /** The codes of a topic and of its ancestors. */
  static Set<String> codes(Topic topic, Taxonomy taxonomy) {
    Set<String> codes = new LinkedHashSet<>();
    String code = taxonomy.current(topic.code());
    codes.add(topic.code());
    codes.add(code);
    codes.addAll(taxonomy.ancestors(code));
    return codes;
  }
}
