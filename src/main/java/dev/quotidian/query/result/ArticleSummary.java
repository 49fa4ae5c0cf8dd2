package dev.quotidian.query.result;

import dev.quotidian.article.Published;
import dev.quotidian.article.Topic;
import java.util.List;
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
 * @since 0.1
 */
public record ArticleSummary(
    String id,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url,
    Published published,
    List<Topic> topics) {

  /** Copies the list. */
  public ArticleSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(topics, "topics");
    topics = List.copyOf(topics);
  }
}
