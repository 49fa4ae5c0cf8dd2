package dev.quotidian.article;

import java.util.Objects;

/**
 * How a source was resolved to its speaker: coreference and entity linking within the article.
 *
 * <pre>{@code
 * quotation.resolution().flatMap(how -> Rules.sentence(how.rule())).ifPresent(System.out::println);
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param rule the id of the rule: by a full name, a surname, a pronoun, a description
 * @param confidence the probability that the source, if it is the right one, means this speaker: 0
 *     to 1
 * @since 0.1
 */
public record Resolution(String rule, double confidence) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the confidence is not in [0, 1], or the rule is blank
   */
  public Resolution {
    Objects.requireNonNull(rule, "rule");
    Checks.confidence("Resolution", confidence);
    Checks.notBlank("A resolution's rule", rule);
  }
}
