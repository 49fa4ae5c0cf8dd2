package dev.quotidian.benchmarks.ranking;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.vector.VectorEncoder;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.MissingDataException;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Ranking.Meaning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * {@code meaning [FOLDER]}: every collection below a folder, ranked by words and by meaning too,
 * and what the vectors cost. The encoder is a {@link VectorEncoder} service of the class path:
 * {@code examples/meaning} has one.
 */
public final class MeaningCommand {
  private static final Ranking DEFAULT = Ranking.DEFAULT;
  private static final String BASELINE = "DEFAULT";

  private MeaningCommand() {}

  /** What one collection came to. */
  private record Row(Map<String, Double> precisions, Cost plain, Cost vectors) {}

  /**
   * What an archive of a collection costs.
   *
   * @param documents how many articles it has
   * @param seconds to write it
   */
  private record Cost(int documents, double seconds, long bytes) {
    Cost plus(Cost other) {
      return new Cost(
          documents + other.documents, seconds + other.seconds, bytes + other.bytes);
    }
  }

  /** Runs it. */
  public static void run(String[] args) throws IOException {
    VectorEncoder encoder =
        ServiceLoader.load(VectorEncoder.class)
            .findFirst()
            .orElseThrow(
                () ->
                    new MissingDataException(
                        "There is no VectorEncoder service on the class path; examples/meaning has"
                            + " one: java -cp benchmarks.jar:CLASSES:LIBRARIES"
                            + " dev.quotidian.benchmarks.Main meaning"));
    Path folder =
        args.length > 0
            ? Path.of(args[0])
            : BenchmarkFolders.required("test collections", "meaning FOLDER").resolve("ranking");
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Path collection : RankingCommand.collections(folder)) {
      String name = String.valueOf(collection.getFileName());
      rows.put(name, row(TestCollection.read(collection), encoder));
      System.err.println(name);
    }
    System.out.print(table(rows));
  }

  private static Map<String, Ranking> rankings() {
    Map<String, Ranking> rankings = new LinkedHashMap<>();
    rankings.put("OF_WORDS", DEFAULT.withMeaning(Meaning.OF_WORDS));
    rankings.put("k 60, weight 1", DEFAULT.withMeaning(new Meaning(Optional.empty(), 1000, 60, 1)));
    rankings.put("100 hits", DEFAULT.withMeaning(new Meaning(Optional.empty(), 100, 5, 0.6)));
    return rankings;
  }

  private static Row row(TestCollection collection, VectorEncoder encoder) throws IOException {
    Map<String, Double> precisions = new LinkedHashMap<>();
    ArchiveSettings standard = ArchiveSettings.standard();
    Cost plain = measured(collection, standard, Map.of(BASELINE, DEFAULT), precisions);
    Cost vectors = measured(collection, standard.withVectors(encoder), rankings(), precisions);
    return new Row(precisions, plain, vectors);
  }

  /** Makes an archive, and notes the mean average precision of each ranking in it. */
  private static Cost measured(
      TestCollection collection,
      ArchiveSettings settings,
      Map<String, Ranking> rankings,
      Map<String, Double> precisions)
      throws IOException {
    try (TemporaryFolder scratch = TemporaryFolder.create()) {
      long start = System.nanoTime();
      QuotidianRanking.index(collection.articles(), scratch.path(), settings);
      double seconds = (System.nanoTime() - start) / 1e9;
      try (Archive archive = Quotidian.openReadOnly(scratch.path(), settings)) {
        rankings.forEach(
            (name, ranking) -> {
              TrecRun run = QuotidianRanking.run(archive, collection.topics(), ranking);
              Map<String, Measures> scores = collection.qrels().scores(run);
              precisions.put(name, Measures.mean(scores.values()).map());
            });
        return new Cost(collection.articles().size(), seconds, archive.stats().bytes());
      }
    }
  }

  private static String table(Map<String, Row> rows) {
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-16s", "MAP"));
    rows.keySet().forEach(name -> table.append(String.format(Locale.ROOT, " %10.10s", name)));
    table.append("       mean       gain      worst\n");
    for (String ranking : rows.values().iterator().next().precisions().keySet()) {
      table.append(String.format(Locale.ROOT, "%-16s", ranking));
      rows.values().forEach(row -> table.append(figure(row.precisions().get(ranking))));
      double[] gains =
          rows.values().stream()
              .mapToDouble(row -> row.precisions().get(ranking) - row.precisions().get(BASELINE))
              .toArray();
      double mean =
          rows.values().stream()
              .mapToDouble(row -> row.precisions().get(ranking))
              .average()
              .orElse(0);
      table
          .append(figure(mean))
          .append(figure(Arrays.stream(gains).average().orElse(0)))
          .append(figure(Arrays.stream(gains).min().orElse(0)))
          .append('\n');
    }
    return table
        .append(costs("without vectors", rows.values().stream().map(Row::plain)))
        .append(costs("with vectors", rows.values().stream().map(Row::vectors)))
        .toString();
  }

  private static String costs(String what, Stream<Cost> costs) {
    Cost sum = costs.reduce(new Cost(0, 0, 0), Cost::plus);
    return String.format(
        Locale.ROOT,
        "%s: %d articles in %.1f s, %.2f ms each; %d bytes, %.0f each%n",
        what,
        sum.documents(),
        sum.seconds(),
        sum.seconds() * 1000 / sum.documents(),
        sum.bytes(),
        (double) sum.bytes() / sum.documents());
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%11.4f", value);
  }
}
