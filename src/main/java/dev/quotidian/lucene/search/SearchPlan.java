package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.facet.DrillDown;
import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.BooleanQueries;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.lucene.translate.TranslatableSearch;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ExpandedWord;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * How one search puts its hits in order: by which queries, in which ranking.
 *
 * @param translation for the first look
 */
record SearchPlan(
    IndexSnapshot snapshot,
    IndexSearcher searcher,
    Schema schema,
    SortOrder order,
    FacetSelection selection,
    QueryTranslator translation,
    TranslatableSearch asked) {
  private static final HitPage.Wanted NONE = new HitPage.Wanted(Optional.empty(), 0, 0, false);

  /** What a search looks for, and the words that its ranking added. */
  record Expanded(RerankPlan looks, List<ExpandedWord> words) {}

  /** What a search finds, and the words that its ranking added. */
  record Found(HitPage page, List<ExpandedWord> words) {}

  /** Those of a search whose texts are {@code texts}. */
  Expanded expanded(Supplier<List<Text>> texts) throws IOException {
    return hasFeedback()
        ? expanded(texts, NONE).expanded()
        : new Expanded(looks(List.of()), List.of());
  }

  /**
   * What a search whose texts are {@code texts} finds. The first page is a part of what feedback
   * looks at anyway.
   */
  Found found(Supplier<List<Text>> texts, HitPage.Wanted wanted) throws IOException {
    if (hasFeedback() && wanted.after().isEmpty() && wanted.limit() > 0) {
      Fed fed = expanded(texts, wanted);
      return new Found(fed.best().part(wanted.offset(), wanted.limit()), fed.expanded().words());
    }
    Expanded expanded = expanded(texts);
    return new Found(
        HitPage.of(searcher, expanded.looks(), order, schema, wanted), expanded.words());
  }

  /** What feedback came to, and what that finds, down to the last that is wanted. */
  private record Fed(Expanded expanded, HitPage best) {}

  private Fed expanded(Supplier<List<Text>> texts, HitPage.Wanted wanted) throws IOException {
    Ranking.Feedback feedback = ranking().feedback();
    RerankPlan looks = looks(List.of());
    HitPage best = best(looks, wanted);
    List<ExpandedWord> words =
        new RelevanceFeedback(
                searcher, schema, translation.terms(), translation.functionWords(), feedback)
            .of(read(best), translation.telling(texts.get()));
    if (!words.isEmpty()) {
      RerankPlan with = looks(words);
      HitPage found = best(with, wanted);
      if (!hasDrifted(read(best), read(found))) {
        return new Fed(new Expanded(with, words), found);
      }
    }
    return new Fed(new Expanded(looks, List.of()), best);
  }

  private boolean hasFeedback() {
    return isByScore() && ranking().feedback().topHits() > 0;
  }

  /** The best hits, as many as feedback reads at least. */
  private HitPage best(RerankPlan looks, HitPage.Wanted wanted) throws IOException {
    int depth = Math.max(ranking().feedback().topHits(), wanted.offset() + wanted.limit());
    return HitPage.of(
        searcher,
        looks,
        order,
        schema,
        new HitPage.Wanted(Optional.empty(), 0, depth, wanted.exact()));
  }

  /** The hits that feedback reads. */
  private List<HitPage.Ranked> read(HitPage best) {
    return best.part(0, ranking().feedback().topHits()).documents();
  }

  /** Whether too few of the best hits stay among the best. */
  private boolean hasDrifted(List<HitPage.Ranked> best, List<HitPage.Ranked> found) {
    Set<Integer> stay = new HashSet<>(best.stream().map(HitPage.Ranked::document).toList());
    stay.retainAll(found.stream().map(HitPage.Ranked::document).toList());
    return stay.size() < ranking().feedback().gate() * best.size();
  }

  private RerankPlan looks(List<ExpandedWord> words) throws IOException {
    Query first = asked.query().apply(translation);
    if (!isByScore()) {
      return RerankPlan.once(ranked(first), Optional.empty());
    }
    boolean isLean =
        asked.isAny() && (asked.hasNeighbours() || !words.isEmpty()) && translation.hasMinorWords();
    QueryTranslator telling = isLean ? translation.lean() : translation;
    Query lean = isLean ? asked.query().apply(telling) : first;
    Query whole = ranked(expanded(first, translation, words));
    Optional<Query> without = lean(first, lean, words);
    int hits = asked.hasNeighbours() ? ranking().reranking().topHits() : 0;
    if (hits == 0) {
      return RerankPlan.once(whole, without);
    }
    QueryTranslator closer = telling.closer();
    Query second = asked.query().apply(closer);
    return second.equals(lean)
        ? RerankPlan.once(whole, without)
        : new RerankPlan(whole, without, Optional.of(ranked(closely(second, closer, words))), hits);
  }

  /** The first look without what adds nothing, where there is something that does not. */
  private Optional<Query> lean(Query first, Query lean, List<ExpandedWord> words)
      throws IOException {
    if (!words.isEmpty()) {
      return BooleanQueries.isAny(lean)
          ? Optional.of(ranked(all(lean, translation, words).add(first, Occur.FILTER).build()))
          : Optional.empty();
    }
    return lean.equals(first) ? Optional.empty() : Optional.of(ranked(lean));
  }

  private Ranking ranking() {
    return translation.ranking();
  }

  private boolean isByScore() {
    return switch (order) {
      case SortOrder.Relevance relevance -> true;
      case SortOrder.Recency recency -> true;
      case SortOrder.Newest newest -> false;
      case SortOrder.Oldest oldest -> false;
    };
  }

  /** What {@code query} finds, scored with the added words. */
  private Query expanded(Query query, QueryTranslator look, List<ExpandedWord> words) {
    if (words.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    added(look, words).forEach(word -> all.add(word, Occur.SHOULD));
    return all.build();
  }

  /**
   * The same of the closer look, which is taken only at what was found: where any word is enough,
   * an added one is too.
   */
  private Query closely(Query query, QueryTranslator look, List<ExpandedWord> words) {
    return words.isEmpty() || !asked.isAny()
        ? expanded(query, look, words)
        : all(BooleanQueries.anyClause(query), look, words).build();
  }

  /** Any of the clauses of {@code any}, and of the added words, side by side. */
  private BooleanQuery.Builder all(Query any, QueryTranslator look, List<ExpandedWord> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    all.add(any, Occur.SHOULD);
    added(look, words).forEach(word -> all.add(word, Occur.SHOULD));
    return all;
  }

  private List<Query> added(QueryTranslator look, List<ExpandedWord> words) {
    Function<String, Query> term = asked.added().apply(look);
    return words.stream()
        .map(word -> BooleanQueries.boosted(term.apply(word.word()), (float) word.weight()))
        .toList();
  }

  /** The query whose scores are those of the order. */
  private Query ranked(Query query) throws IOException {
    Query down = new DrillDown(snapshot, schema, query, selection).query();
    return order instanceof SortOrder.Recency recency
        ? RecencyDecayQuery.of(
            down,
            schema.publishedDay(),
            recency,
            recency.asOf().isPresent() ? recency.asOf().get() : snapshot.newestDay())
        : down;
  }
}
