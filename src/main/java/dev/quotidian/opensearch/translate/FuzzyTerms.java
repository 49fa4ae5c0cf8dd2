package dev.quotidian.opensearch.translate;

import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.query.QueryLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;

/**
 * Words that are written nearly so, each of which scores by its similarity, the best in a document
 * alone. OpenSearch would add their scores up; so they are asked for before.
 */
record FuzzyTerms(CollectionStatistics statistics) {

  Map<String, Object> of(FuzzyQuery query) {
    Term word = query.getTerm();
    TreeMap<Float, List<String>> groups = new TreeMap<>(Comparator.reverseOrder());
    groups.computeIfAbsent(1f, any -> new ArrayList<>()).add(word.text());
    if (query.getMaxEdits() > 0) {
      for (String term : similar(word, query.getMaxEdits())) {
        groups.computeIfAbsent(similarity(word.text(), term), any -> new ArrayList<>()).add(term);
      }
    }
    return QueryDsl.best(
        groups.entrySet().stream()
            .map(
                group ->
                    QueryDsl.boosted(
                        QueryDsl.constant(QueryDsl.terms(word.field(), group.getValue())),
                        group.getKey()))
            .toList(),
        0);
  }

  private List<String> similar(Term word, int edits) {
    int limit = QueryLimits.MAX_EXPANSIONS;
    List<String> found = statistics.similar(word.field(), word.text(), edits, limit);
    if (found.size() >= limit) {
      throw new TooBroadQueryException(
          word.text()
              + "~"
              + edits
              + " stands for more than "
              + limit
              + " words of this archive; write more of the word");
    }
    return found;
  }

  /** As Lucene has it: 1 less the edits for each letter of the shorter one. */
  private static float similarity(String word, String other) {
    int[] from = word.codePoints().toArray();
    int[] to = other.codePoints().toArray();
    return Math.max(0, 1f - (float) edits(from, to) / Math.min(from.length, to.length));
  }

  /** Letters that are added, left out, changed, or swapped with the next. */
  private static int edits(int[] from, int[] to) {
    int[][] edits = new int[from.length + 1][to.length + 1];
    for (int i = 0; i <= from.length; i++) {
      for (int j = 0; j <= to.length; j++) {
        edits[i][j] = i == 0 ? j : j == 0 ? i : least(edits, from, to, i, j);
      }
    }
    return edits[from.length][to.length];
  }

  private static int least(int[][] edits, int[] from, int[] to, int i, int j) {
    int changed = edits[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
    int least = Math.min(changed, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean isSwapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
    return isSwapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
