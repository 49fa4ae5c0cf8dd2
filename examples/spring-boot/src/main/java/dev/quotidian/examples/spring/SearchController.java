package dev.quotidian.examples.spring;

import dev.quotidian.archive.Archive;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.parser.QueryParser;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The two searches. Queries are read strictly, so that a caller learns of mistakes.
 *
 * <p>With {@code cursor=start} the answer has a {@code next}, which as {@code cursor} of the same
 * query gives the page after it.
 */
@RestController
class SearchController {
  private final Archive archive;
  private final ArchiveProperties properties;
  private final QueryParser parser = QueryParser.strict();

  SearchController(Archive archive, ArchiveProperties properties) {
    this.archive = archive;
    this.properties = properties;
  }

  @GetMapping("/quotations")
  SearchPage<FoundQuotation> quotations(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "10") int size,
      @RequestParam Optional<String> cursor) {
    QuotationSearch search =
        QuotationSearch.of(parser.quotations(q).criterion())
            .withLimit(checked(size))
            .withBudget(properties.searchBudget());
    QuotationSearch page = cursor.map(Cursor::new).map(search::withCursor).orElse(search);
    return SearchPage.of(archive.search(page), FoundQuotation::of);
  }

  @GetMapping("/articles")
  SearchPage<FoundArticle> articles(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "10") int size,
      @RequestParam Optional<String> cursor) {
    ArticleSearch search =
        ArticleSearch.of(parser.articles(q).criterion())
            .withLimit(checked(size))
            .withBudget(properties.searchBudget());
    ArticleSearch page = cursor.map(Cursor::new).map(search::withCursor).orElse(search);
    return SearchPage.of(archive.search(page), FoundArticle::of);
  }

  private int checked(int size) {
    if (size < 1 || size > properties.maxPageSize()) {
      throw new IllegalArgumentException(
          "A page of " + size + " hits: ask for 1 to " + properties.maxPageSize());
    }
    return size;
  }
}
