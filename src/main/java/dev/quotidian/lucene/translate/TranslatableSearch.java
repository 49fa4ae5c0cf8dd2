package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.WordForm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/**
 * What one search looks for, to be translated for one pass or another.
 *
 * @param target a criterion for quotations is as it is searched
 * @param hasAdjacentWords whether words are adjacent in it, so that re-ranking may change the order
 * @param isAny whether one of several criteria may be enough, so that some that cannot score may be
 *     left out
 */
public record TranslatableSearch(SearchTarget target, boolean hasAdjacentWords, boolean isAny) {

  public static TranslatableSearch of(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Articles articles ->
          new TranslatableSearch(
              articles,
              AdjacentWords.in(articles),
              articles.criterion() instanceof ArticleCriterion.AnyOf);
      case SearchTarget.Quotations quotations -> {
        QuotationCriterion searched = quotations.criterion().asSearched();
        SearchTarget asSearched = new SearchTarget.Quotations(searched);
        yield new TranslatableSearch(asSearched, AdjacentWords.in(asSearched), isAny(searched));
      }
    };
  }

  private static boolean isAny(QuotationCriterion criterion) {
    if (criterion instanceof QuotationCriterion.AllOf all) {
      for (QuotationCriterion one : all.criteria()) {
        if (one instanceof QuotationCriterion.AnyOf) {
          return true;
        }
      }
    }
    return criterion instanceof QuotationCriterion.AnyOf;
  }

  /** The documents that it finds. */
  public Schema schema() {
    return switch (target) {
      case SearchTarget.Articles articles -> Schema.ARTICLE;
      case SearchTarget.Quotations quotations -> Schema.QUOTATION;
    };
  }

  /** The criterion as a query. */
  public Query query(QueryTranslator translator) {
    return switch (target) {
      case SearchTarget.Articles articles -> translator.articles().topLevel(articles.criterion());
      case SearchTarget.Quotations quotations ->
          translator.quotations().searched(quotations.criterion());
    };
  }

  /** A term that is added to those of the criterion, as a query. */
  public Query added(QueryTranslator translator, String term) {
    return switch (target) {
      case SearchTarget.Articles articles -> translator.articles().added(term);
      case SearchTarget.Quotations quotations -> translator.quotations().added(term);
    };
  }

  /** The texts that it looks for, each as often as it occurs. */
  public List<Text> texts() {
    return HighlightTerms.all(target);
  }

  /** Its words and phrases as they were asked for, joined by spaces; those of patterns left out. */
  public String wording() {
    return texts().stream().flatMap(TranslatableSearch::wordings).collect(Collectors.joining(" "));
  }

  private static Stream<String> wordings(Text text) {
    return switch (text) {
      case Word word -> Stream.of(word.text());
      case Phrase phrase -> Stream.of(phrase.text());
      case Near near -> near.parts().stream().flatMap(TranslatableSearch::wordings);
      case WordForm pattern -> Stream.of();
    };
  }
}
