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
 * @param asked the criterion as a query, for one look or the other
 * @param added a term as a query, for one look or the other
 * @param hasNeighbours whether words stand side by side in what is asked, so that a closer look may
 *     see more
 */
record Ordering(
    Snapshot snapshot,
    IndexSearcher searcher,
    Schema schema,
    Order order,
    Selection selection,
    Translation translation,
    Function<Translation, Query> asked,
    Function<Translation, Function<String, Query>> added,
    boolean hasNeighbours) {

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
    Query first = asked.apply(translation);
    if (!hasNeighbours || !isByScore() || ranking().closerLook().hits() == 0) {
      return Looks.once(ranked(expanded(first, translation, words)));
    }
    Translation closer = translation.closer();
    Query second = asked.apply(closer);
    return second.equals(first)
        ? Looks.once(ranked(expanded(first, translation, words)))
        : new Looks(
            ranked(expanded(first, translation, words)),
            Optional.of(ranked(expanded(second, closer, words))),
            ranking().closerLook().hits());
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
    Function<String, Query> term = added.apply(look);
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
