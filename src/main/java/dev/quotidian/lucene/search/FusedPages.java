package dev.quotidian.lucene.search;

import dev.quotidian.lucene.fusion.NearestDocuments;
import dev.quotidian.lucene.fusion.ReciprocalRanks;
import dev.quotidian.lucene.fusion.ReciprocalRanks.Fused;
import dev.quotidian.lucene.search.HitPage.Ranked;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.Ranking.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * Pages of one order: first the fused hits, which are the best by words and those nearest in
 * meaning; then all others, in their order by words. For one thread.
 */
final class FusedPages {
  private final Words words;
  private final int[] nearest; // by meaning, nearest first
  private final Meaning meaning;
  private final boolean hasWords; // else the nearest come in their own order

  private FusedPages(Words words, int[] nearest, Meaning meaning, boolean hasWords) {
    this.words = words;
    this.nearest = nearest;
    this.meaning = meaning;
    this.hasWords = hasWords;
  }

  /** Reads hits in their order by words. */
  private interface Words {
    HitPage page(PageRequest request) throws IOException;
  }

  /**
   * Those of a search; empty where there is no text whose meaning could be compared.
   *
   * @param hits what the search finds
   * @throws BadRequestException if the archive is open without an encoder of its vectors
   */
  static Optional<FusedPages> of(SearchPlan plan, Meaning meaning, Query hits) throws IOException {
    Optional<byte[]> vector =
        plan.encoder().required().encodeQuery(meaning.text().orElse(plan.search().wording()));
    if (vector.isEmpty()) {
      return Optional.empty();
    }
    int[] nearest =
        NearestDocuments.of(
            plan.searcher(), plan.schema().vector(), vector.get(), hits, meaning.topHits());
    boolean hasWords = !plan.search().texts().isEmpty();
    return Optional.of(new FusedPages(plan::byWords, nearest, meaning, hasWords));
  }

  HitPage page(PageRequest request) throws IOException {
    int limit = request.limit();
    if (request.after().isEmpty()) {
      return part(found(request.depth(), request.exactTotal()), request.offset(), limit);
    }
    HitPage best = found(limit, request.exactTotal());
    List<Integer> fused = documents(fused(best.documents()));
    int start = 1 + fused.indexOf(request.after().get().doc);
    if (start == 0) {
      return beyond(request, new HashSet<>(fused));
    }
    boolean isEnough = start + limit < meaning.topHits();
    return part(isEnough ? best : found(start + limit, request.exactTotal()), start, limit);
  }

  /** Hits by words that reach down to all fused ones, and to one after this place of the order. */
  private HitPage found(int place, boolean exactTotal) throws IOException {
    boolean isFused = place < meaning.topHits();
    int depth = isFused ? meaning.topHits() : place + 1 + nearest.length;
    return words.page(PageRequest.first(depth, exactTotal));
  }

  /** A part of the order: the fused hits, then the others. */
  private HitPage part(HitPage found, int offset, int limit) {
    List<Fused> fused = fused(found.documents());
    Set<Integer> seen = new HashSet<>(documents(fused));
    List<Ranked> order = new ArrayList<>();
    fused.forEach(one -> order.add(new Ranked(one.document(), one.score())));
    found.documents().stream().filter(hit -> !seen.contains(hit.document())).forEach(order::add);
    return with(found, HitPage.part(order, offset, limit), order.size() > offset + limit);
  }

  /** A page after a hit that is not among the fused ones. */
  private HitPage beyond(PageRequest request, Set<Integer> fused) throws IOException {
    int limit = request.limit();
    HitPage found =
        words.page(
            new PageRequest(request.after(), 0, limit + nearest.length, request.exactTotal()));
    List<Ranked> rest =
        found.documents().stream().filter(hit -> !fused.contains(hit.document())).toList();
    return with(found, HitPage.part(rest, 0, limit), rest.size() > limit || found.hasNext());
  }

  private static HitPage with(HitPage found, List<Ranked> documents, boolean hasNext) {
    return new HitPage(documents, found.total(), hasNext, found.partial(), found.expansion());
  }

  /** The place of a document among the fused ones, if it is there. */
  Optional<Fused> find(int document) throws IOException {
    return fused(found(0, false).documents()).stream()
        .filter(one -> one.document() == document)
        .findFirst();
  }

  private List<Fused> fused(List<Ranked> byWords) {
    int[] best =
        byWords.stream()
            .limit(hasWords ? meaning.topHits() : 0)
            .mapToInt(Ranked::document)
            .toArray();
    return ReciprocalRanks.fused(best, nearest, meaning);
  }

  private static List<Integer> documents(List<Fused> fused) {
    return fused.stream().map(Fused::document).toList();
  }
}
