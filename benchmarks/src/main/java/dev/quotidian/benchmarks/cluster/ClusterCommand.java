package dev.quotidian.benchmarks.cluster;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.cluster.ClusterSettings;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.JsonReport;
import dev.quotidian.benchmarks.MachineInfo;
import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.system.SearchSystem;
import dev.quotidian.benchmarks.system.Task;
import dev.quotidian.benchmarks.system.TaskFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures an archive in a cluster beside an embedded one with the same articles, in one run and in
 * turn: articles written a second, and how long each task takes, in wall-clock time.
 */
public final class ClusterCommand {
  private static final int ARTICLES = 20_000;
  private static final int WARMING = 5;
  private static final int ROUNDS = 15;
  private static final double MILLI = 1e6;
  private static final double SECOND = 1e9;
  private static final int[] SHARDS = {1, 10, 50, 200};
  private static final String ROW = "%-17s %12.2f %12.2f %8.1f%n";

  private final GeneratedCorpus corpus;
  private final ClusterSettings settings;
  private final Map<String, Object> report = new LinkedHashMap<>();
  private final List<Double> clusterTimes = new ArrayList<>(); // of all tasks and rounds

  private ClusterCommand(GeneratedCorpus corpus, ClusterSettings settings) {
    this.corpus = corpus;
    this.settings = settings;
  }

  /** Takes the hosts, with commas, and how many articles. The index stays in the cluster. */
  public static void run(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException(
          "Which cluster? Name its hosts: cluster http://localhost:9200 [ARTICLES]");
    }
    List<URI> hosts = Arrays.stream(args[0].split(",")).map(URI::create).toList();
    int articles = args.length > 1 ? Integer.parseInt(args[1]) : ARTICLES;
    String name = "benchmark-" + System.currentTimeMillis();
    ClusterSettings settings =
        ClusterSettings.of(hosts, name).withShards(hosts.size()).withReplicas(0);
    new ClusterCommand(new GeneratedCorpus(articles, GeneratedCorpus.SEED), settings).run();
  }

  private void run() throws IOException {
    report.put("what", "cluster");
    report.putAll(MachineInfo.here().json());
    report.put("articles", corpus.count());
    report.put("nodes", settings.hosts().size());
    Path folder = BenchmarkFolders.results().resolve("cluster-embedded");
    CorpusIndex.delete(folder);
    try (Archive embedded = Quotidian.open(folder);
        Archive cluster = Quotidian.connect(settings)) {
      write("embedded", embedded);
      write("cluster", cluster);
      compare(SearchSystem.of(embedded), SearchSystem.of(cluster));
    }
    Path file = BenchmarkFolders.results().resolve("cluster.json");
    JsonReport.write(file, report);
    System.out.println("Written to " + file + "; the index " + settings.name() + " stays");
  }

  private void write(String name, Archive archive) {
    long before = System.nanoTime();
    long added = archive.addAnnotated(corpus, refusal -> System.err.println(refusal.getMessage()));
    archive.commit();
    double seconds = (System.nanoTime() - before) / SECOND;
    long bytes = archive.stats().bytes();
    System.out.printf(
        "%-10s %,d articles written, %,.0f a second, %,d bytes%n",
        name, added, added / seconds, bytes);
    report.put(
        "writing_" + name, Map.of("articles_a_second", added / seconds, "bytes", bytes));
  }

  private void compare(SearchSystem embedded, SearchSystem cluster) throws IOException {
    Map<Task.Category, List<Task>> tasks =
        TaskFile.all().stream()
            .collect(
                Collectors.groupingBy(
                    Task::category, LinkedHashMap::new, Collectors.toList()));
    System.out.printf("%-17s %12s %12s %8s%n", "median ms", "embedded", "cluster", "ratio");
    List<Object> rows = new ArrayList<>();
    for (Map.Entry<Task.Category, List<Task>> of : tasks.entrySet()) {
      double[] ours = new double[of.getValue().size()];
      double[] theirs = new double[ours.length];
      for (int i = 0; i < ours.length; i++) {
        double[] both = times(of.getValue().get(i), embedded, cluster);
        ours[i] = both[0];
        theirs[i] = both[1];
      }
      double here = median(ours);
      double there = median(theirs);
      System.out.printf(ROW, of.getKey(), here, there, there / here);
      rows.add(
          Map.of("task", of.getKey().name(), "embedded_ms", here, "cluster_ms", there));
    }
    report.put("rows", rows);
    fanOut();
  }

  private void fanOut() {
    FanOut fanOut = new FanOut(clusterTimes.stream().mapToDouble(Double::doubleValue).toArray());
    List<Object> rows = new ArrayList<>();
    System.out.printf("%n%-17s %12s %12s%n", "shards", "median ms", "p99 ms");
    for (int shards : SHARDS) {
      FanOut.Latency latency = fanOut.of(shards);
      System.out.printf("%-17d %12.2f %12.2f%n", shards, latency.median(), latency.p99());
      rows.add(Map.of("shards", shards, "median_ms", latency.median(), "p99_ms", latency.p99()));
    }
    report.put("fan_out", rows);
  }

  /** The median times of both, asked in turn. */
  private double[] times(Task task, SearchSystem embedded, SearchSystem cluster)
      throws IOException {
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    for (int round = -WARMING; round < ROUNDS; round++) {
      double here = time(task, embedded);
      double there = time(task, cluster);
      if (round >= 0) {
        ours[round] = here;
        theirs[round] = there;
        clusterTimes.add(there);
      }
    }
    return new double[] {median(ours), median(theirs)};
  }

  private static double time(Task task, SearchSystem system) throws IOException {
    long before = System.nanoTime();
    system.answer(task);
    return (System.nanoTime() - before) / MILLI;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
