package dev.quotidian.benchmarks.writing;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.SortOrder;
import java.nio.file.Path;

/** Writing with Quotidian, as an app would. */
final class QuotidianWritingSystem implements WritingSystem {
  private Archive archive;

  @Override
  public void open(Path folder) {
    archive = Quotidian.open(folder);
  }

  @Override
  public void add(AnnotatedArticle article) {
    archive.add(article.article(), article.annotations());
  }

  @Override
  public void refresh() {
    archive.refresh();
    newest(archive);
  }

  @Override
  public void commit() {
    archive.commit();
  }

  @Override
  public void close() {
    archive.close();
  }

  @Override
  public AutoCloseable read(Path folder) {
    Archive opened = Quotidian.openReadOnly(folder);
    newest(opened);
    return opened;
  }

  private static void newest(Archive archive) {
    ArticleSearch newest =
        ArticleSearch.of(ArticleCriterion.matchAll()).withOrder(SortOrder.NEWEST).withLimit(1);
    if (archive.search(newest).hits().isEmpty()) {
      throw new IllegalStateException("Nothing was written");
    }
  }
}
