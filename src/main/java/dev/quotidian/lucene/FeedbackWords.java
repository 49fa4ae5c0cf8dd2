package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.ExpandedWord;
import dev.quotidian.query.Ranking.Feedback;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/** The words that the best hits of a search have in common. */
record FeedbackWords(
    IndexSearcher searcher,
    Schema schema,
    Terms terms,
    FunctionWords functionWords,
    Feedback feedback) {

  /** What is known of a word: how likely the hits are to say it, and how many have it. */
  private record Likely(double probability, int documents) {
    Likely plus(Likely other) {
      return new Likely(probability + other.probability, documents + other.documents);
    }
  }

  /**
   * The words to add, the heaviest first; none where there are fewer than two hits.
   *
   * @param best the best hits
   * @param asked how many words are asked for
   */
  List<ExpandedWord> of(List<Page.Ranked> best, int asked) throws IOException {
    List<Page.Ranked> read = best.stream().limit(feedback.documents()).toList();
    if (read.size() < 2 || asked == 0) {
      return List.of();
    }
    Map<String, Likely> model = new HashMap<>();
    double highest = read.getFirst().score();
    for (Page.Ranked hit : read) {
      add(model, text(hit.document()), Math.exp(hit.score() - highest));
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
    List<ExpandedWord> words = new ArrayList<>();
    for (Map.Entry<String, Likely> word : model.entrySet()) {
      if (word.getValue().documents() >= feedback.least() && isTelling(word.getKey())) {
        words.add(new ExpandedWord(word.getKey(), word.getValue().probability()));
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

  private boolean isTelling(String term) throws IOException {
    return !functionWords.has(term)
        && searcher.getIndexReader().docFreq(new Term(field(), term)) > 0;
  }

  /** The terms of a hit, the headline's first. */
  private List<String> text(int document) throws IOException {
    Document stored = searcher.storedFields().document(document, Set.of(field(), Schema.SUMMARY));
    List<String> text = new ArrayList<>();
    if (schema.equals(Schema.ARTICLE)) {
      HitReader.summary(stored).title().ifPresent(t -> text.addAll(terms.of(Schema.TITLE, t)));
    }
    text.addAll(terms.of(field(), stored.get(field())));
    return text;
  }

  private double usualLength() throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(field());
    return statistics == null ? 0 : (double) statistics.sumTotalTermFreq() / statistics.docCount();
  }

  private String field() {
    return schema.equals(Schema.ARTICLE) ? Schema.BODY : Schema.CONTENT;
  }
}
