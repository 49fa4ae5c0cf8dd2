package dev.quotidian.ingest;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.json.AnnotatedMembers;
import dev.quotidian.article.json.JsonObjects;
import dev.quotidian.article.json.JsonPrinter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Articles with their annotations as lines of JSON, as {@code export} writes them. What is read is
 * equal to what was written, to the last digit and the last half of a surrogate pair.
 *
 * <pre>{@code
 * try (Stream<AnnotatedArticle> articles = archive.articles()) {
 *   articles.forEach(found -> out.println(line(found)));
 * }
 *
 * String line(AnnotatedArticle found) {
 *   return ArticleJson.line(found.article(), found.annotations(), found.annotators());
 * }
 * }</pre>
 *
 * <p>{@link ArticleReader} reads such lines too, among others. Thread-safe.
 *
 * @since 0.1
 */
public final class ArticleJson {
  private ArticleJson() {}

  /**
   * What a line holds. Immutable.
   *
   * @param article the article
   * @param annotations its annotations; empty where the line has none
   * @param annotators the version of the annotators that found them, where that is known
   * @since 0.1
   */
  public record Line(Article article, Optional<Annotations> annotations, OptionalInt annotators) {

    /** Checks. */
    public Line {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(annotations, "annotations");
      Objects.requireNonNull(annotators, "annotators");
    }
  }

  /**
   * An article alone, as one line without its end.
   *
   * @throws IllegalArgumentException if its fields are nested too deeply for JSON
   */
  public static String line(Article article) {
    Objects.requireNonNull(article, "article");
    return JsonPrinter.print(
        AnnotatedMembers.written(article, Optional.empty(), OptionalInt.empty()));
  }

  /**
   * An article with its annotations, as one line without its end.
   *
   * @throws IllegalArgumentException if its fields are nested too deeply for JSON
   */
  public static String line(Article article, Annotations annotations) {
    return line(article, annotations, OptionalInt.empty());
  }

  /**
   * An article with its annotations, as one line without its end.
   *
   * @param annotators the version of the annotators that found them, where that is known
   * @throws IllegalArgumentException if its fields are nested too deeply for JSON
   */
  public static String line(Article article, Annotations annotations, OptionalInt annotators) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(annotations, "annotations");
    Objects.requireNonNull(annotators, "annotators");
    return JsonPrinter.print(
        AnnotatedMembers.written(article, Optional.of(annotations), annotators));
  }

  /**
   * Reads a line that {@link #line} wrote.
   *
   * @throws ArticleJsonException if it is none, or damaged
   */
  public static Line read(String line) {
    Objects.requireNonNull(line, "line");
    try {
      Map<String, Object> members = JsonObjects.parse(line);
      if (!AnnotatedMembers.isMarked(members)) {
        throw new ArticleJsonException(
            "no line of an export: \"quotidian\" is missing; ArticleReader reads other lines too");
      }
      Read.Ok read = read(members, new Place("", 0), true);
      return new Line(read.article(), read.annotations(), read.annotators());
    } catch (Refusal refusal) {
      throw new ArticleJsonException(refusal.reason());
    } catch (IllegalArgumentException e) {
      throw new ArticleJsonException(String.valueOf(e.getMessage()));
    }
  }

  /** Reads a marked line, with its annotations if they are wanted. */
  static Read.Ok read(Map<String, Object> line, Place place, boolean annotated) throws Refusal {
    try {
      Article article = AnnotatedMembers.article(line);
      Optional<Annotations> annotations =
          annotated ? AnnotatedMembers.annotations(line, article) : Optional.empty();
      OptionalInt annotators =
          annotations.isPresent() ? AnnotatedMembers.annotators(line) : OptionalInt.empty();
      return new Read.Ok(article, place, false, annotations, annotators);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new Refusal("a damaged line of an export: " + e.getMessage());
    }
  }
}
