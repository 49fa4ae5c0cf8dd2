package dev.quotidian.query.result;

import dev.quotidian.article.DateMention;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Quotation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A hit of a search for quotations.
 *
 * <pre>{@code
 * for (QuotationHit hit : archive.search(QuotationSearch.of(quotation))) {
 *   print(hit.quotation().speaker().map(Speaker::name).orElse("unknown"), hit.text());
 * }
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param article what to show of its article
 * @param number its place among the article's quotations, from 0
 * @param quotation who said it, when, and where it stands in the body
 * @param about the persons and organisations named in it, without its speaker, each once
 * @param pieces its words, one text for each span of {@code quotation.content()}
 * @param score how well it matches; 0 when the search is not ordered by relevance
 * @param passages its sentences that match best, in text order; empty where no words were asked for
 * @param mentioned the dates that its words mention, in text order; the day of publication is the
 *     article's, and when it was said the quotation's
 * @param context the sentences of the body in which it and its source stand, with those around, and
 *     the words asked for in them; empty unless the search asked for it, or passages, and the words
 *     stand in its context alone
 * @param moreArticles in how many other articles that the search finds it stands too, alike or
 *     nearly; 0 unless the search {@linkplain dev.quotidian.query.QuotationSearch.Copies#COLLAPSED
 *     collapses} copies
 * @since 0.1
 */
public record QuotationHit(
    ArticleSummary article,
    int number,
    Quotation quotation,
    List<Entity> about,
    List<String> pieces,
    double score,
    List<HighlightedPassage> passages,
    List<DateMention> mentioned,
    Optional<HighlightedPassage> context,
    int moreArticles) {

  /** Copies the lists. */
  public QuotationHit {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(pieces, "pieces");
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(mentioned, "mentioned");
    Objects.requireNonNull(context, "context");
    about = List.copyOf(about);
    mentioned = List.copyOf(mentioned);
    pieces = List.copyOf(pieces);
    passages = List.copyOf(passages);
  }

  /** A hit that mentions no dates, without its context. */
  public QuotationHit(
      ArticleSummary article,
      int number,
      Quotation quotation,
      List<Entity> about,
      List<String> pieces,
      double score,
      List<HighlightedPassage> passages) {
    this(
        article, number, quotation, about, pieces, score, passages, List.of(), Optional.empty(), 0);
  }

  /** This hit with its context. */
  public QuotationHit withContext(HighlightedPassage shown) {
    return new QuotationHit(
        article,
        number,
        quotation,
        about,
        pieces,
        score,
        passages,
        mentioned,
        Optional.of(shown),
        moreArticles);
  }

  /** This hit for all its copies, which stand in so many other articles. */
  public QuotationHit withMoreArticles(int articles) {
    return new QuotationHit(
        article, number, quotation, about, pieces, score, passages, mentioned, context, articles);
  }

  /** The quotation's words, its pieces joined by a space. */
  public String text() {
    return String.join(" ", pieces);
  }
}
