package dev.quotidian.opensearch.translate;

import dev.quotidian.lucene.scoring.ArchiveTexts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an index in a cluster tells of its terms. */
public interface CollectionStatistics extends ArchiveTexts {

  /**
   * The statistics of a field of the cluster.
   *
   * @param documents how many have it
   * @param frequencies in how many each term is
   */
  record OfField(long documents, Map<String, Integer> frequencies) {
    static final OfField NONE = new OfField(0, Map.of());

    /** In how many documents a term is. */
    public int of(String term) {
      return frequencies.getOrDefault(term, 0);
    }
  }

  /**
   * The statistics of some terms.
   *
   * @param terms by the names of their fields in the cluster
   */
  Map<String, OfField> of(Map<String, Set<String>> terms);

  /**
   * The terms of a field that are similar to a word, but for the word itself; they begin with the
   * same letter.
   *
   * @param field its name in the schema
   * @param edits the maximum number of letters that differ
   * @param limit the maximum number
   */
  List<String> similar(String field, String word, int edits, int limit);
}
