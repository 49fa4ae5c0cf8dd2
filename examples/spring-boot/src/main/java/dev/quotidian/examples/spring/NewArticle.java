package dev.quotidian.examples.spring;

import dev.quotidian.article.Article;
import dev.quotidian.article.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article that somebody sends as JSON. The id, the text and the day are required. */
record NewArticle(
    Optional<String> id,
    Optional<String> text,
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<List<String>> authors,
    Optional<String> publisher,
    Optional<String> url,
    Optional<List<String>> topics,
    Optional<String> language) {

  Article toArticle() {
    return new Article(
        required("id", id),
        required("text", text),
        Published.on(required("published", published)),
        title,
        authors.orElse(List.of()),
        publisher,
        url,
        topics.orElse(List.of()),
        language,
        Map.of());
  }

  private static <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(
        () -> new IllegalArgumentException("An article without \"" + name + "\": give it one"));
  }
}
