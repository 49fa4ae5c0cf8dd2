package dev.quotidian.ingest;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The result of reading one line of JSON or one text file: an article, or a refusal.
 *
 * <pre>{@code
 * for (Read read : reader) {
 *   switch (read) {
 *     case Read.Ok ok -> archive.add(ok.article());
 *     case Read.Refused refused -> System.err.println(refused);
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public sealed interface Read {

  /** Where it stands. */
  Place place();

  /**
   * An article.
   *
   * @param article the article
   * @param place where it stands
   * @param repeated whether an article with the same id was read before it, by the same reader;
   *     this one is meant to replace that
   * @param annotations its annotations, of a line of an export: see {@link ArticleJson}
   * @param annotators the version of the annotators that found them, where that is known
   */
  record Ok(
      Article article,
      Place place,
      boolean repeated,
      Optional<Annotations> annotations,
      OptionalInt annotators)
      implements Read {

    /** Checks. */
    public Ok {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(annotations, "annotations");
      Objects.requireNonNull(annotators, "annotators");
    }

    /** Without annotations. */
    public Ok(Article article, Place place, boolean repeated) {
      this(article, place, repeated, Optional.empty(), OptionalInt.empty());
    }
  }

  /** Which option of the reader would have let it be read. */
  enum Problem {
    /** It gives no publication date: {@link ReadOptions#withDay} gives one. */
    NO_DATE,
    /** It is too long: {@link ReadOptions#withMaxArticleBytes} raises the maximum. */
    TOO_LONG,
    /** None would. */
    OTHER
  }

  /**
   * What could not be read as an article; what follows it can.
   *
   * @param place where it stands
   * @param reason what is wrong and what to do about it, in words for the user
   * @param problem what an option of the reader could change about it
   */
  record Refused(Place place, String reason, Problem problem) implements Read {
    /** Checks. */
    public Refused {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(problem, "problem");
    }

    /** With a problem that no option changes. */
    public Refused(Place place, String reason) {
      this(place, reason, Problem.OTHER);
    }

    /** {@code news.jsonl:17: no publication date …}. */
    @Override
    public String toString() {
      return place + ": " + reason;
    }
  }
}
