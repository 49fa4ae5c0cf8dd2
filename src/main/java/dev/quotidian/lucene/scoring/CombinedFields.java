package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/**
 * The statistics of several fields as of one, as Lucene's {@code CombinedFieldQuery} merges them:
 * frequencies are weighed, and of numbers of documents the greatest is taken. For one thread.
 */
final class CombinedFields {
  private final IndexSearcher searcher;
  private final SortedMap<String, Float> weights;
  private final long documents;
  private final long terms;
  private final long postings;

  private CombinedFields(
      IndexSearcher searcher,
      SortedMap<String, Float> weights,
      long documents,
      long terms,
      long postings) {
    this.searcher = searcher;
    this.weights = weights;
    this.documents = documents;
    this.terms = terms;
    this.postings = postings;
  }

  static CombinedFields of(IndexSearcher searcher, SortedMap<String, Float> weights)
      throws IOException {
    long documents = 0;
    long terms = 0;
    long postings = 0;
    for (Map.Entry<String, Float> field : weights.entrySet()) {
      CollectionStatistics statistics = searcher.collectionStatistics(field.getKey());
      if (statistics != null) {
        documents = Math.max(documents, statistics.docCount());
        postings = Math.max(postings, statistics.sumDocFreq());
        terms += (long) ((double) field.getValue() * statistics.sumTotalTermFreq());
      }
    }
    return new CombinedFields(searcher, weights, documents, terms, postings);
  }

  /** A term in these fields; empty where the index does not have it. */
  Optional<CombinedTerm> term(QueryPostings index, String text, float boost) throws IOException {
    List<CombinedTerm.WeighedTerm> found = new ArrayList<>();
    long inDocuments = 0;
    long frequency = 0;
    for (Map.Entry<String, Float> field : weights.entrySet()) {
      Term term = new Term(field.getKey(), text);
      Optional<TermStatistics> statistics = index.statistics(term);
      if (statistics.isPresent()) {
        found.add(new CombinedTerm.WeighedTerm(term, field.getValue()));
        inDocuments = Math.max(inDocuments, statistics.get().docFreq());
        frequency += (long) ((double) field.getValue() * statistics.get().totalTermFreq());
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CombinedTerm(
                found,
                searcher
                    .getSimilarity()
                    .scorer(boost, collection(), term(text, inDocuments, frequency))));
  }

  private CollectionStatistics collection() {
    int all = searcher.getIndexReader().maxDoc();
    return new CollectionStatistics(
        String.join("+", weights.keySet()), all, documents, terms, postings);
  }

  private static TermStatistics term(String text, long documents, long frequency) {
    return new TermStatistics(new Term("", text).bytes(), documents, Math.max(1, frequency));
  }
}
