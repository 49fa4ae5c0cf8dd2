package dev.quotidian.query;

import dev.quotidian.article.Entity;
import dev.quotidian.article.Quotation;
import java.util.List;

/**
 * A quotation that a search found.
 *
 * @param article what to show of its article
 * @param number its place among the article's quotations, from 0
 * @param quotation who said it, when, and where it stands in the body
 * @param about the persons and organisations named in it, without its speaker, each once
 * @param pieces its words, one text for each span of {@code quotation.content()}
 * @param score how well it matches; 0 when the search is not ordered by relevance
 * @param passages its sentences that match best, in text order; empty where no words were asked for
 */
public record QuotationHit(
    ArticleSummary article,
    int number,
    Quotation quotation,
    List<Entity> about,
    List<String> pieces,
    double score,
    List<Passage> passages) {

  /** Copies the lists. */
  public QuotationHit {
    about = List.copyOf(about);
    pieces = List.copyOf(pieces);
    passages = List.copyOf(passages);
  }

  /** The quotation's words, its pieces joined by a space. */
  public String text() {
    return String.join(" ", pieces);
  }
}
