package dev.quotidian.lucene.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.explain.ExplanationFormatter;
import dev.quotidian.lucene.fusion.ReciprocalRanks.Fused;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.translate.TermSpelling;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.ScoreExplanation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * Explains the score of a hit. For one thread.
 *
 * @param searcher has the document, and scores as the search did
 * @param plan by which it is ranked
 * @param fusion the order by words and by meaning, where there is one
 * @param spelling how the search spells its terms
 * @param deadline after which {@link Deadline.PassedException} is thrown: no part of an explanation
 *     is true
 */
public record ScoreExplainer(
    IndexSearcher searcher,
    RerankPlan plan,
    Reranked reranked,
    Optional<FusedPages> fusion,
    Ranking ranking,
    TermSpelling spelling,
    Deadline deadline) {

  /** Whether a document is among those that are re-ranked. */
  public interface Reranked {
    boolean has(int document) throws IOException;
  }

  /** The explanation of an article. */
  public Optional<ScoreExplanation> article(String id) throws IOException {
    return explained(document(Schema.ARTICLE, id).build());
  }

  /** The explanation of a quotation, whose article is {@code in}. */
  public Optional<QuotationExplanation> quotation(AnnotatedArticle in, int number)
      throws IOException {
    List<Quotation> quotations = in.annotations().quotations();
    if (number < 0 || number >= quotations.size()) {
      return Optional.empty();
    }
    Query query =
        document(Schema.QUOTATION, in.article().id())
            .add(NumericDocValuesField.newSlowExactQuery(Schema.NUMBER, number), Occur.FILTER)
            .build();
    Quotation quotation = quotations.get(number);
    String body = in.article().body();
    return explained(query)
        .map(
            score ->
                new QuotationExplanation(
                    score,
                    quotation,
                    words(quotation.source(), body),
                    words(quotation.cue(), body)));
  }

  private static List<String> words(List<Span> spans, String body) {
    return spans.stream().map(span -> span.in(body)).toList();
  }

  private static BooleanQuery.Builder document(Schema schema, String id) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(Schema.block(id)), Occur.FILTER)
        .add(new TermQuery(schema.all()), Occur.FILTER);
  }

  private Optional<ScoreExplanation> explained(Query query) throws IOException {
    TopDocs top = searcher.search(query, 1);
    if (top.scoreDocs.length == 0) {
      return Optional.empty();
    }
    int document = top.scoreDocs[0].doc;
    Optional<ScoreExplanation> byWords = byWords(document);
    if (fusion.isEmpty() || byWords.isEmpty()) {
      return byWords;
    }
    Optional<Fused> fused = fusion.get().find(document);
    return fused.isPresent() ? Optional.of(scored(fused.get(), byWords.get())) : byWords;
  }

  /**
   * The score of a fused hit: of its place by words, with the score that gave it, and of meaning.
   */
  private static ScoreExplanation scored(Fused fused, ScoreExplanation byWords) {
    int k = fused.meaning().k();
    return new ScoreExplanation(
        fused.score(),
        "reciprocal ranks by words and by meaning, each 1 / (" + k + " + rank)",
        List.of(
            new ScoreExplanation(
                fused.byWords(), "of " + place(fused.wordRank()) + " by words", List.of(byWords)),
            new ScoreExplanation(
                fused.byMeaning(),
                "of "
                    + place(fused.meaningRank())
                    + " by meaning, weight "
                    + fused.meaning().weight(),
                List.of())));
  }

  private static String place(int rank) {
    return rank == 0 ? "no rank" : "rank " + rank;
  }

  private Optional<ScoreExplanation> byWords(int document) throws IOException {
    deadline.checkTime();
    if (plan.reranking().isPresent() && reranked.has(document)) {
      Query reranking = plan.reranking().get();
      Explanation reranked = searcher.explain(reranking, document);
      if (reranked.isMatch()) {
        return Optional.of(scored(ExplanationFormatter.of(reranked), true));
      }
    }
    deadline.checkTime();
    Explanation first = searcher.explain(plan.first(), document);
    return first.isMatch()
        ? Optional.of(scored(ExplanationFormatter.of(first), false))
        : Optional.empty();
  }

  private ScoreExplanation scored(ScoreExplanation score, boolean isReranked) {
    String pass = isReranked ? " after re-ranking the best " + plan.topHits() : "";
    return new ScoreExplanation(
        score.value(), "score" + pass + " by ranking " + ranking, List.of(spelling.in(score)));
  }
}
