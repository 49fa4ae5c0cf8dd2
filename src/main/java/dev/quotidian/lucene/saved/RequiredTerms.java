package dev.quotidian.lucene.saved;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.ContextQuery;
import dev.quotidian.lucene.scoring.NoBulkScorerQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * The required terms of a query, to preselect saved searches (percolator queries): sets of terms,
 * of each of which every matching article has at least one. An article that lacks one set need not
 * be matched. The most selective set comes first: the one with the longest terms, as long words are
 * rare (Zipf's law of abbreviation). The method of Lucene's monitor module. Safe for use by many
 * threads.
 */
final class RequiredTerms {
  private static final Comparator<Set<Term>> MOST_SELECTIVE_FIRST =
      Comparator.<Set<Term>>comparingInt(RequiredTerms::selectivity).reversed();

  private RequiredTerms() {}

  /** The sets; none if the query requires no known term. With an empty set nothing matches. */
  static List<Set<Term>> of(Query query) {
    return required(query).distinct().sorted(MOST_SELECTIVE_FIRST).toList();
  }

  private static Stream<Set<Term>> required(Query query) {
    return switch (query) {
      case TermQuery one -> Stream.of(Set.of(one.getTerm()));
      case PhraseQuery phrase -> Stream.of(phrase.getTerms()).map(Set::of);
      case ConstantScoreQuery constant -> required(constant.getQuery());
      case BoostQuery boosted -> required(boosted.getQuery());
      case ToParentBlockJoinQuery joined -> required(joined.getChildQuery());
      case ToChildBlockJoinQuery joined -> required(joined.getParentQuery());
      case ContextQuery context -> Stream.of(context.required());
      case NoBulkScorerQuery other -> required(other.query());
      case BooleanQuery some -> requiredByClauses(some);
      case DisjunctionMaxQuery any -> requiredByAny(any.getDisjuncts());
      case MatchNoDocsQuery none -> Stream.of(Set.of());
      default -> Stream.empty();
    };
  }

  private static Stream<Set<Term>> requiredByClauses(BooleanQuery query) {
    List<Query> required =
        query.clauses().stream()
            .filter(BooleanClause::isRequired)
            .map(BooleanClause::query)
            .toList();
    boolean needsOptional = required.isEmpty() || query.getMinimumNumberShouldMatch() > 0;
    return Stream.concat(
        required.stream().flatMap(RequiredTerms::required),
        needsOptional ? requiredByAny(optional(query)) : Stream.empty());
  }

  private static List<Query> optional(BooleanQuery query) {
    return query.clauses().stream()
        .filter(clause -> clause.occur() == Occur.SHOULD)
        .map(BooleanClause::query)
        .toList();
  }

  /** One set for all alternatives, if each of them requires a term. */
  private static Stream<Set<Term>> requiredByAny(Collection<Query> alternatives) {
    Set<Term> all = new HashSet<>();
    for (Query alternative : alternatives) {
      List<Set<Term>> sets = of(alternative);
      if (sets.isEmpty()) {
        return Stream.empty();
      }
      all.addAll(sets.getFirst());
    }
    return Stream.of(Set.copyOf(all));
  }

  /**
   * The selectivity of a set is that of its least selective term; what never matches has the
   * highest.
   */
  private static int selectivity(Set<Term> terms) {
    return terms.stream()
        .mapToInt(term -> Schema.isLowCardinality(term.field()) ? 0 : term.bytes().length)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
