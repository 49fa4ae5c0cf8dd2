package dev.quotidian.lucene.search;

import dev.quotidian.article.Span;
import dev.quotidian.index.Schema;
import dev.quotidian.query.result.HighlightedPassage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Highlights headlines. They come from the hit record and are analysed again here. For one thread.
 */
final class TitleHighlighter extends UnifiedHighlighter {
  private final Query titleQuery;

  TitleHighlighter(Analyzer analyzer, Query query) {
    super(
        builderWithoutSearcher(analyzer)
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(new PassageHighlighter.AsSpans())
            .withMaxNoHighlightPassages(0));
    this.titleQuery = inTitle(query);
  }

  /** The headline with its matches; empty where there are none. */
  Optional<HighlightedPassage> of(String title) throws IOException {
    Object formatted = highlightWithoutSearcher(Schema.TITLE, titleQuery, title, 1);
    return PassageHighlighter.cast(formatted).stream()
        .findFirst()
        .map(
            passage ->
                new HighlightedPassage(new Span(0, title.length()), title, passage.matches()));
  }

  /** The parts of a query on headlines, as one query of which any part may match. */
  private static Query inTitle(Query query) {
    List<Query> clauses = new ArrayList<>();
    query.visit(
        new QueryVisitor() {
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
        });
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    clauses.forEach(clause -> any.add(clause, Occur.SHOULD));
    return any.build();
  }
}
