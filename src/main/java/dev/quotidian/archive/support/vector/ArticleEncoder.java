package dev.quotidian.archive.support.vector;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Article;
import dev.quotidian.query.syntax.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Encodes articles with their quotations. Safe for use by many threads. */
public final class ArticleEncoder {
  private static final Pattern MARKS = Pattern.compile("[\"“”„«»]|[,;:\\s]+$");

  private ArticleEncoder() {}

  /**
   * The vectors of an article's quotations, by their contents, and last that of the article itself:
   * by its headline and the beginning of its body. None in an archive without vectors.
   *
   * @throws ArticleRefusedException if the encoder fails
   * @throws IllegalArgumentException if the annotations do not fit the article
   */
  public static List<Optional<byte[]>> vectors(
      AnnotatedArticle annotated, Optional<CheckedEncoder> encoder) {
    if (encoder.isEmpty()) {
      return List.of();
    }
    Article article = annotated.article();
    annotated.annotations().checkAgainst(article);
    List<String> texts = new ArrayList<>();
    annotated
        .annotations()
        .quotations()
        .forEach(quotation -> texts.add(plain(quotation.contentIn(article.body()))));
    texts.add(article.title().map(title -> title + "\n").orElse("") + article.body());
    try {
      return encoder.get().encode(texts);
    } catch (ArchiveException e) {
      throw new ArticleRefusedException(
          article.id(), "Article " + Excerpt.of(article.id()) + ": " + e.getMessage(), e);
    }
  }

  /** What was said as it would stand in a text: encoders take marks for a part of the meaning. */
  private static String plain(String content) {
    return MARKS.matcher(content).replaceAll("");
  }
}
