package dev.quotidian.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The stand-off annotations of one article: quotations, date mentions, topics, entity mentions.
 *
 * <pre>{@code
 * Annotations found = Annotators.standard().annotate(article);
 * for (Quotation quotation : found.quotations()) {
 *   System.out.println(quotation.contentIn(article.body()) + " about " + found.about(quotation));
 * }
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param quotations in text order
 * @param dates the date mentions, in text order
 * @param topics the strongest first, those the publisher gave before all others
 * @param entities the mentions of persons and organisations by name, in text order
 * @param language the language of the body as a BCP 47 tag ({@code en}, {@code fr}): what the text
 *     itself tells, or else the publisher; empty where neither does. In a text of a language that
 *     the annotators do not know, quotation marks are found, and nothing else
 * @since 0.1
 */
public record Annotations(
    List<Quotation> quotations,
    List<DateMention> dates,
    List<Topic> topics,
    List<EntityMention> entities,
    Optional<String> language) {

  /** Nothing found. */
  public static final Annotations NONE =
      new Annotations(List.of(), List.of(), List.of(), List.of(), Optional.empty());

  /** Copies the lists; sorts the entities where they are not in order. */
  public Annotations {
    Objects.requireNonNull(quotations, "quotations");
    Objects.requireNonNull(dates, "dates");
    Objects.requireNonNull(topics, "topics");
    Objects.requireNonNull(entities, "entities");
    Objects.requireNonNull(language, "language");
    quotations = List.copyOf(quotations);
    dates = List.copyOf(dates);
    topics = List.copyOf(topics);
    entities = inOrder(entities) ? List.copyOf(entities) : sorted(entities);
  }

  /** What was found in a text of which no language is told. */
  public Annotations(
      List<Quotation> quotations,
      List<DateMention> dates,
      List<Topic> topics,
      List<EntityMention> entities) {
    this(quotations, dates, topics, entities, Optional.empty());
  }

  private static boolean inOrder(List<EntityMention> entities) {
    for (int i = 1; i < entities.size(); i++) {
      if (entities.get(i - 1).span().compareTo(entities.get(i).span()) > 0) {
        return false;
      }
    }
    return true;
  }

  private static List<EntityMention> sorted(List<EntityMention> entities) {
    return entities.stream().sorted(Comparator.comparing(EntityMention::span)).toList();
  }

  /** These with other quotations. */
  public Annotations withQuotations(List<Quotation> quotations) {
    return new Annotations(quotations, dates, topics, entities, language);
  }

  /** These with other date mentions. */
  public Annotations withDates(List<DateMention> dates) {
    return new Annotations(quotations, dates, topics, entities, language);
  }

  /** These with other topics. */
  public Annotations withTopics(List<Topic> topics) {
    return new Annotations(quotations, dates, topics, entities, language);
  }

  /** These with other mentions of persons and organisations. */
  public Annotations withEntities(List<EntityMention> entities) {
    return new Annotations(quotations, dates, topics, entities, language);
  }

  /** These, of a text in this language. */
  public Annotations withLanguage(String tag) {
    return new Annotations(quotations, dates, topics, entities, Optional.of(tag));
  }

  /**
   * The persons and organisations that a quotation of this article is about: those named inside its
   * content, each once, in text order, without its own speaker. Takes time linear in the mentions
   * inside the quotation, after a binary search.
   */
  public List<Entity> about(Quotation quotation) {
    return About.of(quotation, entities);
  }

  /**
   * Checks that every span lies in {@code article}'s body, as an index requires.
   *
   * @throws IllegalArgumentException naming the article and the annotation that does not fit
   */
  public void checkAgainst(Article article) {
    List<Span> spans = new ArrayList<>();
    dates.forEach(mention -> spans.add(mention.span()));
    entities.forEach(mention -> spans.add(mention.span()));
    for (Quotation quotation : quotations) {
      spans.addAll(quotation.content());
      spans.addAll(quotation.cue());
      spans.addAll(quotation.source());
    }
    for (Span span : spans) {
      if (span.end() > article.body().length()) {
        throw new IllegalArgumentException(
            "Article "
                + Article.shown(article.id())
                + ": annotation "
                + span
                + " lies outside its body of "
                + article.body().length()
                + " characters");
      }
    }
  }
}
