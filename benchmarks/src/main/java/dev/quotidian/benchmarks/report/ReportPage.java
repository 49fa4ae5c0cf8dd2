package dev.quotidian.benchmarks.report;

import dev.quotidian.benchmarks.BenchmarkFolders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page of all that was measured: one file that needs no network. */
public final class ReportPage {
  private static final List<ReportSection> SECTIONS =
      List.of(
          new SpeedSection(
              "lucene",
              "Search, against the Lucene baseline",
              "The same tasks on the same index, by queries that a Lucene expert would write. Bars"
                  + " are CPU time per search, ours divided by theirs; answers are checked to be the"
                  + " same, scores included. Both decode what a list of hits shows."),
          new SpeedSection(
              "lucene-facet",
              "Speaker facets, against Lucene’s facet module",
              "StringValueFacetCounts on the same index; counts are checked to be the same."),
          new SpeedSection(
              "sqlite",
              "Search, against SQLite FTS5",
              "The same articles in SQLite: external content, write-ahead log, memory-mapped, prepared"
                  + " statements. Its stemmer and scores are others, so only the numbers of hits are"
                  + " compared."),
          new SpeedSection(
              "articles-only",
              "What quotations cost article searches",
              "Against an index of the articles alone: the price of keeping an article’s quotations in"
                  + " one block with it."),
          new WritingSection(),
          new GrowthSection(),
          new TableSection("ranking", "Ranking", "rows"),
          new TableSection("latency", "Latency of article searches", "rows"),
          new TableSection("joint", "Extraction and retrieval together", "rows"),
          new TableSection("annotate", "Annotators", "rows"),
          new TableSection("queries", "Queries and saved searches", "rows"),
          new HistorySection());

  private ReportPage() {}

  /** Writes it from what lies in {@code target} and {@code results}. */
  public static void write() throws IOException {
    Path target = BenchmarkFolders.results();
    StoredResults results = new StoredResults(target, target.resolveSibling("results"));
    StringBuilder body = new StringBuilder();
    StringBuilder contents = new StringBuilder();
    int number = 0;
    for (ReportSection section : SECTIONS) {
      String html = section.html(results);
      if (!html.isEmpty()) {
        number++;
        String title = Svg.escaped(section.title());
        contents.append("<a href=\"#s%d\">%s</a>%n".formatted(number, title));
        body.append(
            "<section id=\"s%d\"><h2>%s</h2>%n%s</section>%n".formatted(number, title, html));
      }
    }
    Path page = Files.createDirectories(target.resolve("report")).resolve("index.html");
    Files.writeString(
        page,
        resource("page.html")
            .replace("{contents}", contents)
            .replace("{body}", body)
            .replace("{style}", resource("page.css")));
    System.out.println("Written to " + page);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
