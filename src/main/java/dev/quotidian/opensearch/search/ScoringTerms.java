package dev.quotidian.opensearch.search;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.ContextQuery;
import dev.quotidian.lucene.scoring.DeepVisitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/** Collects the terms of queries by which texts are scored, by their fields. For one thread. */
final class ScoringTerms extends DeepVisitor {
  private final Set<String> texts;
  private final Map<String, Set<String>> found = new HashMap<>();

  private ScoringTerms(Set<String> texts) {
    this.texts = texts;
  }

  /**
   * Those of some queries.
   *
   * @param texts the fields that have text
   */
  static Map<String, Set<String>> of(List<Query> queries, Set<String> texts) {
    ScoringTerms terms = new ScoringTerms(texts);
    queries.forEach(query -> query.visit(terms));
    return terms.found;
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    for (Term term : terms) {
      add(term.field(), term.text());
      if (query instanceof ContextQuery) {
        add(Schema.CONTENT, term.text()); // which tells how rare it is
      }
    }
  }

  private void add(String field, String term) {
    if (texts.contains(field)) {
      found.computeIfAbsent(field, name -> new TreeSet<>()).add(term);
    }
  }
}
