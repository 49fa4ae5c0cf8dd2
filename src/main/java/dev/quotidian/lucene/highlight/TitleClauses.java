package dev.quotidian.lucene.highlight;

import dev.quotidian.index.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Collects what a query asks of headlines. For one thread. */
final class TitleClauses extends QueryVisitor {
  private final List<Query> clauses = new ArrayList<>();

  private TitleClauses() {}

  /**
   * The parts of a rewritten query on headlines, as one query of which any part may match; empty
   * where there are none.
   */
  static Optional<Query> of(Query query) {
    TitleClauses found = new TitleClauses();
    query.visit(found);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    found.clauses.forEach(clause -> any.add(clause, Occur.SHOULD));
    return found.clauses.isEmpty() ? Optional.empty() : Optional.of(any.build());
  }

  @Override
  public boolean acceptField(String field) {
    return field.equals(Schema.TITLE);
  }

  @Override
  public void consumeTerms(Query clause, Term... terms) {
    if (terms.length > 0 && acceptField(terms[0].field())) {
      clauses.add(clause);
    }
  }

  @Override
  public void consumeTermsMatching(
      Query clause, String field, Supplier<ByteRunAutomaton> automaton) {
    if (acceptField(field)) {
      clauses.add(clause);
    }
  }
}
