package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.ExpandedWord;
import dev.quotidian.query.Order;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Selection;
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
record Ordering(
    Snapshot snapshot,
    IndexSearcher searcher,
    Schema schema,
    Order order,
    Selection selection,
    Translation translation,
    Asked asked) {
  private static final Page.Wanted NONE = new Page.Wanted(Optional.empty(), 0, 0, false);

  /** What a search looks for, and the words that its ranking added. */
  record Expanded(Looks looks, List<ExpandedWord> words) {}

  /** What a search finds, and the words that its ranking added. */
  record Found(Page page, List<ExpandedWord> words) {}

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
  Found found(Supplier<List<Text>> texts, Page.Wanted wanted) throws IOException {
    if (hasFeedback() && wanted.after().isEmpty() && wanted.limit() > 0) {
      Fed fed = expanded(texts, wanted);
      return new Found(fed.best().part(wanted.offset(), wanted.limit()), fed.expanded().words());
    }
    Expanded expanded = expanded(texts);
    return new Found(Page.of(searcher, expanded.looks(), order, schema, wanted), expanded.words());
  }

  /** What feedback came to, and what that finds, down to the last that is wanted. */
  private record Fed(Expanded expanded, Page best) {}

  private Fed expanded(Supplier<List<Text>> texts, Page.Wanted wanted) throws IOException {
    Ranking.Feedback feedback = ranking().feedback();
    Looks looks = looks(List.of());
    Page best = best(looks, wanted);
    List<ExpandedWord> words =
        new FeedbackWords(
                searcher, schema, translation.terms(), translation.functionWords(), feedback)
            .of(read(best), translation.telling(texts.get()));
    if (!words.isEmpty()) {
      Looks with = looks(words);
      Page found = best(with, wanted);
      if (!hasDrifted(read(best), read(found))) {
        return new Fed(new Expanded(with, words), found);
      }
    }
    return new Fed(new Expanded(looks, List.of()), best);
  }

  private boolean hasFeedback() {
    return isByScore() && ranking().feedback().documents() > 0;
  }

  /** The best hits, as many as feedback reads at least. */
  private Page best(Looks looks, Page.Wanted wanted) throws IOException {
    int depth = Math.max(ranking().feedback().documents(), wanted.offset() + wanted.limit());
    return Page.of(
        searcher,
        looks,
        order,
        schema,
        new Page.Wanted(Optional.empty(), 0, depth, wanted.exact()));
  }

  /** The hits that feedback reads. */
  private List<Page.Ranked> read(Page best) {
    return best.part(0, ranking().feedback().documents()).documents();
  }

  /** Whether too few of the best hits stay among the best. */
  private boolean hasDrifted(List<Page.Ranked> best, List<Page.Ranked> found) {
    Set<Integer> stay = new HashSet<>(best.stream().map(Page.Ranked::document).toList());
    stay.retainAll(found.stream().map(Page.Ranked::document).toList());
    return stay.size() < ranking().feedback().gate() * best.size();
  }

  private Looks looks(List<ExpandedWord> words) throws IOException {
    Query first = asked.query().apply(translation);
    if (!isByScore()) {
      return Looks.once(ranked(first), Optional.empty());
    }
    boolean isLean =
        asked.isAny() && (asked.hasNeighbours() || !words.isEmpty()) && translation.hasMinorWords();
    Translation telling = isLean ? translation.lean() : translation;
    Query lean = isLean ? asked.query().apply(telling) : first;
    Query whole = ranked(expanded(first, translation, words));
    Optional<Query> without = lean(first, lean, words);
    int hits = asked.hasNeighbours() ? ranking().closerLook().hits() : 0;
    if (hits == 0) {
      return Looks.once(whole, without);
    }
    Translation closer = telling.closer();
    Query second = asked.query().apply(closer);
    return second.equals(lean)
        ? Looks.once(whole, without)
        : new Looks(whole, without, Optional.of(ranked(closely(second, closer, words))), hits);
  }

  /** The first look without what adds nothing, where there is something that does not. */
  private Optional<Query> lean(Query first, Query lean, List<ExpandedWord> words)
      throws IOException {
    if (!words.isEmpty()) {
      return Combination.isAny(lean)
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
      case Order.Relevance relevance -> true;
      case Order.Recency recency -> true;
      case Order.Newest newest -> false;
      case Order.Oldest oldest -> false;
    };
  }

  /** What {@code query} finds, scored with the added words. */
  private Query expanded(Query query, Translation look, List<ExpandedWord> words) {
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
  private Query closely(Query query, Translation look, List<ExpandedWord> words) {
    return words.isEmpty() || !asked.isAny()
        ? expanded(query, look, words)
        : all(Combination.anyClause(query), look, words).build();
  }

  /** Any of the clauses of {@code any}, and of the added words, side by side. */
  private BooleanQuery.Builder all(Query any, Translation look, List<ExpandedWord> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    all.add(any, Occur.SHOULD);
    added(look, words).forEach(word -> all.add(word, Occur.SHOULD));
    return all;
  }

  private List<Query> added(Translation look, List<ExpandedWord> words) {
    Function<String, Query> term = asked.added().apply(look);
    return words.stream()
        .map(word -> Combination.boosted(term.apply(word.word()), (float) word.weight()))
        .toList();
  }

  /** The query whose scores are those of the order. */
  private Query ranked(Query query) throws IOException {
    Query down = new Drill(snapshot, schema, query, selection).down();
    return order instanceof Order.Recency recency
        ? RecencyQuery.of(
            down,
            schema.publishedDay(),
            recency,
            recency.asOf().isPresent() ? recency.asOf().get() : snapshot.newestDay())
        : down;
  }
}
