package dev.quotidian.lucene.highlight;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.lucene.translate.HighlightTerms;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.text.SurroundingSentences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/**
 * The sentences around quotations, with the words of a search that stand in them. For one thread.
 */
public final class ContextHighlighter {
  private final QueryTranslator translator;
  private final Set<String> terms = new HashSet<>();

  /** For the hits of one search. */
  public ContextHighlighter(QuotationCriterion criterion, QueryTranslator translator) {
    this.translator = translator;
    HighlightTerms.of(new SearchTarget.Quotations(criterion)).stream()
        .filter(Word.class::isInstance)
        .map(text -> ((Word) text).text())
        .flatMap(this::forms)
        .filter(term -> !translator.stopTerms().has(term))
        .forEach(terms::add);
  }

  /** A word that is one term, and a compound as one. */
  private Stream<String> forms(String word) {
    AnalyzedTerms analysis = translator.terms();
    return Stream.concat(
            Stream.of(analysis.of(Schema.BODY, word), analysis.joined(Schema.BODY, word)),
            translator.inLanguages(word).stream())
        .filter(form -> form.size() == 1)
        .map(List::getFirst);
  }

  /** Whether a search has words that may be marked. */
  public boolean hasWords() {
    return !terms.isEmpty();
  }

  /**
   * The sentences around a quotation.
   *
   * @param sentences how many on either side
   * @param matches what is marked in any case
   * @param analyzer that of the article
   */
  public HighlightedPassage of(
      Quotation quotation, String body, int sentences, List<Span> matches, Analyzer analyzer) {
    Span around = new SurroundingSentences(body).of(quotation, sentences);
    List<Span> marked =
        Stream.concat(
                matches.stream().filter(around::contains),
                new AnalyzedTerms(analyzer)
                    .spans(Schema.BODY, around.in(body), terms).stream()
                        .map(
                            span ->
                                new Span(
                                    around.start() + span.start(), around.start() + span.end()))
                        .filter(span -> matches.stream().noneMatch(span::overlaps)))
            .sorted()
            .toList();
    return new HighlightedPassage(around, around.in(body), marked);
  }
}
