package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.query.syntax.StopWords;
import java.util.Set;

/**
 * Stop words, as the terms of the index. They are indexed and match, but do not score beside other
 * words. Immutable; safe for use by many threads.
 */
public record StopTerms(Set<String> terms) {
  private static final class Shipped {
    static final StopTerms WORDS = of(new AnalyzedTerms(Schema.analyzer()));
  }

  /** The {@linkplain StopWords function words} of English. */
  public static StopTerms shipped() {
    return Shipped.WORDS;
  }

  private static StopTerms of(AnalyzedTerms terms) {
    return new StopTerms(Set.copyOf(terms.of(Schema.BODY, String.join(" ", StopWords.all()))));
  }

  public boolean has(String term) {
    return terms.contains(term);
  }
}
