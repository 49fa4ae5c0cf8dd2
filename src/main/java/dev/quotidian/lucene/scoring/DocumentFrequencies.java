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
 * In how many documents terms of a field are. Keeps the place in each segment's dictionary, which
 * is most of what Lucene's own count of one term takes. Good for one thread.
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

  /** Those that were replaced or deleted and are not merged away yet included, as Lucene counts. */
  public int of(String term) throws IOException {
    BytesRef bytes = new BytesRef(term);
    int count = 0;
    for (TermsEnum dictionary : termsEnums) {
      count += dictionary.seekExact(bytes) ? dictionary.docFreq() : 0;
    }
    return count;
  }
}
