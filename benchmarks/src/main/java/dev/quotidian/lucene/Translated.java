package dev.quotidian.lucene;

import dev.quotidian.index.Schema;
import dev.quotidian.query.QuotationCriterion;
import org.apache.lucene.search.Query;

/** Translates criteria, without an archive. */
public final class Translated {
  private final Translation translation = new Translation(Schema.analyzer());

  /** The query of a criterion. */
  public Query of(QuotationCriterion criterion) {
    return translation.quotations().of(criterion);
  }
}
