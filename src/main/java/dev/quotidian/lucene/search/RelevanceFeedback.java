package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.record.DocumentAnalyzers;
import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.lucene.scoring.ArchiveTexts;
import dev.quotidian.lucene.translate.StopTerms;
import dev.quotidian.query.Ranking.Feedback;
import dev.quotidian.query.result.ExpandedWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/**
 * Pseudo relevance feedback (RM3): the terms that the best hits of the first pass have in common,
 * to expand the query. For one thread.
 *
 * @param reader has the documents of the hits
 * @param texts those of the archive, which tell frequent words from rare ones
 */
public record RelevanceFeedback(
    IndexReader reader,
    ArchiveTexts texts,
    Schema schema,
    LanguageAnalyzers analyzers,
    StopTerms stopTerms,
    Feedback feedback) {

  /** The statistics of a term: its probability in the hits, and the number of hits that have it. */
  private record TermStats(double probability, int documents) {
    TermStats plus(TermStats other) {
      return new TermStats(probability + other.probability, documents + other.documents);
    }
  }

  /**
   * The maximum number of words of a search that is expanded. A longer one says what it looks for,
   * often one known article, and words of other articles lead away from it.
   */
  private static final int MAX_QUERY_TERMS = 16;

  /**
   * A term of the index that is added to a search.
   *
   * @param word as one of the hits spells it, and its weight
   */
  public record AddedTerm(String term, ExpandedWord word) {}

  /**
   * What relevance feedback adds to a search. Immutable.
   *
   * @param terms the terms that are added
   * @param best finds the best hit before, and scores as it did: a search for one known article has
   *     found it, most often, and words of others would push it down
   */
  public record Expansion(List<AddedTerm> terms, Optional<Query> best) {
    /** Nothing. */
    public static final Expansion NONE = new Expansion(List.of(), Optional.empty());

    boolean isEmpty() {
      return terms.isEmpty();
    }

    List<ExpandedWord> words() {
      return terms.stream().map(AddedTerm::word).toList();
    }
  }

  /**
   * The expansion terms, the highest weight first; none where there are fewer than two hits, no
   * texts, or a long search.
   *
   * @param best the best hits
   * @param queryTerms the number of terms of the query
   */
  public List<AddedTerm> of(List<HitPage.Ranked> best, int queryTerms) throws IOException {
    List<HitPage.Ranked> hits = best.stream().limit(feedback.topHits()).toList();
    if (hits.size() < 2 || queryTerms == 0 || queryTerms > MAX_QUERY_TERMS) {
      return List.of();
    }
    Optional<ArchiveTexts.Extent> extent = texts.extent(field());
    return extent.isPresent() ? of(hits, queryTerms, extent.get()) : List.of();
  }

  private List<AddedTerm> of(List<HitPage.Ranked> hits, int queryTerms, ArchiveTexts.Extent extent)
      throws IOException {
    Map<String, TermStats> model = new HashMap<>();
    double maxScore = hits.getFirst().score();
    Map<Integer, List<String>> parts = texts(hits);
    Map<String, String> spelling = new HashMap<>();
    for (HitPage.Ranked hit : hits) {
      AnalyzedTerms terms =
          new AnalyzedTerms(new DocumentAnalyzers(analyzers).of(reader, hit.document()));
      List<String> text = new ArrayList<>();
      for (String part : Objects.requireNonNull(parts.get(hit.document()))) {
        text.addAll(terms.of(field(), part));
        terms.spelled(field(), part).forEach(spelling::putIfAbsent);
      }
      double length = text.size() + feedback.smoothing() * extent.averageLength();
      add(model, text, Math.exp(hit.score() - maxScore), length);
    }
    return topTerms(model, queryTerms, extent.documents()).stream()
        .map(one -> new AddedTerm(one.word(), spelled(one, spelling)))
        .toList();
  }

  private static ExpandedWord spelled(ExpandedWord term, Map<String, String> spelling) {
    return new ExpandedWord(spelling.getOrDefault(term.word(), term.word()), term.weight());
  }

  private static void add(
      Map<String, TermStats> model, List<String> text, double weight, double length) {
    Map<String, Integer> counts = new HashMap<>();
    text.forEach(term -> counts.merge(term, 1, Integer::sum));
    counts.forEach(
        (term, count) ->
            model.merge(term, new TermStats(weight * count / length, 1), TermStats::plus));
  }

  private List<ExpandedWord> topTerms(Map<String, TermStats> model, int queryTerms, long documents)
      throws IOException {
    model
        .entrySet()
        .removeIf(
            word ->
                word.getValue().documents() < feedback.minDocuments()
                    || stopTerms.has(word.getKey()));
    Map<String, Integer> counts = texts.documentFrequencies(field(), model.keySet());
    List<ExpandedWord> candidates = new ArrayList<>();
    for (Map.Entry<String, TermStats> word : model.entrySet()) {
      double idf = idf(counts.getOrDefault(word.getKey(), 0), documents);
      if (idf > 0) {
        candidates.add(new ExpandedWord(word.getKey(), word.getValue().probability() * idf));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(ExpandedWord::weight)
            .reversed()
            .thenComparing(ExpandedWord::word));
    List<ExpandedWord> top = candidates.subList(0, Math.min(candidates.size(), feedback.terms()));
    double sum = top.stream().mapToDouble(ExpandedWord::weight).sum();
    double totalWeight = queryTerms * feedback.weight() / (1 - feedback.weight());
    return top.stream()
        .map(word -> new ExpandedWord(word.word(), totalWeight * word.weight() / sum))
        .filter(word -> word.weight() > 0)
        .toList();
  }

  /** The idf of BM25; 0 for a term that no document has. */
  private static double idf(int documents, long all) {
    return documents == 0 ? 0 : Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
  }

  /** The texts of hits by their documents, the headline first. */
  private Map<Integer, List<String>> texts(List<HitPage.Ranked> hits) throws IOException {
    HitColumns columns = new HitColumns(reader);
    Map<Integer, List<String>> texts = new HashMap<>();
    for (int document : hits.stream().mapToInt(HitPage.Ranked::document).sorted().toArray()) {
      texts.put(
          document,
          schema.equals(Schema.ARTICLE)
              ? article(columns, document)
              : List.of(columns.content(document)));
    }
    return texts;
  }

  private List<String> article(HitColumns columns, int document) throws IOException {
    List<String> text = new ArrayList<>();
    columns.article(document).title().ifPresent(text::add);
    text.add(columns.body(document));
    return text;
  }

  /**
   * Whether the expanded query has drifted: too few of the best hits are still among the best.
   *
   * @param original the best hits before
   */
  public static boolean hasDrifted(List<?> original, List<?> expanded, Feedback feedback) {
    Set<Object> common = new HashSet<>(original);
    common.retainAll(expanded);
    return common.size() < feedback.gate() * original.size();
  }

  private String field() {
    return schema.equals(Schema.ARTICLE) ? Schema.BODY : Schema.CONTENT;
  }
}
