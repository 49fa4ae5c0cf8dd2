package dev.quotidian.lucene.suggest;

import dev.quotidian.lucene.suggest.MisspelledPart.Candidate;
import dev.quotidian.query.WordForm;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of the index that are spelled much like one that was asked: by edit distance,
 * then by document frequency, as Lucene's {@code DirectSpellChecker} does. The first letter is the
 * same. For one request.
 */
record WordCandidates(SpellingIndex index) {

  /** The best spellings that are more frequent than the word itself. */
  List<Candidate> of(String word, int limit) throws IOException {
    long own = index.frequency(word);
    for (int edits = 1; edits <= WordForm.Fuzzy.edits(word); edits++) {
      Map<String, Long> frequencies = index.similar(word, edits);
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
}
