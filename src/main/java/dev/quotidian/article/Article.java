package dev.quotidian.article;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A document: one published text, to the character as it came in, with the metadata of its
 * publisher.
 *
 * <pre>{@code
 * Article article =
 *     Article.of("wire-17", "“We will not wait,” said Lena Okafor.", LocalDate.of(2025, 3, 19))
 *         .withTitle("Minister presses ahead")
 *         .withTopics(List.of("energy"));
 * }</pre>
 *
 * <p>Only the id, the body and the publication date are required. Immutable, safe for use by many
 * threads.
 *
 * @param id the publisher's or app's own key: not blank; adding an article replaces the one with
 *     the same id
 * @param body the text; may be empty
 * @param published when it was published
 * @param title the headline
 * @param authors as the byline names them
 * @param publisher the name of the publication
 * @param url where it was published
 * @param topics what the publisher says it is about, as labels
 * @param language a BCP 47 tag
 * @param fields what else the publisher gave, by name: strings, {@link Number}s, {@link Boolean}s,
 *     and {@link List}s and {@link Map}s of these; stored and given back
 * @since 0.1
 */
public record Article(
    String id,
    String body,
    Published published,
    Optional<String> title,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> url,
    List<String> topics,
    Optional<String> language,
    Map<String, Object> fields) {

  private static final int MAX_SHOWN = 60;

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the id is blank, or a value of {@code fields} is of another
   *     kind
   */
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(authors, "authors");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(topics, "topics");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(fields, "fields");
    if (id.isBlank()) {
      throw new IllegalArgumentException("An article's id must not be blank");
    }
    authors = List.copyOf(authors);
    topics = List.copyOf(topics);
    fields = copyOfFields(id, fields);
  }

  /**
   * An article of which only the required is known; the day is counted in UTC.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Article of(String id, String body, LocalDate published) {
    return of(id, body, Published.on(published));
  }

  /**
   * An article of which only the required is known.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Article of(String id, String body, Published published) {
    return new Article(
        id,
        body,
        published,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Map.of());
  }

  /** This article with the headline. */
  public Article withTitle(String title) {
    return new Article(
        id, body, published, Optional.of(title), authors, publisher, url, topics, language, fields);
  }

  /** This article with the authors. */
  public Article withAuthors(List<String> authors) {
    return new Article(
        id, body, published, title, authors, publisher, url, topics, language, fields);
  }

  /** This article with the publisher. */
  public Article withPublisher(String publisher) {
    return new Article(
        id, body, published, title, authors, Optional.of(publisher), url, topics, language, fields);
  }

  /** This article with the URL. */
  public Article withUrl(String url) {
    return new Article(
        id, body, published, title, authors, publisher, Optional.of(url), topics, language, fields);
  }

  /** This article with the publisher's topics. */
  public Article withTopics(List<String> topics) {
    return new Article(
        id, body, published, title, authors, publisher, url, topics, language, fields);
  }

  /** This article with the language, as a BCP 47 tag ({@code en-GB}); it is not checked. */
  public Article withLanguage(String language) {
    return new Article(
        id, body, published, title, authors, publisher, url, topics, Optional.of(language), fields);
  }

  /**
   * This article with the publisher's other fields.
   *
   * @throws IllegalArgumentException if a value is none of those that {@link #fields()} may have
   */
  public Article withFields(Map<String, Object> fields) {
    return new Article(
        id, body, published, title, authors, publisher, url, topics, language, fields);
  }

  private static Map<String, Object> copyOfFields(String id, Map<?, ?> fields) {
    Map<String, Object> copy = new LinkedHashMap<>();
    fields.forEach((name, value) -> copy.put(String.valueOf(name), copyOfValue(id, name, value)));
    return java.util.Collections.unmodifiableMap(copy);
  }

  private static Object copyOfValue(String id, Object name, Object value) {
    return switch (value) {
      case String s -> s;
      case Number n -> n;
      case Boolean b -> b;
      case List<?> list -> list.stream().map(item -> copyOfValue(id, name, item)).toList();
      case Map<?, ?> map -> copyOfFields(id, map);
      default ->
          throw new IllegalArgumentException(
              "Article "
                  + shown(id)
                  + ": field "
                  + name
                  + " holds a "
                  + value.getClass().getName()
                  + "; only strings, numbers, booleans, lists and maps are kept");
    };
  }

  /**
   * The beginning of an id, on one line, for the message of an error: an id may be as long as a
   * publisher likes.
   */
  static String shown(String id) {
    int end = Math.min(id.length(), MAX_SHOWN);
    boolean splitsPair = end < id.length() && Character.isHighSurrogate(id.charAt(end - 1));
    String beginning = id.substring(0, splitsPair ? end - 1 : end);
    return beginning.replaceAll("\\p{Cntrl}", "?") + (end < id.length() ? "…" : "");
  }
}
