package dev.quotidian.opensearch.translate;

import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.lucene.scoring.AdjacentPairsQuery;
import dev.quotidian.lucene.scoring.BagOfWordsQuery;
import dev.quotidian.lucene.scoring.ContextQuery;
import dev.quotidian.lucene.scoring.NoBulkScorerQuery;
import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.lucene.scoring.SimilarTextQuery;
import dev.quotidian.lucene.translate.DayRangeQuery;
import dev.quotidian.lucene.translate.ProximityQuery;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.query.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Converts the queries into which criteria are translated, so that a cluster finds the same and
 * scores it the same. For one thread.
 *
 * @param ranking by which they were translated
 * @param statistics of the index in the cluster
 */
public record QueryConverter(Ranking ranking, CollectionStatistics statistics) {

  /**
   * A query that finds and scores.
   *
   * @throws UnsupportedOnClusterException if a cluster has nothing like it
   */
  public Map<String, Object> scored(Query query) {
    return of(query, true);
  }

  /** A query of which the scores are not asked for. */
  public Map<String, Object> filter(Query query) {
    return of(query, false);
  }

  private Map<String, Object> of(Query query, boolean scores) {
    return switch (query) {
      case TermQuery one -> QueryDsl.term(one.getTerm().field(), one.getTerm().text());
      case PhraseQuery phrase -> phrase(phrase);
      case MultiPhraseQuery phrase -> phrase(phrase);
      case SynonymQuery any ->
          QueryDsl.synonyms(any.getField(), any.getTerms().stream().map(Term::text).toList());
      case ConstantScoreQuery constant ->
          scores ? QueryDsl.constant(filter(constant.getQuery())) : filter(constant.getQuery());
      case BoostQuery boosted ->
          scores
              ? QueryDsl.boosted(scored(boosted.getQuery()), boosted.getBoost())
              : filter(boosted.getQuery());
      case BooleanQuery some -> bool(some, scores);
      case DisjunctionMaxQuery any ->
          QueryDsl.best(
              any.getDisjuncts().stream().map(one -> of(one, scores)).toList(),
              any.getTieBreakerMultiplier());
      case MatchNoDocsQuery none -> QueryDsl.none();
      case NoBulkScorerQuery wrapped -> of(wrapped.query(), scores);
      case IndexOrDocValuesQuery either -> of(either.getIndexQuery(), scores);
      case ToParentBlockJoinQuery join ->
          QueryDsl.ofChild(of(join.getChildQuery(), scores), scores);
      case ToChildBlockJoinQuery join ->
          QueryDsl.ofParent(of(join.getParentQuery(), scores), scores);
      default -> special(query, scores);
    };
  }

  private Map<String, Object> special(Query query, boolean scores) {
    return switch (query) {
      case DayRangeQuery days -> days(days);
      case PointRangeQuery range -> numbers(range);
      case PrefixQuery prefix -> pattern("prefix", prefix.getPrefix());
      case FuzzyQuery fuzzy -> new FuzzyTerms(statistics).of(fuzzy);
      case WildcardQuery wildcard -> pattern("wildcard", wildcard.getTerm());
      case ProximityQuery near -> ProximityDsl.of(near);
      case CombinedFieldQuery combined -> CombinedFieldsDsl.of(combined, ranking);
      case BagOfWordsQuery bag -> of(bag.clauses(), scores);
      case AdjacentPairsQuery pairs -> of(pairs.phrases(), scores);
      case ContextQuery context ->
          scores
              ? new ContextDsl(statistics).scored(context)
              : new ContextDsl(statistics).matching(context.forms());
      case RecencyDecayQuery decay ->
          scores ? RecencyDsl.of(decay, scored(decay.query())) : filter(decay.query());
      case FoundDocumentQuery found ->
          QueryDsl.constant(Map.of("ids", Map.of("values", List.of(found.document()))));
      case SimilarTextQuery similar -> of(terms(similar), scores);
      default ->
          throw new UnsupportedOnClusterException(
              "An archive on a cluster cannot look for " + query + "; leave it out");
    };
  }

  private Query terms(SimilarTextQuery similar) {
    try {
      return similar.terms(statistics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> bool(BooleanQuery query, boolean scores) {
    if (query.clauses().isEmpty()) {
      return QueryDsl.none(); // OpenSearch would find everything
    }
    Map<String, List<Object>> clauses = new LinkedHashMap<>();
    for (BooleanClause clause : query) {
      boolean isScoring = scores && clause.isScoring();
      clauses
          .computeIfAbsent(occur(clause), name -> new ArrayList<>())
          .add(of(clause.query(), isScoring));
    }
    Map<String, Object> bool = new LinkedHashMap<>(clauses);
    int least = query.getMinimumNumberShouldMatch();
    if (least > 0) {
      bool.put("minimum_should_match", least);
    }
    return Map.of("bool", bool);
  }

  private static String occur(BooleanClause clause) {
    return switch (clause.occur()) {
      case MUST -> "must";
      case SHOULD -> "should";
      case FILTER -> "filter";
      case MUST_NOT -> "must_not";
    };
  }

  private static Map<String, Object> phrase(PhraseQuery phrase) {
    List<List<String>> positions = new ArrayList<>();
    for (int i = 0; i < phrase.getTerms().length; i++) {
      at(phrase.getPositions()[i], positions).add(phrase.getTerms()[i].text());
    }
    return QueryDsl.phrase(phrase.getField(), positions, phrase.getSlop());
  }

  private static Map<String, Object> phrase(MultiPhraseQuery phrase) {
    List<List<String>> positions = new ArrayList<>();
    for (int i = 0; i < phrase.getTermArrays().length; i++) {
      List<String> here = at(phrase.getPositions()[i], positions);
      Arrays.stream(phrase.getTermArrays()[i]).map(Term::text).forEach(here::add);
    }
    return QueryDsl.phrase(phrase.getTermArrays()[0][0].field(), positions, phrase.getSlop());
  }

  private static List<String> at(int position, List<List<String>> positions) {
    while (positions.size() <= position) {
      positions.add(new ArrayList<>());
    }
    return positions.get(position);
  }

  private static Map<String, Object> pattern(String kind, Term term) {
    return Map.of(
        kind,
        Map.of(ClusterFields.name(term.field()), Map.of("value", QueryDsl.indexed(term.text()))));
  }

  private static Map<String, Object> days(DayRangeQuery days) {
    Map<String, Object> bounds = new LinkedHashMap<>();
    bounds.put("gte", days.first());
    bounds.put("lte", days.last());
    if (!days.isColumn()) {
      bounds.put("relation", days.relation().name().toLowerCase(Locale.ROOT));
    }
    return days.first() > days.last() ? QueryDsl.none() : QueryDsl.range(days.field(), bounds);
  }

  private static Map<String, Object> numbers(PointRangeQuery range) {
    Map<String, Object> bounds = new LinkedHashMap<>();
    double first = DoublePoint.decodeDimension(range.getLowerPoint(), 0);
    double last = DoublePoint.decodeDimension(range.getUpperPoint(), 0);
    if (first != Double.NEGATIVE_INFINITY) {
      bounds.put("gte", first);
    }
    if (last != Double.POSITIVE_INFINITY) {
      bounds.put("lte", last);
    }
    return bounds.isEmpty()
        ? Map.of("exists", Map.of("field", ClusterFields.name(range.getField())))
        : QueryDsl.range(range.getField(), bounds);
  }
}
