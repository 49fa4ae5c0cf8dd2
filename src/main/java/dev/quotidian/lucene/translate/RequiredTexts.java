package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * The texts that must all be there. One of which the analysis of a language leaves nothing, such as
 * a stop word, is not asked of articles of that language, where another text is. For one thread.
 */
record RequiredTexts(LanguageForms languages, List<?> criteria, Schema schema) {

  /** The query of one of the criteria, or what articles need not have for it. */
  Query required(Object criterion, Query query) {
    List<Query> dropping = new ArrayList<>();
    for (int language = 0; language < languages.size(); language++) {
      if (isDropped(criterion, language) && isAnyLeft(language)) {
        dropping.add(languages.documents(language, schema));
      }
    }
    return dropping.isEmpty() ? query : BooleanQueries.orUnscored(query, dropping);
  }

  private boolean isDropped(Object criterion, int language) {
    return criteria.contains(criterion)
        && words(criterion).filter(text -> languages.isDropped(language, text)).isPresent();
  }

  private boolean isAnyLeft(int language) {
    return criteria.stream()
        .anyMatch(
            one -> words(one).filter(text -> !languages.isDropped(language, text)).isPresent());
  }

  /** The words of a criterion that may be dropped. */
  private static Optional<String> words(Object criterion) {
    return text(criterion)
        .flatMap(
            text ->
                switch (text) {
                  case Word word -> Optional.of(word.text());
                  case Phrase phrase -> Optional.of(phrase.text());
                  case Near near -> Optional.empty();
                  case WordForm form -> Optional.empty();
                });
  }

  private static Optional<Text> text(Object criterion) {
    return switch (criterion) {
      case Text text -> Optional.of(text);
      case QuotationCriterion.Content content -> Optional.of(content.text());
      case ArticleCriterion.Title title -> Optional.of(title.text());
      case ArticleCriterion.Lead lead -> Optional.of(lead.text());
      case ArticleCriterion.Body body -> Optional.of(body.text());
      case ArticleCriterion.InField in -> Optional.of(in.text());
      default -> Optional.empty();
    };
  }
}
