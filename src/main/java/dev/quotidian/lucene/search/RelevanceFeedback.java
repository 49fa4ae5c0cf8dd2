package dev.quotidian.lucene.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.lucene.scoring.DocumentFrequencies;
import dev.quotidian.lucene.store.HitColumns;
import dev.quotidian.lucene.translate.StopTerms;
import dev.quotidian.query.Ranking.Feedback;
import dev.quotidian.query.result.ExpandedWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/** The words that the best hits of a search have in common. */
record RelevanceFeedback(
    IndexSearcher searcher,
    Schema schema,
    AnalyzedTerms terms,
    StopTerms functionWords,
    Feedback feedback) {

  /** What is known of a word: how likely the hits are to say it, and how many have it. */
  private record Likely(double probability, int documents) {
    Likely plus(Likely other) {
      return new Likely(probability + other.probability, documents + other.documents);
    }
  }

  /**
   * The words to add, the heaviest first; none where there are fewer than two hits, or no texts.
   *
   * @param best the best hits
   * @param asked how many words are asked for
   */
  List<ExpandedWord> of(List<HitPage.Ranked> best, int asked) throws IOException {
    List<HitPage.Ranked> read = best.stream().limit(feedback.topHits()).toList();
    boolean hasTexts = searcher.collectionStatistics(field()) != null;
    if (read.size() < 2 || asked == 0 || !hasTexts) {
      return List.of();
    }
    Map<String, Likely> model = new HashMap<>();
    double highest = read.getFirst().score();
    Map<Integer, List<String>> texts = texts(read);
    for (HitPage.Ranked hit : read) {
      List<String> text = Objects.requireNonNull(texts.get(hit.document()));
      add(model, text, Math.exp(hit.score() - highest));
    }
    return heaviest(model, asked);
  }

  private void add(Map<String, Likely> model, List<String> text, double weight) throws IOException {
    double length = text.size() + feedback.smoothing() * usualLength();
    Map<String, Integer> counts = new HashMap<>();
    text.forEach(term -> counts.merge(term, 1, Integer::sum));
    counts.forEach(
        (term, count) -> model.merge(term, new Likely(weight * count / length, 1), Likely::plus));
  }

  private List<ExpandedWord> heaviest(Map<String, Likely> model, int asked) throws IOException {
    DocumentFrequencies counts = new DocumentFrequencies(searcher.getIndexReader(), field());
    long all = statistics().docCount();
    List<ExpandedWord> words = new ArrayList<>();
    for (Map.Entry<String, Likely> word : model.entrySet()) {
      String term = word.getKey();
      Likely likely = word.getValue();
      if (likely.documents() >= feedback.minDocuments() && !functionWords.has(term)) {
        double rarity = rarity(counts.of(term), all);
        if (rarity > 0) {
          words.add(new ExpandedWord(term, likely.probability() * rarity));
        }
      }
    }
    words.sort(
        Comparator.comparingDouble(ExpandedWord::weight)
            .reversed()
            .thenComparing(ExpandedWord::word));
    List<ExpandedWord> kept = words.subList(0, Math.min(words.size(), feedback.terms()));
    double sum = kept.stream().mapToDouble(ExpandedWord::weight).sum();
    double whole = asked * feedback.weight() / (1 - feedback.weight());
    return kept.stream()
        .map(word -> new ExpandedWord(word.word(), whole * word.weight() / sum))
        .filter(word -> word.weight() > 0)
        .toList();
  }

  /** As BM25 has it; 0 for what tells nothing. */
  private static double rarity(int found, long all) {
    return found == 0 ? 0 : Math.log(1 + (all - found + 0.5) / (found + 0.5));
  }

  /** The terms of hits by their documents, the headline's first. */
  private Map<Integer, List<String>> texts(List<HitPage.Ranked> hits) throws IOException {
    HitColumns columns = new HitColumns(searcher.getIndexReader());
    Map<Integer, List<String>> texts = new HashMap<>();
    for (int document : hits.stream().mapToInt(HitPage.Ranked::document).sorted().toArray()) {
      texts.put(
          document,
          schema.equals(Schema.ARTICLE)
              ? article(columns, document)
              : terms.of(field(), columns.content(document)));
    }
    return texts;
  }

  private List<String> article(HitColumns columns, int document) throws IOException {
    List<String> text = new ArrayList<>();
    columns.article(document).title().ifPresent(t -> text.addAll(terms.of(Schema.TITLE, t)));
    Document stored = searcher.storedFields().document(document, Set.of(field()));
    text.addAll(terms.of(field(), stored.get(field())));
    return text;
  }

  private double usualLength() throws IOException {
    CollectionStatistics all = statistics();
    return (double) all.sumTotalTermFreq() / all.docCount();
  }

  /** There are some where there are texts. */
  private CollectionStatistics statistics() throws IOException {
    return Objects.requireNonNull(searcher.collectionStatistics(field()), this::field);
  }

  private String field() {
    return schema.equals(Schema.ARTICLE) ? Schema.BODY : Schema.CONTENT;
  }
}
