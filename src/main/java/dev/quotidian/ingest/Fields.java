package dev.quotidian.ingest;

import dev.quotidian.article.Article;
import dev.quotidian.article.Published;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a publisher gave of one article, by name; makes the article. What is taken as a part of it
 * is taken out; what then remains, known or not, is the article's own fields.
 */
final class Fields {
  private final Map<String, Object> values;

  Fields(Map<String, Object> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /**
   * A refusal of what is too long.
   *
   * @param what a line or a file
   */
  static Refusal tooLong(String what, ReadOptions options) {
    return new Refusal(
        "the "
            + what
            + " is longer than the maximum of "
            + options.maxArticleBytes()
            + " bytes; divide it, or raise the maximum",
        Read.Problem.TOO_LONG);
  }

  Article toArticle(String id, ReadOptions options) throws Refusal {
    String body =
        take("text", "body")
            .orElseThrow(() -> new Refusal("no text: \"text\" (or \"body\") is missing"));
    Published published = published(options);
    // A part of an unexpected shape is no reason to lose the article: it stays among the fields.
    Optional<String> title = line("title");
    List<String> authors = list("authors");
    Optional<String> publisher = line("publisher").or(options::publisher);
    Optional<String> url = line("url");
    List<String> topics = list("topics");
    Optional<String> language = line("language");
    return new Article(
        id, body, published, title, authors, publisher, url, topics, language, values);
  }

  /** Takes out the first of {@code names} that is there; a number is given as its digits. */
  Optional<String> take(String... names) throws Refusal {
    for (String name : names) {
      Optional<Object> value = Optional.ofNullable(values.remove(name));
      if (value.isPresent()) {
        return Optional.of(text(name, value.get())).filter(s -> !isBlankId(name, s));
      }
    }
    return Optional.empty();
  }

  private static boolean isBlankId(String name, String value) {
    return name.equals("id") && value.isBlank();
  }

  private static String text(String name, Object value) throws Refusal {
    if (value instanceof String s) {
      return s;
    }
    if (value instanceof Number && name.equals("id")) {
      return value.toString();
    }
    throw new Refusal("\"" + name + "\" is not a text but " + kind(value));
  }

  private Published published(ReadOptions options) throws Refusal {
    Optional<String> given = take("published", "date", "day").filter(s -> !s.isBlank());
    if (given.isPresent()) {
      return PublicationDate.parse(given.get(), options.zone());
    }
    return options
        .day()
        .map(day -> Published.on(day, options.zone()))
        .orElseThrow(
            () ->
                new Refusal(
                    "no publication date: give it as \"published\", or give a day for all articles"
                        + " without one",
                    Read.Problem.NO_DATE));
  }

  private Optional<String> line(String name) {
    if (values.get(name) instanceof String s) {
      values.remove(name);
      return Optional.of(s.strip()).filter(line -> !line.isEmpty());
    }
    return Optional.empty();
  }

  private List<String> list(String name) {
    Optional<Object> value = Optional.ofNullable(values.get(name));
    List<?> items =
        switch (value.orElse("")) {
          case String s -> List.of(s);
          case List<?> list -> list;
          default -> List.of(false);
        };
    if (!items.stream().allMatch(String.class::isInstance)) {
      return List.of();
    }
    values.remove(name);
    return items.stream().map(item -> ((String) item).strip()).filter(s -> !s.isEmpty()).toList();
  }

  private static String kind(Object value) {
    return switch (value) {
      case Number n -> "the number " + n;
      case Boolean b -> b.toString();
      case List<?> list -> "a list";
      default -> "an object";
    };
  }
}
