package dev.quotidian.benchmarks.system;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.QuotationCriterion;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;

/** Translates criteria as searches do, each with nothing known of its words; without an archive. */
public final class StandaloneTranslator {
  private final Analyzer analyzer = Schema.analyzer();

  /** The query of a criterion. */
  public Query of(QuotationCriterion criterion) {
    return new QueryTranslator(analyzer).quotations().of(criterion);
  }
}
