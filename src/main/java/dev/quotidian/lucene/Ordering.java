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
import org.apache.lucene.search.BoostQuery;
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

  /** What a search looks for, and the words that its ranking added. */
  record Expanded(Looks looks, List<ExpandedWord> words) {}

  /** Those of a search whose texts are {@code texts}. */
  Expanded expanded(Supplier<List<Text>> texts) throws IOException {
    Looks looks = looks(List.of());
    Ranking.Feedback feedback = ranking().feedback();
    if (!isByScore() || feedback.documents() == 0) {
      return new Expanded(looks, List.of());
    }
    List<Page.Ranked> best = best(looks);
    List<ExpandedWord> words =
        new FeedbackWords(
                searcher, schema, translation.terms(), translation.functionWords(), feedback)
            .of(best, translation.telling(texts.get()));
    Looks with = words.isEmpty() ? looks : looks(words);
    return words.isEmpty() || hasDrifted(best, with)
        ? new Expanded(looks, List.of())
        : new Expanded(with, words);
  }

  /** The hits that feedback reads. */
  private List<Page.Ranked> best(Looks looks) throws IOException {
    int documents = ranking().feedback().documents();
    Page.Wanted wanted = new Page.Wanted(Optional.empty(), 0, documents, false);
    return Page.of(searcher, looks, order, schema, wanted).documents();
  }

  /** Whether too few of the best hits stay among the best. */
  private boolean hasDrifted(List<Page.Ranked> best, Looks with) throws IOException {
    double gate = ranking().feedback().gate();
    if (gate == 0) {
      return false;
    }
    Set<Integer> stay = new HashSet<>(best.stream().map(Page.Ranked::document).toList());
    stay.retainAll(best(with).stream().map(Page.Ranked::document).toList());
    return stay.size() < gate * best.size();
  }

  private Looks looks(List<ExpandedWord> words) throws IOException {
    Query first = asked.query().apply(translation);
    if (!isByScore()) {
      return Looks.once(ranked(first), Optional.empty());
    }
    boolean isLean = asked.isAny() && asked.hasNeighbours() && words.isEmpty();
    Translation telling = isLean ? translation.lean() : translation;
    Query lean = isLean ? asked.query().apply(telling) : first;
    Optional<Query> without = lean.equals(first) ? Optional.empty() : Optional.of(ranked(lean));
    Query whole = ranked(expanded(first, translation, words));
    int hits = asked.hasNeighbours() ? ranking().closerLook().hits() : 0;
    if (hits == 0) {
      return Looks.once(whole, without);
    }
    Translation closer = telling.closer();
    Query second = asked.query().apply(closer);
    return second.equals(lean)
        ? Looks.once(whole, without)
        : new Looks(whole, without, Optional.of(ranked(expanded(second, closer, words))), hits);
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

  private Query expanded(Query query, Translation look, List<ExpandedWord> words) {
    if (words.isEmpty()) {
      return query;
    }
    Function<String, Query> term = asked.added().apply(look);
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (ExpandedWord word : words) {
      all.add(new BoostQuery(term.apply(word.word()), (float) word.weight()), Occur.SHOULD);
    }
    return all.build();
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
