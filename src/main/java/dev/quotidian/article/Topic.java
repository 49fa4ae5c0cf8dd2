package dev.quotidian.article;

import java.util.Objects;

/**
 * A topic label of an article or a quotation.
 *
 * <pre>{@code
 * for (Topic topic : found.topics()) {
 *   System.out.println(topic.label() + " " + topic.score()); // politics 0.71
 * }
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param code what stays the same when the label is worded anew: the code in its taxonomy, as
 *     "medtop:04000000"; where there is none, the label
 * @param label the words that people read
 * @param score how strongly: 0 to 1; 1 for a topic that the publisher gave
 * @param origin where it comes from
 * @since 0.1
 */
public record Topic(String code, String label, double score, Origin origin) {

  /** Where a topic comes from. */
  public enum Origin {
    /** The publisher declared it. */
    GIVEN,
    /** A model learned it from articles that carry topics. */
    LEARNED,
    /** A rule of a taxonomy applied. */
    RULE,
    /** It is a key phrase of the text. */
    PHRASE
  }

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the code or the label is blank or the score not in [0, 1]
   */
  public Topic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(origin, "origin");
    Checks.notBlank("A topic's code", code);
    Checks.notBlank("A topic's label", label);
    Checks.confidence("Topic", label, score);
  }

  /**
   * A topic whose label is its code.
   *
   * @throws IllegalArgumentException if the label is blank or the score not in [0, 1]
   */
  public Topic(String label, double score, Origin origin) {
    this(label, label, score, origin);
  }
}
