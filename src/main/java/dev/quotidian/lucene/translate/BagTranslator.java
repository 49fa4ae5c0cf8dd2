package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AdjacentPairsQuery;
import dev.quotidian.lucene.scoring.BagOfWordsQuery;
import dev.quotidian.lucene.scoring.TermPair;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleCriterion.AllOf;
import dev.quotidian.query.ArticleCriterion.AnyOf;
import dev.quotidian.query.ArticleCriterion.AtLeast;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.Ranking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Translates a search of plain words, with or without filters, for re-ranking: its words and their
 * pairs are scored by one query. For one thread.
 */
final class BagTranslator {
  private final QueryTranslator translator;
  private final Function<ArticleCriterion, Query> translate;

  BagTranslator(QueryTranslator translator, Function<ArticleCriterion, Query> translate) {
    this.translator = translator;
    this.translate = translate;
  }

  /**
   * The query of a whole search; empty where it is not for re-ranking, has something else that
   * scores than words of one term, or the ranking asks for more than words and pairs of them.
   */
  Optional<Query> of(ArticleCriterion criterion) {
    if (!translator.pass().isReranking() || !isPlain(translator.ranking())) {
      return Optional.empty();
    }
    return switch (criterion) {
      case AnyOf any -> bag(any.criteria());
      case AtLeast atLeast -> bag(atLeast.criteria());
      case AllOf all -> filtered(all);
      case ArticleCriterion other -> Optional.empty();
    };
  }

  private static boolean isPlain(Ranking ranking) {
    Ranking.FieldBoosts boosts = ranking.fieldBoosts();
    return boosts.title() > 0
        && boosts.lead() == 0
        && boosts.quoted() == 0
        && boosts.own().isEmpty()
        && ranking.reranking().adjacent() > 0
        && ranking.reranking().near() == 0;
  }

  private Optional<Query> filtered(AllOf all) {
    List<ArticleCriterion> words = all.criteria().stream().filter(Word.class::isInstance).toList();
    Optional<Query> bag = bag(words);
    if (bag.isEmpty() || words.size() == all.criteria().size()) {
      return bag;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(bag.get(), Occur.MUST);
    for (ArticleCriterion criterion : all.criteria()) {
      if (criterion instanceof ArticleCriterion.Not not) {
        query.add(translate.apply(not.criterion()), Occur.MUST_NOT);
      } else if (!(criterion instanceof Word)) {
        Query filter = translate.apply(criterion);
        if (BooleanQueries.scores(filter)) {
          return Optional.empty();
        }
        query.add(filter, Occur.FILTER);
      }
    }
    return Optional.of(query.build());
  }

  private Optional<Query> bag(List<ArticleCriterion> criteria) {
    QueryTerms terms = translator.queryTerms(criteria);
    Map<String, Float> words = new TreeMap<>();
    for (ArticleCriterion criterion : criteria) {
      if (!(criterion instanceof Word word)) {
        return Optional.empty();
      }
      Set<String> spellings = translator.spellings(Schema.BODY, word);
      if (spellings.size() != 1 || translator.terms(word).size() != 1) {
        return Optional.empty();
      }
      float weight = (float) terms.weight(word);
      if (weight > 0) {
        words.merge(spellings.iterator().next(), weight, Float::sum);
      }
    }
    List<TermPair> pairs = List.copyOf(terms.pairs());
    return words.isEmpty() || pairs.isEmpty() ? Optional.empty() : Optional.of(bag(words, pairs));
  }

  private Query bag(Map<String, Float> words, List<TermPair> pairs) {
    Ranking ranking = translator.ranking();
    double adjacent = ranking.reranking().adjacent();
    return new BagOfWordsQuery(
        Map.of(Schema.BODY, 1f, Schema.TITLE, (float) ranking.reranking().headline()),
        words,
        new AdjacentPairsQuery(
            Map.of(
                Schema.BODY,
                (float) adjacent,
                Schema.TITLE,
                (float) (adjacent * ranking.fieldBoosts().title())),
            pairs));
  }
}
