package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.NoBulkScorerQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Boolean queries over documents of one type. Safe for use by many threads. */
public final class BooleanQueries {
  private BooleanQueries() {}

  /** {@code negated} gives what a criterion negates, if it does. */
  static <C> Query allOf(
      Schema schema,
      List<C> criteria,
      Function<C, Optional<C>> negated,
      Function<C, Query> translate) {
    List<Query> positive = new ArrayList<>();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean hasNegations = false;
    for (C criterion : criteria) {
      Optional<C> inner = negated.apply(criterion);
      if (inner.isPresent()) {
        all.add(translate.apply(inner.get()), Occur.MUST_NOT);
        hasNegations = true;
      } else {
        positive.add(translate.apply(criterion));
      }
    }
    if (positive.isEmpty()) {
      all.add(schema.matchAll(), Occur.FILTER);
    }
    boolean scores = false;
    for (Query query : positive) {
      Query beside = hasNegations ? NoBulkScorerQuery.besideNegation(query) : query;
      if (scores(query)) {
        all.add(beside, Occur.MUST);
        scores = true;
      } else {
        all.add(unscored(beside), Occur.FILTER);
      }
    }
    return scores ? all.build() : new ConstantScoreQuery(all.build());
  }

  /** At least {@code count} of the criteria. Filters do not score here either. */
  static <C> Query atLeast(int count, List<C> criteria, Function<C, Query> translate) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean anyScores = false;
    for (C criterion : criteria) {
      Query query = translate.apply(criterion);
      anyScores |= scores(query);
      any.add(scores(query) ? query : new BoostQuery(query, 0), Occur.SHOULD);
    }
    Query disjunction = any.setMinimumNumberShouldMatch(count).build();
    return anyScores ? disjunction : new ConstantScoreQuery(disjunction);
  }

  /** What a query finds, and what others find, which add nothing to its score. */
  static Query orUnscored(Query query, List<Query> others) {
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(query, Occur.SHOULD);
    others.forEach(other -> any.add(new BoostQuery(other, 0), Occur.SHOULD));
    return scores(query) ? any.build() : new ConstantScoreQuery(any.build());
  }

  /** Whether it is any of some queries and nothing else. */
  public static boolean isAny(Query query) {
    return query instanceof BooleanQuery disjunction
        && disjunction.getMinimumNumberShouldMatch() <= 1
        && disjunction.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
  }

  /** Where some queries must match if others may, any of them all; otherwise the query itself. */
  public static Query anyClause(Query query) {
    if (!(query instanceof BooleanQuery all)
        || all.clauses().stream().anyMatch(clause -> !clause.isScoring())) {
      return query;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    all.clauses().forEach(clause -> any.add(clause.query(), Occur.SHOULD));
    return any.build();
  }

  /**
   * A boosted query. The boost of a disjunction is put on each clause, so that Lucene sees them
   * side by side.
   */
  public static Query boosted(Query query, float weight) {
    if (!isAny(query)) {
      return new BoostQuery(query, weight);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (BooleanClause clause : (BooleanQuery) query) {
      any.add(new BoostQuery(clause.query(), weight), Occur.SHOULD);
    }
    return any.build();
  }

  static Query not(Schema schema, Query query) {
    return new ConstantScoreQuery(
        new BooleanQuery.Builder()
            .add(schema.matchAll(), Occur.FILTER)
            .add(query, Occur.MUST_NOT)
            .build());
  }

  /** The query inside a filter that does not score, as Lucene would rewrite it. */
  private static Query unscored(Query query) {
    return query instanceof ConstantScoreQuery constant ? constant.getQuery() : query;
  }

  /** Whether a query adds to the score; a filter does not. */
  static boolean scores(Query query) {
    return !(query instanceof ConstantScoreQuery || query instanceof MatchNoDocsQuery);
  }
}
