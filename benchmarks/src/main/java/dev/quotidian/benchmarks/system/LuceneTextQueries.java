package dev.quotidian.benchmarks.system;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Queries of plain words in the Lucene baseline: function words among others filter and do not
 * score; re-ranking also scores adjacent words.
 *
 * @param once a term as the first query scores it
 * @param reranking a term as the re-ranking query scores it
 * @param fields where pairs of words score, and how much
 */
record LuceneTextQueries(
    Analyzer analyzer,
    Set<String> functionWords,
    Function<String, Query> once,
    Function<String, Query> reranking,
    Map<String, Float> fields) {

  /** The first query and the re-ranking query; the same where nothing is re-ranked. */
  record TwoPhaseQuery(Query first, Query second) {
    boolean isSinglePhase() {
      return first.equals(second);
    }

    TwoPhaseQuery map(Function<Query, Query> change) {
      return new TwoPhaseQuery(change.apply(first), change.apply(second));
    }
  }

  LuceneTextQueries(
      Function<String, Query> once, Function<String, Query> reranking, Map<String, Float> in) {
    this(Schema.analyzer(), StopTermSet.all(), once, reranking, new LinkedHashMap<>(in));
  }

  /** Every word, or any. */
  TwoPhaseQuery of(String text, Occur occur) {
    List<String> terms = terms(text);
    boolean hasContent = !functionWords.containsAll(terms);
    Query first = list(terms, occur, once, hasContent);
    BooleanQuery pairs = pairs(terms, hasContent);
    return pairs.clauses().isEmpty()
        ? new TwoPhaseQuery(first, first)
        : new TwoPhaseQuery(
            first,
            new BooleanQuery.Builder()
                .add(list(terms, occur, reranking, hasContent), Occur.MUST)
                .add(pairs, Occur.SHOULD)
                .build());
  }

  private Query list(
      List<String> terms, Occur occur, Function<String, Query> query, boolean hasContent) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String term : terms) {
      if (!hasContent || !functionWords.contains(term)) {
        all.add(query.apply(term), occur);
      } else if (occur == Occur.MUST) {
        all.add(query.apply(term), Occur.FILTER);
      } else {
        all.add(new BoostQuery(query.apply(term), 0), occur);
      }
    }
    return all.build();
  }

  private BooleanQuery pairs(List<String> terms, boolean hasContent) {
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    for (int i = 1; i < terms.size(); i++) {
      List<String> pair = terms.subList(i - 1, i + 1);
      boolean seen = Collections.indexOfSubList(terms, pair) < i - 1;
      boolean saysLittle = hasContent && functionWords.containsAll(pair);
      if (!seen && !saysLittle && !pair.getFirst().equals(pair.getLast())) {
        fields.forEach(
            (field, weight) ->
                pairs.add(
                    new BoostQuery(new PhraseQuery(field, pair.toArray(String[]::new)), weight),
                    Occur.SHOULD));
      }
    }
    return pairs.build();
  }

  private List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Schema.BODY, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
