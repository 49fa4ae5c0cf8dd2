package dev.quotidian.opensearch.translate;

import dev.quotidian.lucene.scoring.ArchiveTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an index in a cluster tells of its terms. */
public interface CollectionStatistics extends ArchiveTexts {

  /**
   * The statistics of a field of the cluster.
   *
   * @param documents how many have it
   * @param words how many terms they have in all
   * @param postings how many different terms they have, each document for itself
   * @param frequencies in how many each term is
   * @param occurrences how often each term is in all of them
   */
  record OfField(
      long documents,
      long words,
      long postings,
      Map<String, Integer> frequencies,
      Map<String, Long> occurrences) {
    static final OfField NONE = new OfField(0, 0, 0, Map.of(), Map.of());

    /** These and those of another shard. */
    OfField plus(OfField other) {
      Map<String, Integer> more = new HashMap<>(frequencies);
      other.frequencies.forEach((term, count) -> more.merge(term, count, Integer::sum));
      Map<String, Long> often = new HashMap<>(occurrences);
      other.occurrences.forEach((term, count) -> often.merge(term, count, Long::sum));
      return new OfField(
          documents + other.documents, words + other.words, postings + other.postings, more, often);
    }

    /** Those of terms that were asked for before, and the rest of others. */
    OfField with(OfField later) {
      Map<String, Integer> more = new HashMap<>(frequencies);
      more.putAll(later.frequencies);
      Map<String, Long> often = new HashMap<>(occurrences);
      often.putAll(later.occurrences);
      return new OfField(later.documents, later.words, later.postings, more, often);
    }

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
