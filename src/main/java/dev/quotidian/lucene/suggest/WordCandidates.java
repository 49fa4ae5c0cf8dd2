package dev.quotidian.lucene.suggest;

import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.suggest.MisspelledPart.Candidate;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.WordForm;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the words of the index that are spelled much like one that was asked: by edit distance,
 * then by document frequency, as Lucene's {@code DirectSpellChecker} does. The first letter is the
 * same. For one request.
 *
 * @param field the unstemmed words of a text
 */
record WordCandidates(IndexReader reader, String field, Deadline deadline) {
  private static final int SAME_FIRST_LETTERS = 1;

  /** How many documents have a word; deleted ones count until they are merged away. */
  long frequency(String word) throws IOException {
    return reader.docFreq(new Term(field, word));
  }

  /** The best spellings that are more frequent than the word itself. */
  List<Candidate> of(String word, int limit) throws IOException {
    long own = frequency(word);
    for (int edits = 1; edits <= WordForm.Fuzzy.edits(word); edits++) {
      Map<String, Long> frequencies = within(word, edits);
      frequencies.values().removeIf(frequency -> frequency <= own);
      if (!frequencies.isEmpty()) {
        int distance = edits;
        return frequencies.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
            .limit(limit)
            .map(entry -> new Candidate(entry.getKey(), distance))
            .toList();
      }
    }
    return List.of();
  }

  /** The frequencies of the words within an edit distance; of those found until the deadline. */
  private Map<String, Long> within(String word, int edits) throws IOException {
    Map<String, Long> frequencies = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null && !deadline.shouldExit()) {
        FuzzyTermsEnum similar =
            new FuzzyTermsEnum(terms, new Term(field, word), edits, SAME_FIRST_LETTERS, true);
        for (BytesRef term = similar.next();
            term != null
                && frequencies.size() < QueryLimits.MAX_EXPANSIONS
                && !deadline.shouldExit();
            term = similar.next()) {
          frequencies.merge(term.utf8ToString(), (long) similar.docFreq(), Long::sum);
        }
      }
    }
    frequencies.remove(word);
    return frequencies;
  }
}
