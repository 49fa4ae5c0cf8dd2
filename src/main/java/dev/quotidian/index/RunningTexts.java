package dev.quotidian.index;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.language.AnalyzedTokenStream;
import dev.quotidian.index.language.CheckedAnalysis;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.index.record.TokenPositions;
import java.util.Optional;
import org.apache.lucene.document.Document;

/**
 * Indexes the running text of one article by the analysis of its language. For one thread.
 *
 * @param analysis that of its language; the standard one, if empty
 * @param body the analysed body, where there is an analysis
 */
record RunningTexts(
    LanguageAnalyzers analyzers,
    Optional<CheckedAnalysis> analysis,
    Optional<AnalyzedTokenStream> body) {

  /**
   * Of an article.
   *
   * @throws dev.quotidian.index.language.TextAnalysisException if the analysis of its body fails
   */
  static RunningTexts of(Article article, Annotations annotations, LanguageAnalyzers analyzers) {
    Optional<CheckedAnalysis> analysis =
        analyzers
            .find(language(article, annotations).map(FacetValues::language))
            .map(LanguageAnalyzers.OfLanguage::analysis);
    return new RunningTexts(
        analyzers, analysis, analysis.map(found -> new AnalyzedTokenStream(found, article.body())));
  }

  /** The language of an article: what its publisher declares, or else what was detected. */
  static Optional<String> language(Article article, Annotations annotations) {
    return article.language().or(annotations::language);
  }

  /** Where the tokens of the body begin. */
  TokenPositions positions(String text) {
    return body.map(TokenPositions::of)
        .orElseGet(() -> TokenPositions.of(analyzers.standard(), Schema.BODY, text));
  }

  /** Adds the body. */
  void body(Document document, String text) {
    document.add(
        body.map(tokens -> Schema.text(Schema.BODY, tokens))
            .orElseGet(() -> Schema.text(Schema.BODY, text)));
    document.add(Schema.unstemmedText(Schema.BODY, text));
  }

  /**
   * Adds another text.
   *
   * @throws dev.quotidian.index.language.TextAnalysisException if its analysis fails
   */
  void add(Document document, String field, String text) {
    document.add(
        analysis
            .map(found -> Schema.text(field, new AnalyzedTokenStream(found, text)))
            .orElseGet(() -> Schema.text(field, text)));
    document.add(Schema.unstemmedText(field, text));
  }
}
