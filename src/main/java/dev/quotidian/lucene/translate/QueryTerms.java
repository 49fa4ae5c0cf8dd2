package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AdjacentPairsQuery;
import dev.quotidian.lucene.scoring.TermPair;
import dev.quotidian.lucene.scoring.TermSequence;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** The terms of sibling criteria: which are stop words, and which are adjacent. For one thread. */
final class QueryTerms {
  /**
   * The maximum number of words of which pairs are made, so that a long text stays below Lucene's
   * limit of clauses.
   */
  private static final int MAX_WORDS = 100;

  private final TermCache terms;
  private final LanguageForms languages;
  private final StopTerms stopTerms;
  private final Ranking ranking;
  private final List<?> criteria;
  private final boolean hasContent;

  QueryTerms(
      TermCache terms,
      LanguageForms languages,
      StopTerms stopTerms,
      Ranking ranking,
      List<?> criteria) {
    this.terms = terms;
    this.languages = languages;
    this.stopTerms = stopTerms;
    this.ranking = ranking;
    this.criteria = criteria;
    this.hasContent = hasContent();
  }

  private boolean hasContent() {
    for (Object criterion : criteria) {
      Optional<Text> text = text(criterion);
      if (text.isPresent() && isInformative(text.get())) {
        return true;
      }
    }
    return false;
  }

  /** The text that is asked for, in a quotation or its context, if one is. */
  private static Optional<Text> text(Object criterion) {
    return switch (criterion) {
      case Text text -> Optional.of(text);
      case QuotationCriterion.Content content -> Optional.of(content.text());
      default -> Optional.empty();
    };
  }

  /** The word that is asked for, in a quotation or its context, if one is. */
  static Optional<Word> word(Object criterion) {
    return text(criterion).filter(Word.class::isInstance).map(Word.class::cast);
  }

  /** Whether a text has other terms than stop words. */
  boolean isInformative(Text text) {
    return !(text instanceof Word word) || !stopTerms.terms().containsAll(terms(word));
  }

  /** The criteria that may add to a score. */
  <C> List<C> informative(List<C> criteria) {
    return hasContent && ranking.stopWordWeight() == 0
        ? criteria.stream()
            .filter(criterion -> word(criterion).filter(word -> !isInformative(word)).isEmpty())
            .toList()
        : criteria;
  }

  private List<String> terms(Word word) {
    return terms.of(Schema.BODY, word.text());
  }

  /** The query of one criterion, with a lower boost if it is a stop word among other words. */
  Query weighed(Object criterion, Query query) {
    double weight = BooleanQueries.scores(query) ? weight(criterion) : 1;
    if (weight == 1) {
      return query;
    }
    return weight == 0 ? new ConstantScoreQuery(query) : new BoostQuery(query, (float) weight);
  }

  /** The boost of one criterion: lower if it is a stop word among other words. */
  double weight(Object criterion) {
    boolean isMinor =
        hasContent && word(criterion).filter(word -> !isInformative(word)).isPresent();
    return isMinor ? ranking.stopWordWeight() : 1;
  }

  /**
   * The pairs of adjacent words, each once, in each language; none of a word with itself. A pair of
   * stop words is left out where there are other words.
   */
  Set<TermPair> pairs() {
    Set<TermPair> pairs = new LinkedHashSet<>();
    addPairs(this::terms, pairs);
    for (int language = 0; language < languages.size(); language++) {
      int number = language;
      addPairs(word -> languages.first(word.text()).get(number), pairs);
    }
    return pairs;
  }

  private void addPairs(Function<Word, List<String>> termsOf, Set<TermPair> pairs) {
    int max = MAX_WORDS / (1 + languages.size());
    List<String> terms = new ArrayList<>();
    for (Object criterion : criteria) {
      if (terms.size() < max) {
        word(criterion).ifPresent(word -> terms.addAll(termsOf.apply(word)));
      }
    }
    for (int i = 1; i < Math.min(terms.size(), max); i++) {
      TermPair pair = new TermPair(terms.get(i - 1), terms.get(i));
      if (!pair.first().equals(pair.second()) && !hasGap(pair) && !(hasContent && isMinor(pair))) {
        pairs.add(pair);
      }
    }
  }

  private static boolean hasGap(TermPair pair) {
    return pair.first().equals(TermSequence.GAP) || pair.second().equals(TermSequence.GAP);
  }

  private boolean isMinor(TermPair pair) {
    return stopTerms.has(pair.first()) && stopTerms.has(pair.second());
  }

  /** A query that also scores pairs in these fields, each with a boost. */
  Query withPairs(Query query, Map<String, Double> fields) {
    Ranking.Reranking reranking = ranking.reranking();
    List<TermPair> pairs = List.copyOf(pairs());
    BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, Occur.MUST);
    Map<String, Float> adjacent = weighed(fields, reranking.adjacent());
    if (!pairs.isEmpty() && !adjacent.isEmpty()) {
      both.add(new AdjacentPairsQuery(adjacent, pairs), Occur.SHOULD);
    }
    weighed(fields, reranking.near())
        .forEach(
            (field, weight) ->
                pairs.forEach(pair -> near(both, field, pair, reranking.slop(), weight)));
    BooleanQuery built = both.build();
    return built.clauses().size() == 1 ? query : built;
  }

  /** Fields in which a pair counts. */
  private static Map<String, Float> weighed(Map<String, Double> fields, double weight) {
    Map<String, Float> weighed = new TreeMap<>();
    fields.forEach(
        (field, own) -> {
          if (own * weight > 0) {
            weighed.put(field, (float) (own * weight));
          }
        });
    return weighed;
  }

  private static void near(
      BooleanQuery.Builder both, String field, TermPair pair, int slop, float weight) {
    Query phrase = new PhraseQuery(slop, field, pair.first(), pair.second());
    both.add(new BoostQuery(phrase, weight), Occur.SHOULD);
  }
}
