package dev.quotidian.fuzz;

import dev.quotidian.oracle.AwkwardWords;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.json.QueryJsonException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Criteria, searches and saved searches as JSON. */
final class QueryJsonTarget implements FuzzTarget {
  private static final Map<String, Consumer<String>> READERS =
      Map.of(
          "\"articles\"", QueryJson::readArticles,
          "\"quotations\"", QueryJson::readQuotations,
          "\"articleSearch\"", QueryJson::readArticleSearch,
          "\"quotationSearch\"", QueryJson::readQuotationSearch);

  @Override
  public String sample(Random random) {
    RandomCriteria criteria = new RandomCriteria(random, AwkwardWords.VOCABULARY);
    return switch (random.nextInt(5)) {
      case 0 -> QueryJson.writeArticles(criteria.article(2));
      case 1 -> QueryJson.writeQuotations(criteria.quotation(2));
      case 2 ->
          QueryJson.write(
              ArticleSearch.of(criteria.article(1))
                  .withLimit(7)
                  .withBudget(Duration.ofMillis(9))
                  .withHighlighting(Highlighting.passages(2)));
      case 3 -> QueryJson.write(QuotationSearch.of(criteria.quotation(1)).withOffset(3));
      default -> QueryJson.write(SavedSearch.ofArticles("saved", criteria.article(1)));
    };
  }

  @Override
  public List<String> pieces() {
    return JsonPieces.ALL;
  }

  @Override
  public boolean accepts(String input) {
    try {
      reader(input).accept(input);
      return true;
    } catch (QueryJsonException documented) {
      return false;
    }
  }

  /** That of the key which the input has; else that of saved searches. */
  private static Consumer<String> reader(String input) {
    return READERS.entrySet().stream()
        .filter(reader -> input.contains(reader.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(QueryJson::readSavedSearch);
  }
}
