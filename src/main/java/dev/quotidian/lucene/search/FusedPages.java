package dev.quotidian.lucene.search;

import dev.quotidian.lucene.fusion.ReciprocalRanks;
import dev.quotidian.lucene.fusion.ReciprocalRanks.Fused;
import dev.quotidian.lucene.search.HitPage.Ranked;
import dev.quotidian.query.Ranking.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pages of one order: first the fused hits, which are the best by words and those nearest in
 * meaning; then all others, in their order by words. For one thread.
 *
 * @param words pages in the order by words
 * @param nearest hits by meaning, nearest first
 * @param hasWords whether there is an order by words; else the nearest come in their own
 */
record FusedPages(Words words, int[] nearest, Meaning meaning, boolean hasWords) {

  /** Reads hits in their order by words. */
  interface Words {
    HitPage page(PageRequest request) throws IOException;
  }

  HitPage page(PageRequest request) throws IOException {
    if (request.after().isEmpty()) {
      return first(request.offset(), request.limit(), request.exactTotal());
    }
    List<Integer> fused = documents(fused(best(request.exactTotal()).documents()));
    int last = fused.indexOf(request.after().get().doc);
    return last >= 0
        ? first(last + 1, request.limit(), request.exactTotal())
        : beyond(request, new HashSet<>(fused));
  }

  /** A page from the beginning of the order; one hit more tells whether there is a next. */
  private HitPage first(int offset, int limit, boolean exactTotal) throws IOException {
    int end = offset + limit + 1;
    int depth = end <= meaning.topHits() ? meaning.topHits() : end + nearest.length;
    HitPage found = words.page(PageRequest.first(depth, exactTotal));
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

  private HitPage best(boolean exactTotal) throws IOException {
    return words.page(PageRequest.first(meaning.topHits(), exactTotal));
  }

  /** The place of a document among the fused ones, if it is there. */
  Optional<Fused> find(int document) throws IOException {
    return fused(best(false).documents()).stream()
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
