package dev.quotidian;

import static dev.quotidian.Ceasefire.ANNOTATIONS;
import static dev.quotidian.Ceasefire.ARTICLE;

import dev.quotidian.archive.Archive;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.result.QuotationHit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An archive of two articles, as a user has it. */
abstract class ArchiveHarness {
  @TempDir Path folder;
  Archive archive;

  @BeforeEach
  void open() {
    archive = Quotidian.open(folder);
    archive.add(ARTICLE, ANNOTATIONS);
    archive.add(Article.of("other", "Nothing was said of energy.", LocalDate.of(2024, 12, 31)));
    archive.commit();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  List<String> articles(ArticleCriterion criterion) {
    return archive.search(ArticleSearch.of(criterion)).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }

  List<Integer> quotations(QuotationCriterion criterion) {
    return archive.search(QuotationSearch.of(criterion)).hits().stream()
        .map(QuotationHit::number)
        .sorted()
        .toList();
  }
}
