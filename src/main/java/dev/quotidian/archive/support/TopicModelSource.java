package dev.quotidian.archive.support;

import dev.quotidian.annotate.topic.model.TopicModel;
import java.util.Optional;

/** Where the topic model of an archive is stored. Safe for use by many threads. */
public interface TopicModelSource {

  /**
   * The model, read when it is first needed; empty if there is none.
   *
   * @throws dev.quotidian.annotate.topic.model.TopicModelException if it is damaged, or of another
   *     version or analysis
   */
  Optional<TopicModel> model();
}
