package dev.quotidian.benchmarks.ranking;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.article.Article;
import dev.quotidian.query.Ranking;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A test collection: documents, queries, and which documents are relevant to each.
 *
 * @param topics the queries by number
 */
record TestCollection(List<Article> articles, Map<String, String> topics, Qrels qrels) {
  private static final Map<String, Ranking> RANKINGS = new LinkedHashMap<>();

  static {
    RANKINGS.put("LUCENE", Ranking.LUCENE);
    RANKINGS.put("DEFAULT", Ranking.DEFAULT);
    RANKINGS.put("EXPANDED", Ranking.EXPANDED);
  }

  /** Reads {@code docs.jsonl.gz}, {@code queries.tsv} and {@code qrels.txt} of a folder. */
  static TestCollection read(Path folder) throws IOException {
    return new TestCollection(
        TrecDocuments.read(folder.resolve("docs.jsonl.gz"), System.err::println),
        TrecTopics.read(folder.resolve("queries.tsv")),
        Qrels.read(folder.resolve("qrels.txt")));
  }

  /** The measures of both baselines and the three presets, by system, then by query. */
  Map<String, Map<String, Measures>> scores() throws IOException {
    Map<String, Map<String, Measures>> scores = new LinkedHashMap<>();
    try (LuceneBaseline baseline = new LuceneBaseline(articles)) {
      scores.put(RankingReport.BASELINE, qrels.scores(baseline.run(topics, 1.2f, 0.75f)));
      scores.put("as Anserini", qrels.scores(baseline.run(topics, 0.9f, 0.4f)));
    }
    scores.putAll(scores(RANKINGS));
    return scores;
  }

  /** The measures of plain Lucene by query. */
  Map<String, Measures> baseline() throws IOException {
    try (LuceneBaseline baseline = new LuceneBaseline(articles)) {
      return qrels.scores(baseline.run(topics, 1.2f, 0.75f));
    }
  }

  /** The measures of rankings, by their names, then by query. */
  Map<String, Map<String, Measures>> scores(Map<String, Ranking> rankings) throws IOException {
    Map<String, Map<String, Measures>> scores = new LinkedHashMap<>();
    try (TemporaryFolder scratch = TemporaryFolder.create()) {
      QuotidianRanking.index(articles, scratch.path());
      try (Archive archive = Quotidian.openReadOnly(scratch.path())) {
        rankings.forEach(
            (name, ranking) ->
                scores.put(name, qrels.scores(QuotidianRanking.run(archive, topics, ranking))));
      }
    }
    return scores;
  }
}
