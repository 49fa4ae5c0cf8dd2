package dev.quotidian.article;

import java.util.Objects;

/**
 * A mention of a named entity: the words that name a person or an organisation.
 *
 * <pre>{@code
 * for (EntityMention mention : found.entities()) {
 *   mention.span().in(article.body()); // Okafor
 *   mention.entity().name();           // Lena Okafor
 * }
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param span the name in the body, without title and possessive ("Okafor" of "Ms. Okafor's")
 * @param entity the entity that it names, as far as the article says
 * @param confidence the probability that this is a name of a person or an organisation: 0 to 1
 * @param rule the id of the rule that found it
 * @since 0.1
 */
public record EntityMention(Span span, Entity entity, double confidence, String rule)
    implements Annotation {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the confidence is not in [0, 1], or the rule is blank
   */
  public EntityMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(rule, "rule");
    Checks.confidence("Entity mention", span, confidence);
    Checks.notBlank("An entity mention's rule", rule);
  }
}
