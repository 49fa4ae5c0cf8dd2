package dev.quotidian.opensearch.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.opensearch.mapping.ClusterFields;
import dev.quotidian.query.Ranking;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** A word in headline and body as in one text. */
final class CombinedFieldsDsl {
  private CombinedFieldsDsl() {}

  /** Lucene's query does not tell its weights; they are those of the ranking. */
  static Map<String, Object> of(CombinedFieldQuery query, Ranking ranking) {
    TreeSet<String> terms = new TreeSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query in, Term... found) {
            List.of(found).forEach(term -> terms.add(term.text()));
          }
        });
    return Map.of(
        "combined_fields",
        Map.of(
            "query",
            QueryDsl.encoded(terms.stream().map(List::of).toList()),
            "fields",
            List.of(
                ClusterFields.name(Schema.BODY),
                ClusterFields.name(Schema.TITLE) + "^" + (float) ranking.reranking().headline())));
  }
}
