package dev.quotidian.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The document frequencies of the terms of a field. Reuses one iterator over each segment's terms,
 * which saves most of the time of Lucene's own {@code docFreq}. For one thread.
 */
public final class DocumentFrequencies {
  private final List<TermsEnum> termsEnums = new ArrayList<>();

  public DocumentFrequencies(IndexReader reader, String field) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        termsEnums.add(terms.iterator());
      }
    }
  }

  /**
   * The document frequency of a term. As in Lucene, deleted documents count until they are merged
   * away.
   */
  public int of(String term) throws IOException {
    BytesRef bytes = new BytesRef(term);
    int count = 0;
    for (TermsEnum dictionary : termsEnums) {
      count += dictionary.seekExact(bytes) ? dictionary.docFreq() : 0;
    }
    return count;
  }
}
