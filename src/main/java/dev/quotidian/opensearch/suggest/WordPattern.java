package dev.quotidian.opensearch.suggest;

import dev.quotidian.lucene.suggest.TypedWords.Typed;
import dev.quotidian.opensearch.facet.Aggregations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A pattern of all words that begin as somebody typed, and of some that do not where there may be
 * typing errors: a cluster knows no pattern of edits. Of a word cut into one part more than its
 * errors can change, one part is as it was typed, and near its place. Immutable.
 *
 * @param text a regular expression of Lucene
 * @param isPrefix whether all that it matches begins with {@code word}
 * @param word as it was typed
 */
record WordPattern(String text, boolean isPrefix, String word) {

  /** The pattern of a word with at most so many errors. */
  static WordPattern of(Typed typed, int edits) {
    String word = typed.text();
    int errors = typed.edits(edits);
    return errors == 0
        ? new WordPattern(Aggregations.literal(word) + ".*", true, word)
        : new WordPattern(withErrors(word, errors), false, word);
  }

  /** The first letter is right; swapped neighbours are one error, which may change two parts. */
  private static String withErrors(String word, int errors) {
    int[] letters = word.codePoints().toArray();
    int parts = 2 * errors + 1;
    int rest = letters.length - 1;
    List<String> patterns = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = rest * part / parts;
      int end = rest * (part + 1) / parts;
      patterns.add(
          ".{"
              + Math.max(0, from - errors)
              + ","
              + (from + errors)
              + "}"
              + Aggregations.literal(new String(letters, 1 + from, end - from)));
    }
    return Aggregations.literal(new String(letters, 0, 1))
        + "("
        + String.join("|", patterns)
        + ").*";
  }

  /** A query for documents with such a word in a field. */
  Map<String, Object> query(String field) {
    return isPrefix
        ? Map.of("prefix", Map.of(field, Map.of("value", word)))
        : Map.of("regexp", Map.of(field, Map.of("value", text)));
  }
}
