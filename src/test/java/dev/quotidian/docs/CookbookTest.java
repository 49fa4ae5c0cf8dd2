package dev.quotidian.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.docs.MarkdownPage.Block;
import dev.quotidian.query.parser.QueryParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The cookbook's query strings ask what its Java asks: the Java prints its criterion first, and
 * {@link DocumentationTest} sees to it that the page shows what is printed.
 */
final class CookbookTest {
  private static final Pattern QUERY = Pattern.compile("Query: `(.*)`");
  private static final int QUESTIONS = 20;

  /** A query string of the page, and the criterion printed below it. */
  private record Recipe(String place, String query, String printed) {}

  @Test
  void queryStringsAskWhatTheJavaAsks() {
    for (Recipe recipe : recipes()) {
      assertTrue(asked(recipe.query()).contains(recipe.printed()), recipe::toString);
    }
  }

  @Test
  void everyQuestionHasAQueryString() {
    List<String> titles =
        pages().stream()
            .flatMap(page -> page.prose().stream())
            .filter(line -> line.matches("## \\d+\\. .*"))
            .toList();
    assertEquals(QUESTIONS, titles.size());
    assertEquals(QUESTIONS, recipes().size());
  }

  private static Set<String> asked(String query) {
    QueryParser parser = QueryParser.strict();
    return Set.copyOf(
        List.of(
            parser.quotations(query).criterion().toString(),
            parser.articles(query).criterion().toString()));
  }

  private static List<MarkdownPage> pages() {
    return Stream.of("docs/cookbook.md", "docs/cookbook-2.md", "docs/cookbook-3.md")
        .map(Path::of)
        .map(MarkdownPage::read)
        .toList();
  }

  private static List<Recipe> recipes() {
    return pages().stream().flatMap(page -> recipes(page).stream()).toList();
  }

  private static List<Recipe> recipes(MarkdownPage page) {
    List<Recipe> recipes = new ArrayList<>();
    List<Block> outputs = page.blocks().stream().filter(Block::isOutput).toList();
    for (int i = 0; i < page.lines().size(); i++) {
      int line = i;
      Matcher query = QUERY.matcher(page.lines().get(i));
      if (query.matches()) {
        Block output =
            outputs.stream().filter(block -> block.line() > line).findFirst().orElseThrow();
        String place = page.file() + ":" + (line + 1);
        recipes.add(new Recipe(place, query.group(1), output.lines().getFirst()));
      }
    }
    return recipes;
  }
}
