package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.junit.jupiter.api.Test;

/** Which terms an article must have some of. */
final class NecessaryTermsTest {
  private final Translation translation = new Translation(Schema.analyzer());

  private Optional<Set<String>> of(QuotationCriterion criterion) {
    return words(NecessaryTerms.of(translation.quotations().of(criterion)));
  }

  private Optional<Set<String>> of(ArticleCriterion criterion) {
    return words(NecessaryTerms.of(translation.articles().of(criterion)));
  }

  private static Optional<Set<String>> words(Optional<Set<Term>> terms) {
    return terms.map(all -> all.stream().map(Term::text).collect(Collectors.toSet()));
  }

  @Test
  void ofSeveralThatAreNeededTheLongest() {
    assertEquals(
        Optional.of(Set.of("ceasefire")),
        of(
            QuotationCriterion.allOf(
                QuotationCriterion.speaker("Zhang"), QuotationCriterion.words("ceasefire truce"))));
  }

  @Test
  void ofSeveralOfWhichOneIsEnoughAll() {
    assertEquals(
        Optional.of(Set.of("oil", "gas")),
        of(ArticleCriterion.anyOf(ArticleCriterion.words("oil"), ArticleCriterion.words("gas"))));
  }

  @Test
  void whatOnlyHelpsIsNotNeeded() {
    assertEquals(
        Optional.of(Set.of("oil")),
        of(
            ArticleCriterion.allOf(
                ArticleCriterion.words("oil"),
                ArticleCriterion.not(ArticleCriterion.words("petroleum")))));
  }

  @Test
  void ofAPhraseOneWord() {
    assertEquals(
        Optional.of(Set.of("ceasefire")), of(QuotationCriterion.phrase("partial ceasefire", 0)));
  }

  @Test
  void throughAJoin() {
    assertEquals(
        Optional.of(Set.of("okafor")),
        of(ArticleCriterion.quoting(QuotationCriterion.speaker("Okafor"))));
    assertEquals(
        Optional.of(Set.of("harbour")),
        of(QuotationCriterion.inArticle(ArticleCriterion.title("harbour"))));
  }

  @Test
  void aPatternTellsNone() {
    assertEquals(
        Optional.empty(),
        of(ArticleCriterion.anyOf(ArticleCriterion.words("oil"), ArticleCriterion.prefix("petr"))));
  }

  @Test
  void whatNearlyEveryArticleHasIsTheLastResort() {
    assertEquals(Optional.of(Set.of("SAID")), of(QuotationCriterion.everything()));
    assertEquals(
        Optional.of(Set.of("oil")),
        of(
            QuotationCriterion.allOf(
                QuotationCriterion.kind(dev.quotidian.article.Quotation.Kind.DIRECT),
                QuotationCriterion.words("oil"))));
  }

  @Test
  void whatNeverMatchesNeedsNothingThatAnArticleHas() {
    assertEquals(Optional.of(Set.of()), words(NecessaryTerms.of(new MatchNoDocsQuery("nothing"))));
  }
}
