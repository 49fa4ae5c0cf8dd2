package dev.quotidian.docs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.Quotidian;
import dev.quotidian.query.parser.QueryParser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The strict parser takes every query string in the tables of the query reference. */
final class QueryReferenceTest {
  private static final Pattern ROW = Pattern.compile("\\| (`.*?) \\|.*");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void theQueriesOfTheTablesAreRead() {
    QueryParser parser =
        QueryParser.strict().withPhrases(Quotidian.days(LocalDate.of(2025, 3, 20)));
    List<String> queries = queries();
    assertTrue(queries.size() > 60, queries::toString);
    for (String query : queries) {
      assertDoesNotThrow(() -> parser.articles(query), query);
      assertDoesNotThrow(() -> parser.quotations(query), query);
    }
  }

  private static List<String> queries() {
    return MarkdownPage.read(Path.of("docs/query-reference.md")).lines().stream()
        .flatMap(line -> ROW.matcher(line).results())
        .flatMap(row -> CODE.matcher(row.group(1)).results())
        .map(MatchResult::group)
        .map(code -> code.substring(1, code.length() - 1))
        .toList();
  }
}
