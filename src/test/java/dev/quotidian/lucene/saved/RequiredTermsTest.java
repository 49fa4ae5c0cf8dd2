package dev.quotidian.lucene.saved;

import static dev.quotidian.query.QuotationCriterion.allOf;
import static dev.quotidian.query.QuotationCriterion.kind;
import static dev.quotidian.query.QuotationCriterion.phrase;
import static dev.quotidian.query.QuotationCriterion.speaker;
import static dev.quotidian.query.QuotationCriterion.words;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.Quotation.Kind;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.junit.jupiter.api.Test;

/** Which terms an article must have some of. */
final class RequiredTermsTest {
  private final QueryTranslator translation = new QueryTranslator(Schema.analyzer());

  private List<Set<String>> of(QuotationCriterion criterion) {
    return texts(RequiredTerms.of(translation.quotations().of(criterion)));
  }

  private List<Set<String>> of(ArticleCriterion criterion) {
    return texts(RequiredTerms.of(translation.articles().of(criterion)));
  }

  private static List<Set<String>> texts(List<Set<Term>> terms) {
    return terms.stream().map(all -> all.stream().map(Term::text).collect(toSet())).toList();
  }

  @Test
  void ofSeveralThatAreNeededTheLongestFirst() {
    assertEquals(
        List.of(Set.of("ceasefir"), Set.of("zhang"), Set.of("SAID")),
        of(allOf(speaker("Zhang"), words("ceasefire"))));
  }

  @Test
  void ofSeveralOfWhichOneIsEnoughAllTogether() {
    assertEquals(
        List.of(Set.of("oil", "coal")),
        of(ArticleCriterion.anyOf(ArticleCriterion.words("oil"), ArticleCriterion.words("coal"))));
  }

  @Test
  void whatMustNotBeThereIsNotNeeded() {
    assertEquals(
        List.of(Set.of("oil")),
        of(
            ArticleCriterion.allOf(
                ArticleCriterion.words("oil"),
                ArticleCriterion.not(ArticleCriterion.words("petroleum")))));
  }

  @Test
  void ofAPhraseEveryWord() {
    assertEquals(
        List.of(Set.of("ceasefir"), Set.of("partial"), Set.of("SAID")),
        of(phrase("partial ceasefire")));
  }

  @Test
  void throughAJoin() {
    assertEquals(
        List.of(Set.of("okafor"), Set.of("SAID")), of(ArticleCriterion.quoting(speaker("Okafor"))));
    assertEquals(
        List.of(Set.of("harbour"), Set.of("SAID")),
        of(QuotationCriterion.inArticle(ArticleCriterion.title("harbour"))));
  }

  @Test
  void throughAJoinBesideANegation() {
    assertEquals(
        List.of(Set.of("okafor"), Set.of("SAID")),
        of(
            ArticleCriterion.allOf(
                ArticleCriterion.quoting(speaker("Okafor")),
                ArticleCriterion.not(ArticleCriterion.words("oil")))));
  }

  @Test
  void aPatternTellsNothing() {
    assertEquals(
        List.of(),
        of(ArticleCriterion.anyOf(ArticleCriterion.words("oil"), ArticleCriterion.prefix("petr"))));
  }

  @Test
  void whatNearlyEveryArticleHasComesLast() {
    assertEquals(List.of(Set.of("oil")), of(allOf(kind(Kind.DIRECT), words("oil"))).subList(0, 1));
  }

  @Test
  void whatNeverMatchesNeedsWhatNoArticleHas() {
    assertEquals(List.of(Set.of()), texts(RequiredTerms.of(new MatchNoDocsQuery("nothing"))));
  }
}
