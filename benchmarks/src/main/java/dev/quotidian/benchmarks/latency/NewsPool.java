package dev.quotidian.benchmarks.latency;

import dev.quotidian.Quotidian;
import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.article.Article;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import dev.quotidian.ingest.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The pool of wire news, as often as it takes to make an archive of a size.
 *
 * @param headlines of its articles
 * @param leads the first paragraphs of its articles
 */
record NewsPool(Path file, List<String> headlines, List<String> leads) {
  private static final String FILE = "scale/reuters-2006-2013.fifth.jsonl.gz";
  private static final int KEPT = 4_000;
  private static final ReadOptions DATED = ReadOptions.standard().withDay(LocalDate.of(2010, 1, 1));

  static NewsPool open() throws IOException {
    Path file =
        BenchmarkFolders.evaluation()
            .map(folder -> folder.resolve(FILE))
            .filter(Files::exists)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "There is no evaluation data with " + FILE + "; see -Devaluation=FOLDER"));
    NewsPool pool = new NewsPool(file, new ArrayList<>(), new ArrayList<>());
    try (ArticleReader reader = ArticleReader.of(List.of(file), DATED)) {
      for (Read read : reader) {
        if (pool.headlines.size() >= KEPT) {
          break;
        }
        if (read instanceof Read.Ok ok) {
          ok.article().title().ifPresent(pool.headlines::add);
          pool.leads.add(ok.article().body().split("\n\n", 2)[0]);
        }
      }
    }
    return pool;
  }

  /** Adds so many articles, annotated; those that come again have another id. */
  void write(Path folder, int size) throws IOException {
    Annotator annotator = Annotators.standard();
    List<AnnotatedArticle> pool = new ArrayList<>();
    try (Archive archive = Quotidian.open(folder)) {
      try (ArticleReader reader = ArticleReader.of(List.of(file), DATED)) {
        for (Read read : reader) {
          if (pool.size() < size && read instanceof Read.Ok ok) {
            pool.add(new AnnotatedArticle(ok.article(), annotator.annotate(ok.article())));
            archive.add(ok.article(), pool.getLast().annotations());
          }
        }
      }
      for (int i = pool.size(); i < size; i++) {
        AnnotatedArticle again = pool.get(i % pool.size());
        archive.add(copy(again.article(), i / pool.size()), again.annotations());
      }
      archive.commit();
    }
  }

  private static Article copy(Article article, int number) {
    return new Article(
        article.id() + "-" + number,
        article.body(),
        article.published(),
        article.title(),
        article.authors(),
        article.publisher(),
        article.url(),
        article.topics(),
        article.language(),
        article.fields());
  }
}
