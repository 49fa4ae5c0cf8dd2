package dev.quotidian.opensearch.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.search.HitPage;
import dev.quotidian.lucene.search.RelevanceFeedback;
import dev.quotidian.lucene.search.RelevanceFeedback.Expansion;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.lucene.translate.TranslatableSearch;
import dev.quotidian.opensearch.request.SearchContext;
import dev.quotidian.opensearch.translate.FoundDocumentQuery;
import dev.quotidian.query.Ranking.Feedback;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BoostQuery;

/**
 * Relevance feedback: the texts of the best hits are read here, as an embedded archive reads them,
 * and the cluster tells how rare their words are. For one thread.
 *
 * @param pages of the search
 */
record FeedbackExpansion(
    SearchContext context, TranslatableSearch search, QueryTranslator translator, HitPages pages) {
  private static final int MAX_TRIES = 3;

  /** What is added to the search, so that its first hits do not drift away. */
  Expansion expansion() throws IOException {
    for (int tries = 0; tries < MAX_TRIES; tries++) {
      List<FoundHit> best = pages.best(pages.plan(Expansion.NONE), feedback().topHits());
      Optional<List<AnnotatedArticle>> articles = new HitArticles(context).of(best);
      if (articles.isPresent()) {
        return expansion(best, articles.get());
      }
    }
    throw new ArchiveException(
        "Archive "
            + context.index().settings().described()
            + ": the best hits were replaced while they were read, "
            + MAX_TRIES
            + " times; search again");
  }

  private Expansion expansion(List<FoundHit> best, List<AnnotatedArticle> articles)
      throws IOException {
    List<RelevanceFeedback.AddedTerm> terms = terms(best, articles);
    if (terms.isEmpty()) {
      return Expansion.NONE;
    }
    Expansion expansion = new Expansion(terms, Optional.of(again(best.getFirst())));
    List<FoundHit> found = pages.best(pages.plan(expansion), feedback().topHits());
    return RelevanceFeedback.hasDrifted(documents(best), documents(found), feedback())
        ? Expansion.NONE
        : expansion;
  }

  /** Gives the best hit its score again. */
  private BoostQuery again(FoundHit hit) {
    return new BoostQuery(new FoundDocumentQuery(hit.document(search.schema())), hit.score());
  }

  private List<RelevanceFeedback.AddedTerm> terms(
      List<FoundHit> hits, List<AnnotatedArticle> articles) throws IOException {
    if (hits.size() < 2) {
      return List.of();
    }
    Schema schema = search.schema();
    try (PageIndex page = new PageIndex(context, articles)) {
      List<HitPage.Ranked> ranked = new ArrayList<>();
      for (FoundHit hit : hits) {
        ranked.add(new HitPage.Ranked(page.document(hit, schema), hit.score()));
      }
      return new RelevanceFeedback(
              page.snapshot().getIndexReader(),
              context.statistics(),
              schema,
              translator.analyzers(),
              translator.stopTerms(),
              feedback())
          .of(ranked, translator.countInformative(search.texts()));
    }
  }

  private Feedback feedback() {
    return translator.ranking().feedback();
  }

  private List<String> documents(List<FoundHit> best) {
    return best.stream().map(hit -> hit.document(search.schema())).toList();
  }
}
