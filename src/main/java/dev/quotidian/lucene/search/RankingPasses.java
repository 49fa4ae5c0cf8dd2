package dev.quotidian.lucene.search;

import dev.quotidian.lucene.search.RelevanceFeedback.Expansion;
import dev.quotidian.lucene.translate.BooleanQueries;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.lucene.translate.TranslatableSearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * The queries of a search for each pass of its ranking, whichever engine runs them. For one thread.
 *
 * @param search what is looked for
 * @param translator for the first pass
 * @param isByScore whether the score comes first: then the best hits are worth a closer look
 * @param ranked makes the query whose scores are those of the order
 */
public record RankingPasses(
    TranslatableSearch search, QueryTranslator translator, boolean isByScore, Ranked ranked) {

  /**
   * Makes a query whose scores are those of an order, and which leaves out what is not selected.
   */
  public interface Ranked {
    Query of(Query query) throws IOException;
  }

  /** By which queries hits are ranked, with what relevance feedback adds. */
  public RerankPlan plan(Expansion expansion) throws IOException {
    Query first = search.query(translator);
    if (!isByScore) {
      return plan(ranked.of(first), Optional.empty(), expansion);
    }
    boolean isLean =
        search.isAny()
            && (search.hasAdjacentWords() || !expansion.isEmpty())
            && translator.hasStopWords();
    QueryTranslator firstPass = isLean ? translator.lean() : translator;
    Query lean = isLean ? search.query(firstPass) : first;
    Query full = ranked.of(expanded(first, translator, expansion));
    Optional<Query> leanPass = lean(first, lean, expansion);
    int topHits = search.hasAdjacentWords() ? translator.ranking().reranking().topHits() : 0;
    if (topHits == 0) {
      return plan(full, leanPass, expansion);
    }
    QueryTranslator rerankPass = firstPass.reranking();
    Query rerankQuery = search.query(rerankPass);
    return rerankQuery.equals(lean)
        ? plan(full, leanPass, expansion)
        : new RerankPlan(
            full,
            leanPass,
            Optional.of(ranked.of(reranking(rerankQuery, rerankPass, expansion))),
            topHits,
            expansion.words());
  }

  /** Without re-ranking. */
  private static RerankPlan plan(Query query, Optional<Query> lean, Expansion expansion) {
    return new RerankPlan(query, lean, Optional.empty(), 0, expansion.words());
  }

  /** The first pass without terms that cannot score, where there are such terms. */
  private Optional<Query> lean(Query first, Query lean, Expansion expansion) throws IOException {
    if (!expansion.isEmpty()) {
      return BooleanQueries.isAny(lean)
          ? Optional.of(
              ranked.of(anyOf(lean, translator, expansion).add(first, Occur.FILTER).build()))
          : Optional.empty();
    }
    return lean.equals(first) ? Optional.empty() : Optional.of(ranked.of(lean));
  }

  /** What {@code query} finds, scored with the added words. */
  private Query expanded(Query query, QueryTranslator pass, Expansion expansion) {
    if (expansion.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder clauses = new BooleanQuery.Builder().add(query, Occur.MUST);
    added(pass, expansion).forEach(term -> clauses.add(term, Occur.SHOULD));
    return clauses.build();
  }

  /**
   * The same for re-ranking, which sees only what was found: where any word is enough, an added one
   * is too.
   */
  private Query reranking(Query query, QueryTranslator pass, Expansion expansion) {
    return expansion.isEmpty() || !search.isAny()
        ? expanded(query, pass, expansion)
        : anyOf(BooleanQueries.anyClause(query), pass, expansion).build();
  }

  /** Any of the clauses of {@code any} or of the added words. */
  private BooleanQuery.Builder anyOf(Query any, QueryTranslator pass, Expansion expansion) {
    BooleanQuery.Builder clauses = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    clauses.add(any, Occur.SHOULD);
    added(pass, expansion).forEach(term -> clauses.add(term, Occur.SHOULD));
    return clauses;
  }

  /** The added words, and what the best hit without them is given to keep its place. */
  private List<Query> added(QueryTranslator pass, Expansion expansion) {
    List<Query> added = new ArrayList<>();
    expansion
        .terms()
        .forEach(
            one ->
                added.add(
                    BooleanQueries.boosted(
                        search.added(pass, one.term()), (float) one.word().weight())));
    expansion.best().ifPresent(added::add);
    return added;
  }
}
