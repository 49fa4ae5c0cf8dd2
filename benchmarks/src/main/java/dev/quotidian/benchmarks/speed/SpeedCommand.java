package dev.quotidian.benchmarks.speed;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.benchmarks.Places;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a corpus and its index, compares two sides on it, and writes the report. */
public final class SpeedCommand {
  private static final int ARTICLES = 10_000;
  private static final int PAIRS = 6;
  private static final long SEED = 1;

  private SpeedCommand() {}

  /** Takes the number of articles, of pairs of trials, and the side to compare with. */
  public static void run(String[] args) throws Exception {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES;
    int pairs = args.length > 1 ? Integer.parseInt(args[1]) : PAIRS;
    String other = args.length > 2 ? args[2] : "lucene";
    GeneratedCorpus corpus = new GeneratedCorpus(articles, SEED);
    String hash = corpus.hash();
    Path index = index(corpus, hash);
    Comparison comparison = Comparison.run("quotidian", other, index, pairs);
    SpeedReport report = new SpeedReport(comparison, corpus, hash, other);
    System.out.println(report.table());
    Path results = Places.results();
    report.json(results.resolve("speed.json"));
    Path page = Files.createDirectories(results.resolve("report")).resolve("index.html");
    Files.writeString(page, new SpeedPage(report).html());
    System.out.println("Written to " + results.resolve("speed.json") + " and " + page);
  }

  /** The index of this corpus: that of an earlier run, where there is one. */
  private static Path index(GeneratedCorpus corpus, String hash) throws IOException {
    Path index = Places.results().resolve("index-" + hash.substring(0, 12));
    Path done = index.resolve("complete");
    if (!Files.exists(done)) {
      try (Archive archive = Quotidian.open(index)) {
        for (AnnotatedArticle article : corpus) {
          archive.add(article.article(), article.annotations());
        }
      }
      Files.createFile(done);
    }
    return index;
  }
}
