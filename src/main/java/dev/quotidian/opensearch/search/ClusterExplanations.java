package dev.quotidian.opensearch.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.SearchTimeoutException;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.BestHitQuery;
import dev.quotidian.lucene.search.RelevanceFeedback.Expansion;
import dev.quotidian.lucene.search.RerankPlan;
import dev.quotidian.lucene.search.ScoreExplainer;
import dev.quotidian.lucene.search.SnapshotReader;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.translate.CollectionStatistics.OfField;
import dev.quotidian.opensearch.translate.FoundDocumentQuery;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SearchOptions;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.ScoreExplanation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Explains scores of an archive in a cluster as an embedded archive explains them: by the article
 * alone, in an index in memory, with the statistics of the cluster. For one thread.
 */
public record ClusterExplanations(SearchContext context) {
  private static final int ELSEWHERE = -1; // where no document is

  /** Explains by an index in memory. */
  private interface Explaining<T> {
    Optional<T> by(ScoreExplainer explainer) throws IOException;
  }

  /** The score of an article. */
  public Optional<ScoreExplanation> article(ArticleSearch search, String id) throws IOException {
    Optional<AnnotatedArticle> article = new ClusterSearches(context).article(id);
    return article.isEmpty()
        ? Optional.empty()
        : explained(
            new SearchTarget.Articles(search.criterion()),
            search.options(),
            article.get(),
            FoundDocument.article(id),
            explainer -> explainer.article(id));
  }

  /** The score of a quotation, and how it was found in the text. */
  public Optional<QuotationExplanation> quotation(QuotationSearch search, String id, int number)
      throws IOException {
    Optional<AnnotatedArticle> article = new ClusterSearches(context).article(id);
    boolean isThere =
        article.isPresent()
            && number >= 0
            && number < article.get().annotations().quotations().size();
    return isThere
        ? explained(
            new SearchTarget.Quotations(search.criterion()),
            search.options(),
            article.get(),
            FoundDocument.quotation(id, number),
            explainer -> explainer.quotation(article.get(), number))
        : Optional.empty();
  }

  private <T> Optional<T> explained(
      SearchTarget target,
      SearchOptions options,
      AnnotatedArticle article,
      FoundDocument document,
      Explaining<T> explaining)
      throws IOException {
    HitPages pages = new HitPages(context, target, options);
    Expansion expansion = pages.expansion();
    RerankPlan plan = pages.plan(expansion);
    try (PageIndex page = new PageIndex(context, List.of(article))) {
      RerankPlan here = pages.plan(here(expansion, document, page));
      Map<String, OfField> terms = ArchiveSearcher.terms(context, page, queries(here));
      try (WordListIndex words = new WordListIndex(ArchiveSearcher.existing(terms))) {
        Optional<T> explained =
            explaining.by(
                new ScoreExplainer(
                    ArchiveSearcher.of(context, page, words, terms),
                    here,
                    any -> pages.isReranked(plan, document.id()),
                    Optional.empty(),
                    options.ranking(),
                    pages.spelling(),
                    context.deadline()));
        checkTime();
        return explained;
      }
    }
  }

  private static List<Query> queries(RerankPlan plan) {
    return Stream.concat(Stream.of(plan.first()), plan.reranking().stream()).toList();
  }

  /** The same, with the best hit before by its place in the index in memory, if it is there. */
  private static Expansion here(Expansion expansion, FoundDocument document, PageIndex page)
      throws IOException {
    if (!(expansion.best().orElse(null) instanceof BoostQuery best)) {
      return expansion;
    }
    int place =
        best.getQuery().equals(new FoundDocumentQuery(document.id()))
            ? page.document(document.hit(), document.schema())
            : ELSEWHERE;
    return new Expansion(
        expansion.terms(), Optional.of(new BoostQuery(new BestHitQuery(place), best.getBoost())));
  }

  private void checkTime() {
    context.deadline().check();
    if (context.deadline().hasPassed()) {
      throw new SearchTimeoutException(SnapshotReader.TIMEOUT);
    }
  }

  /** What is explained. */
  private record FoundDocument(FoundHit hit, Schema schema) {
    static FoundDocument article(String id) {
      return new FoundDocument(new FoundHit(id, 0, 0, List.of(), 0), Schema.ARTICLE);
    }

    static FoundDocument quotation(String id, int number) {
      return new FoundDocument(new FoundHit(id, number, 0, List.of(), 0), Schema.QUOTATION);
    }

    String id() {
      return hit.document(schema);
    }
  }
}
