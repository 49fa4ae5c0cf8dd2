package dev.quotidian.query.result;

import dev.quotidian.article.Published;
import dev.quotidian.article.Topic;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a hit shows of its article.
 *
 * <p>Immutable.
 *
 * @param id the article's id
 * @param title the headline
 * @param publisher the name of the publication
 * @param url where it was published
 * @param published when it was published
 * @param topics what it is about
 * @param fields its values in the fields of the archive's own, by their names, as in {@link
 *     dev.quotidian.article.Article#fields()}; without those that the archive does not declare
 * @since 0.1
 */
public record ArticleSummary(
    String id,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url,
    Published published,
    List<Topic> topics,
    Map<String, Object> fields) {

  /** Copies the list and the map. */
  public ArticleSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(topics, "topics");
    Objects.requireNonNull(fields, "fields");
    topics = List.copyOf(topics);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** An article of an archive without fields of its own. */
  public ArticleSummary(
      String id,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> url,
      Published published,
      List<Topic> topics) {
    this(id, title, publisher, url, published, topics, Map.of());
  }
}
