package dev.quotidian.opensearch.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.archive.cluster.UnsupportedOnClusterException;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.json.JsonPrinter;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.field.OwnFields;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.junit.jupiter.api.Test;

/** Each query has its like in OpenSearch; {@code HitPagesTest} looks whether it finds the same. */
final class QueryConverterTest {
  private static final int CRITERIA = 3_000;

  private final QueryTranslator translator =
      new QueryTranslator(
          LanguageAnalyzers.of(Schema.analyzer()),
          OwnFields.of(OwnFieldSamples.all()),
          Deadline.none());

  /** Of an archive in which each term is in one of three documents. */
  private record Statistics(List<String> similar) implements CollectionStatistics {
    @Override
    public Map<String, OfField> of(Map<String, Set<String>> terms) {
      Map<String, OfField> found = new HashMap<>();
      terms.forEach((field, all) -> found.put(field, new OfField(3, 9, 9, once(all), Map.of())));
      return found;
    }

    private static Map<String, Integer> once(Set<String> terms) {
      Map<String, Integer> frequencies = new HashMap<>();
      String all = Schema.QUOTATION.all().text();
      terms.forEach(term -> frequencies.put(term, term.equals(all) ? 3 : 1));
      return frequencies;
    }

    @Override
    public List<String> similar(String field, String word, int edits, int limit) {
      return similar.subList(0, Math.min(limit, similar.size()));
    }

    @Override
    public Optional<Extent> extent(String field) {
      return Optional.of(new Extent(3, 9));
    }

    @Override
    public Analyzer analyzer(String articleId, LanguageAnalyzers analyzers) {
      return analyzers.standard();
    }

    @Override
    public int documents(Schema schema) {
      return 3;
    }

    @Override
    public Map<String, Integer> documentFrequencies(String field, Set<String> terms) {
      return once(terms);
    }

    @Override
    public Optional<String> body(String articleId) {
      return Optional.of("ceasefire talks");
    }
  }

  private static QueryConverter converter(String... similar) {
    return new QueryConverter(Ranking.DEFAULT, new Statistics(List.of(similar)));
  }

  private String json(ArticleCriterion criterion) {
    return JsonPrinter.print(converter().scored(translator.articles().of(criterion)));
  }

  private String json(QuotationCriterion criterion) {
    return JsonPrinter.print(converter().scored(translator.quotations().of(criterion)));
  }

  @Test
  void everyCriterionHasALike() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("QueryConverterTest: replay with -Dquotidian.seed=" + seed);
    RandomCriteria criteria =
        new RandomCriteria(new Random(seed), RandomArticles.WITH_LIKES).withOwnFields();
    for (int i = 0; i < CRITERIA; i++) {
      for (QueryTranslator pass : List.of(translator, translator.reranking())) {
        converts(pass.articles().of(criteria.article(3)));
        converts(pass.quotations().of(criteria.quotation(3)));
      }
    }
  }

  private static void converts(Query query) {
    assertTrue(!converter("other").scored(query).isEmpty());
    assertTrue(!converter("other").filter(query).isEmpty());
  }

  @Test
  void aQueryThatNobodyTranslatesIsRefusedByItsName() {
    Query unknown = new RegexpQuery(new Term("a.body", "pea.*"));
    UnsupportedOnClusterException refusal =
        assertThrows(UnsupportedOnClusterException.class, () -> converter().scored(unknown));
    assertTrue(String.valueOf(refusal.getMessage()).contains("pea.*"), refusal.getMessage());
  }

  @Test
  void aBooleanQueryWithoutClausesFindsNothing() {
    assertEquals(
        "{\"match_none\":{}}",
        JsonPrinter.print(converter().scored(new BooleanQuery.Builder().build())));
  }

  @Test
  void aKeywordMayHaveSpaces() {
    assertEquals(
        "{\"constant_score\":{\"filter\":{\"term\":{\"a_publisher\":{\"value\":\"harbour"
            + " times\"}}}}}",
        json(ArticleCriterion.publisher("Harbour Times")));
  }

  @Test
  void dayRangesHaveTheirRelation() {
    String json = json(QuotationCriterion.said(IntervalRelation.CONTAINS, DateRange.ofYear(1970)));
    assertTrue(json.contains("\"q_said\":{\"gte\":0,\"lte\":364,\"relation\":\"contains\"}"), json);
  }

  @Test
  void quotationsAreJoinedByTheirBest() {
    String json = json(ArticleCriterion.quoting(QuotationCriterion.content("truce")));
    assertTrue(json.contains("\"score_mode\":\"max\""), json);
  }

  @Test
  void aJoinThatOnlyFiltersDoesNotScore() {
    String json = json(ArticleCriterion.quoting(QuotationCriterion.speaker("Okafor")));
    assertTrue(json.contains("\"score_mode\":\"none\""), json);
  }

  @Test
  void theContextHasTheRarityOfWhatWasSaid() {
    // Both have one of three documents: the boost is the weight of the context alone.
    String json = json(QuotationCriterion.words("truce"));
    assertTrue(json.contains("\"span_term\":{\"q_context_words\""), json);
    float weight = (float) Ranking.DEFAULT.fieldBoosts().context();
    assertTrue(json.contains("\"boost\":" + weight), json);
  }

  @Test
  void scoresDecayUpToADay() {
    Query decay =
        RecencyDecayQuery.of(
            translator.articles().of(ArticleCriterion.words("truce")),
            Schema.ARTICLE.publishedDay(),
            new SortOrder.Recency(30, Optional.empty()),
            LocalDate.ofEpochDay(100));
    String json = JsonPrinter.print(converter().scored(decay));
    assertTrue(
        Stream.of("\"exp\":{\"a_published_day\":{", "\"origin\":100", "\"scale\":30", "\"lte\":100")
            .allMatch(json::contains),
        json);
  }

  @Test
  void similarWordsScoreByTheirEdits() {
    Query fuzzy = new FuzzyQuery(new Term("a.body.written", "talks"), 2);
    String json = JsonPrinter.print(converter("talk", "tlaks").scored(fuzzy));
    assertTrue(json.contains("\"talk\"") && json.contains("\"boost\":0.75"), json);
    assertTrue(json.contains("\"tlaks\"") && json.contains("\"boost\":0.8"), json);
  }

  @Test
  void aWordWithTooManySimilarOnesIsTooBroad() {
    Query fuzzy = new FuzzyQuery(new Term("a.body.written", "talks"), 2);
    QueryConverter many =
        new QueryConverter(
            Ranking.DEFAULT,
            new Statistics(Collections.nCopies(QueryLimits.MAX_EXPANSIONS, "talk")));
    assertThrows(TooBroadQueryException.class, () -> many.scored(fuzzy));
  }
}
