package dev.quotidian.query.result;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The whole body of an article with marks: the words that match a criterion, and what each speaker
 * said. An app makes of them what it shows, such as HTML.
 *
 * <pre>{@code
 * HighlightedBody body = archive.highlightedBody("wire-17", ArticleCriterion.words("ceasefire")).orElseThrow();
 * for (HighlightedBody.Mark mark : body.marks()) {
 *   switch (mark) {
 *     case HighlightedBody.Match match -> bold(match.span());
 *     case HighlightedBody.Said said -> colour(said.span(), said.quotation().speaker());
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param article what to show of the article
 * @param body its text
 * @param marks by where they begin; of two that begin together the longer one first. Quotations may
 *     overlap each other, and words a quotation's edge
 * @since 0.1
 */
public record HighlightedBody(ArticleSummary article, String body, List<Mark> marks) {
  private static final Comparator<Mark> ORDER =
      Comparator.<Mark>comparingInt(mark -> mark.span().start())
          .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder());

  /** A stretch of the body that is marked. */
  public sealed interface Mark {

    /** Where it stands in the body. */
    Span span();
  }

  /**
   * Words that match the criterion.
   *
   * @param span where they stand in the body
   */
  public record Match(Span span) implements Mark {
    /** Checks. */
    public Match {
      Objects.requireNonNull(span, "span");
    }
  }

  /**
   * What was said: one of the spans of a quotation's content.
   *
   * @param span where it stands in the body
   * @param number the quotation's place among the article's, from 0; all spans of one have the same
   * @param quotation who said it, and when
   */
  public record Said(Span span, int number, Quotation quotation) implements Mark {
    /** Checks. */
    public Said {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(quotation, "quotation");
    }
  }

  /** Copies the marks, in order. */
  public HighlightedBody {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(marks, "marks");
    marks = marks.stream().sorted(ORDER).toList();
  }
}
