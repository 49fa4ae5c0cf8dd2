package dev.quotidian.benchmarks.corpus;

import dev.quotidian.article.Article;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import dev.quotidian.ingest.ReadOptions;
import dev.quotidian.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences of news without quotation marks, to make articles from: out of the pool of wire news
 * where the evaluation data is, else from the project's own test articles.
 *
 * @param source where they come from
 * @param sentences the sentences
 */
record SentencePool(String source, List<String> sentences) {
  private static final int ENOUGH = 40_000;
  private static final int SHORTEST = 6;
  private static final int MAX_LENGTH = 40;

  static SentencePool load() {
    Optional<Path> pool =
        BenchmarkFolders.evaluation()
            .map(folder -> folder.resolve("scale/reuters-2006-2013.fifth.jsonl.gz"))
            .filter(Files::exists);
    return pool.map(file -> kept("a pool of wire news, 2006 to 2013", file))
        .orElseGet(() -> of("index-fixtures", BenchmarkFolders.fixtures()));
  }

  /** Cutting the pool takes seconds, and every trial needs it: the sentences are kept in a file. */
  private static SentencePool kept(String source, Path path) {
    try {
      Path file = BenchmarkFolders.results().resolve("sentences-" + Files.size(path) + ".txt");
      if (!Files.exists(file)) {
        Files.write(file, of(source, path).sentences());
      }
      return new SentencePool(source, List.copyOf(Files.readAllLines(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SentencePool of(String source, Path path) {
    List<String> sentences = new ArrayList<>();
    ReadOptions options = ReadOptions.standard().withDay(LocalDate.of(2010, 1, 1));
    try (ArticleReader reader = ArticleReader.of(List.of(path), options)) {
      for (Read read : reader) {
        if (sentences.size() >= ENOUGH) {
          break;
        }
        switch (read) {
          case Read.Ok ok -> add(ok.article(), sentences);
          case Read.Refused refused -> throw new IllegalStateException(refused.toString());
        }
      }
    }
    return new SentencePool(source, List.copyOf(sentences));
  }

  private static void add(Article article, List<String> sentences) {
    Text text = Text.of(article.body());
    for (int s = 0; s < text.sentences(); s++) {
      int first = text.firstToken(s);
      int end = text.endToken(s);
      boolean whole = text.isWord(first) && text.isCapitalised(first) && text.is(end - 1, '.');
      if (whole
          && end - first >= SHORTEST
          && end - first <= MAX_LENGTH
          && !hasMark(text, first, end)) {
        sentences.add(text.string(first, end - 1).replaceAll("\\s+", " "));
      }
    }
  }

  private static boolean hasMark(Text text, int first, int end) {
    for (int t = first; t < end; t++) {
      if (text.quote(t) >= 0) {
        return true;
      }
    }
    return false;
  }
}
