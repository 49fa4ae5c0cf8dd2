package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Terms of which an article has one at least wherever a query matches it or a quotation in it, so
 * that an article without any of them need not be asked. Where every one of several is needed, the
 * longest is taken: long words are rare (Zipf's law of abbreviation). The method of Lucene's
 * monitor module.
 */
final class NecessaryTerms {
  private NecessaryTerms() {}

  /** The terms; empty where none can be told, an empty set where nothing ever matches. */
  static Optional<Set<Term>> of(Query query) {
    return switch (query) {
      case TermQuery one -> Optional.of(Set.of(one.getTerm()));
      case PhraseQuery phrase ->
          best(Stream.of(phrase.getTerms()).map(term -> Optional.of(Set.of(term))));
      case ConstantScoreQuery constant -> of(constant.getQuery());
      case BoostQuery boosted -> of(boosted.getQuery());
      case ToParentBlockJoinQuery joined -> of(joined.getChildQuery());
      case ToChildBlockJoinQuery joined -> of(joined.getParentQuery());
      case BooleanQuery some -> ofSome(some);
      case MatchNoDocsQuery none -> Optional.of(Set.of());
      default -> Optional.empty();
    };
  }

  private static Optional<Set<Term>> ofSome(BooleanQuery query) {
    List<Query> required =
        query.clauses().stream()
            .filter(BooleanClause::isRequired)
            .map(BooleanClause::query)
            .toList();
    List<Query> optional =
        query.clauses().stream()
            .filter(clause -> clause.occur() == Occur.SHOULD)
            .map(BooleanClause::query)
            .toList();
    boolean needsOptional = required.isEmpty() || query.getMinimumNumberShouldMatch() > 0;
    return best(
        Stream.concat(
            required.stream().map(NecessaryTerms::of),
            needsOptional ? Stream.of(any(optional)) : Stream.empty()));
  }

  private static Optional<Set<Term>> any(List<Query> queries) {
    Set<Term> all = new HashSet<>();
    for (Query query : queries) {
      Optional<Set<Term>> terms = of(query);
      if (terms.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(terms.get());
    }
    return Optional.of(all);
  }

  /** Of several needs that must all be met, the one that tells most. */
  private static Optional<Set<Term>> best(Stream<Optional<Set<Term>>> needs) {
    return needs.flatMap(Optional::stream).max(Comparator.comparingInt(NecessaryTerms::tells));
  }

  /** As much as the term that tells least; what never matches tells most. */
  private static int tells(Set<Term> terms) {
    return terms.stream()
        .mapToInt(term -> Schema.isOfFewValues(term.field()) ? 0 : term.bytes().length)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
