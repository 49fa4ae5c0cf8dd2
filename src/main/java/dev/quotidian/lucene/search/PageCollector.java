package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.search.HitPage.Ranked;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** Collects the pages of one search in its order, re-ranked where its plan says so. */
record PageCollector(
    IndexSearcher searcher, RerankPlan plan, SortOrder order, HitSort sort, Schema schema) {
  private static final int MIN_COUNTED = 1000;

  HitPage page(PageRequest request) throws IOException {
    return plan.reranking().isEmpty() || request.limit() == 0 ? ranked(request) : reranked(request);
  }

  private HitPage ranked(PageRequest request) throws IOException {
    if (request.limit() == 0 && request.exactTotal()) {
      long count = searcher.count(plan.first());
      boolean partial = searcher.timedOut();
      return new HitPage(
          List.of(), new Total(count, !partial), count > 0, partial, plan.expansion());
    }
    return request.after().isEmpty() && isTopFirst() ? top(request) : sorted(request);
  }

  /** Whether the first hits are the best or the newest, and nothing else orders those. */
  private boolean isTopFirst() {
    return switch (order) {
      case SortOrder.Relevance relevance -> true;
      case SortOrder.Recency recency -> true;
      case SortOrder.Newest newest -> true;
      case SortOrder.Key other -> false;
      case SortOrder.Chain keys -> false;
    };
  }

  private HitPage top(PageRequest request) throws IOException {
    TopHitsCollector.TopHits top = best(request.depth(), 0, request.exactTotal());
    return page(top, top.hits(), request.offset(), request.limit());
  }

  /** The best by the first pass; of them {@code unordered} may come in any order. */
  private TopHitsCollector.TopHits best(int depth, int unordered, boolean exactTotal)
      throws IOException {
    return isTopFirst()
        ? plan.best(searcher, schema, settings(depth, unordered, exactTotal))
        : sorted(Optional.empty(), numHits(depth), exactTotal);
  }

  private HitPage sorted(PageRequest request) throws IOException {
    int numHits = numHits(request.depth() + 1); // one more tells whether there is a next page
    TopHitsCollector.TopHits top = sorted(request.after(), numHits, request.exactTotal());
    boolean partial = searcher.timedOut();
    return new HitPage(
        HitPage.part(top.hits(), request.offset(), request.limit()),
        new Total(top.total(), !partial && top.isExact()),
        top.hits().size() > request.depth(),
        partial,
        plan.expansion());
  }

  /** By Lucene's own sorting, from any hit on. */
  private TopHitsCollector.TopHits sorted(Optional<FieldDoc> after, int numHits, boolean exactTotal)
      throws IOException {
    TopFieldDocs top =
        searcher.search(
            plan.first(),
            new TopFieldCollectorManager(
                sort.sort(), numHits, after.orElse(null), countTo(numHits, exactTotal)));
    return new TopHitsCollector.TopHits(
        sort.ranked(top),
        top.totalHits.value(),
        top.totalHits.relation() == TotalHits.Relation.EQUAL_TO);
  }

  private TopHitsCollector.Settings settings(int depth, int unordered, boolean exactTotal) {
    int numHits = numHits(depth);
    return new TopHitsCollector.Settings(
        !(order instanceof SortOrder.Newest), numHits, unordered, countTo(numHits, exactTotal));
  }

  private int numHits(int depth) {
    return Math.clamp(depth, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
  }

  private static int countTo(int numHits, boolean exactTotal) {
    return exactTotal ? Integer.MAX_VALUE : Math.max(MIN_COUNTED, numHits);
  }

  /**
   * The re-ranked hits, then the rest in the order of the first pass. A page that begins beyond the
   * re-ranked hits is as without re-ranking.
   */
  private HitPage reranked(PageRequest request) throws IOException {
    boolean isFirst = request.after().isEmpty();
    int end = (isFirst ? request.offset() : plan.topHits()) + request.limit();
    int depth = Math.max(plan.topHits(), end);
    TopHitsCollector.TopHits top = best(depth, plan.topHits(), request.exactTotal());
    int wanted = isFirst && isTopFirst() ? end : plan.topHits();
    List<Ranked> hits = new ArrayList<>(inOrder(plan.rescored(searcher, top.hits(), wanted), end));
    int start = isFirst ? request.offset() : 1 + indexOf(hits, request.after().orElseThrow());
    if (!isFirst && start == 0) {
      return ranked(request);
    }
    top.hits().stream().skip(plan.topHits()).forEach(hits::add);
    return page(top, hits, start, request.limit());
  }

  /** The hits that are re-ranked, in their order; none where there is no re-ranking. */
  List<Ranked> rerankedHits() throws IOException {
    if (plan.reranking().isEmpty()) {
      return List.of();
    }
    TopHitsCollector.TopHits top = best(plan.topHits(), plan.topHits(), false);
    return inOrder(plan.rescored(searcher, top.hits(), plan.topHits()), plan.topHits());
  }

  private List<Ranked> inOrder(long[] ranks, int limit) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    return isTopFirst()
        ? PackedScores.first(ranks, limit, 0, new TieBreaker(reader, schema))
        : sort.first(reader, ranks, limit);
  }

  private static int indexOf(List<Ranked> order, FieldDoc hit) {
    return order.stream().map(Ranked::document).toList().indexOf(hit.doc);
  }

  /** Whether a document is among those that are re-ranked. */
  boolean isReranked(int document) throws IOException {
    return plan.reranking().isPresent()
        && best(plan.topHits(), plan.topHits(), false).hits().stream()
            .anyMatch(hit -> hit.document() == document);
  }

  /** There is a next page where more were counted than are on this and before it. */
  private HitPage page(TopHitsCollector.TopHits top, List<Ranked> order, int offset, int limit) {
    boolean partial = searcher.timedOut();
    return new HitPage(
        HitPage.part(order, offset, limit),
        new Total(top.total(), !partial && top.isExact()),
        top.total() > offset + limit,
        partial,
        plan.expansion());
  }
}
