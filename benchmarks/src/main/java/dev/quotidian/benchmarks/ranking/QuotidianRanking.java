package dev.quotidian.benchmarks.ranking;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers queries through an archive, as an app would. */
final class QuotidianRanking {
  private static final int HITS = 1000;

  private QuotidianRanking() {}

  /**
   * Adds articles without annotating them: the words of headline and body are the same with or
   * without annotations, and no others are searched here.
   */
  static void index(Iterable<Article> articles, Path folder) throws IOException {
    index(articles, folder, ArchiveSettings.standard());
  }

  /** The same with settings, on one thread. */
  static void index(Iterable<Article> articles, Path folder, ArchiveSettings settings)
      throws IOException {
    try (Archive archive = Quotidian.open(folder, settings)) {
      articles.forEach(article -> archive.add(article, Annotations.NONE));
      archive.commit();
    }
  }

  /** The best thousand for each query. */
  static TrecRun run(Archive archive, Map<String, String> topics, Ranking ranking) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    topics.forEach((number, query) -> answers.put(number, best(archive, query, ranking)));
    return new TrecRun(answers);
  }

  private static List<String> best(Archive archive, String query, Ranking ranking) {
    Hits<ArticleHit> hits =
        archive.search(
            ArticleSearch.of(TrecTopics.criterion(query))
                .withRanking(ranking)
                .withLimit(HITS)
                .withHighlighting(Highlighting.NONE));
    return hits.hits().stream().map(hit -> hit.article().id()).toList();
  }
}
