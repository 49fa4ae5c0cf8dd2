package dev.quotidian.benchmarks.annotate;

import dev.quotidian.article.Article;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import dev.quotidian.ingest.ReadOptions;
import dev.quotidian.text.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles to annotate, always the same ones in the same order: where the evaluation data is,
 * the Reuters facts, MEANTIME, and every eighth article of PolNeAR's training split; else the
 * project's own test articles.
 *
 * @param name where they come from
 * @param articles the articles
 * @param tokens the number of their tokens, counted by our own tokenizer
 */
record NewsTexts(String name, List<Article> articles, int tokens) {
  private static final int EVERY = 8;

  static NewsTexts load() {
    return BenchmarkFolders.evaluation()
        .map(NewsTexts::ofEvaluation)
        .orElseGet(NewsTexts::ofFixtures);
  }

  private static NewsTexts ofEvaluation(Path folder) {
    List<Article> articles = new ArrayList<>();
    articles.addAll(read(folder.resolve("facts/reuters-dev.jsonl.gz"), 1));
    articles.addAll(read(folder.resolve("dates/meantime-dev.jsonl.gz"), 1));
    articles.addAll(read(folder.resolve("attribution/polnear-train.jsonl.gz"), EVERY));
    return of("Reuters facts, MEANTIME, an eighth of PolNeAR train", articles);
  }

  private static NewsTexts ofFixtures() {
    return of("index-fixtures", read(BenchmarkFolders.fixtures(), 1));
  }

  private static NewsTexts of(String name, List<Article> articles) {
    int tokens = articles.stream().mapToInt(article -> Text.of(article.body()).tokens()).sum();
    return new NewsTexts(name, List.copyOf(articles), tokens);
  }

  private static List<Article> read(Path path, int every) {
    List<Article> articles = new ArrayList<>();
    ReadOptions options = ReadOptions.standard().withDay(LocalDate.of(2015, 6, 15));
    try (ArticleReader reader = ArticleReader.of(List.of(path), options)) {
      int number = 0;
      for (Read read : reader) {
        switch (read) {
          case Read.Ok ok -> {
            if (number++ % every == 0) {
              articles.add(ok.article());
            }
          }
          case Read.Refused refused -> throw new IllegalStateException(refused.toString());
        }
      }
    }
    return articles;
  }
}
