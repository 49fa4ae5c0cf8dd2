package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** And, or, not: over documents of one sort. */
final class Combination {
  private Combination() {}

  /** {@code negated} gives what a criterion negates, if it does. */
  static <C> Query allOf(
      Schema schema,
      List<C> criteria,
      Function<C, Optional<C>> negated,
      Function<C, Query> translate) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean onlyNegations = true;
    for (C criterion : criteria) {
      Optional<C> inner = negated.apply(criterion);
      onlyNegations &= inner.isPresent();
      add(all, translate.apply(inner.orElse(criterion)), inner.isPresent());
    }
    if (onlyNegations) {
      all.add(Translation.all(schema), Occur.FILTER);
    }
    return ranking(all.build());
  }

  private static void add(BooleanQuery.Builder all, Query query, boolean negation) {
    if (negation) {
      all.add(query, Occur.MUST_NOT);
    } else {
      all.add(query, scores(query) ? Occur.MUST : Occur.FILTER);
    }
  }

  /** Some of them: {@code count} at least. What does not score adds nothing here either. */
  static <C> Query atLeast(int count, List<C> criteria, Function<C, Query> translate) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean anyScores = false;
    for (C criterion : criteria) {
      Query query = translate.apply(criterion);
      anyScores |= scores(query);
      any.add(scores(query) ? query : new BoostQuery(query, 0), Occur.SHOULD);
    }
    Query some = any.setMinimumNumberShouldMatch(count).build();
    return anyScores ? some : new ConstantScoreQuery(some);
  }

  static Query not(Schema schema, Query query) {
    return new ConstantScoreQuery(
        new BooleanQuery.Builder()
            .add(Translation.all(schema), Occur.FILTER)
            .add(query, Occur.MUST_NOT)
            .build());
  }

  /** Marks as such what only picks. */
  private static Query ranking(BooleanQuery query) {
    boolean scores = query.clauses().stream().anyMatch(clause -> clause.occur() == Occur.MUST);
    return scores ? query : new ConstantScoreQuery(query);
  }

  /** Whether it adds to the score; what only picks says so by being constant. */
  static boolean scores(Query query) {
    return !(query instanceof ConstantScoreQuery || query instanceof MatchNoDocsQuery);
  }
}
