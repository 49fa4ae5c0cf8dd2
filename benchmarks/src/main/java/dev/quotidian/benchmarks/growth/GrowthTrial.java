package dev.quotidian.benchmarks.growth;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.benchmarks.JsonReport;
import dev.quotidian.benchmarks.MachineInfo;
import dev.quotidian.benchmarks.corpus.CorpusHash;
import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.speed.MeasuredRounds;
import dev.quotidian.benchmarks.system.FrequencyBand;
import dev.quotidian.benchmarks.system.SearchSystem;
import dev.quotidian.benchmarks.system.Task;
import dev.quotidian.benchmarks.system.TaskFile;
import dev.quotidian.benchmarks.trial.CpuTime;
import dev.quotidian.benchmarks.trial.TrialTime;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an archive of one size, asks all tasks of it, and deletes it. No article is held. */
public final class GrowthTrial {
  private static final double MEGABYTE = 1 << 20;
  private static final double MILLI = 1e6;
  private static final double MICRO = 1e3;
  private static final double SECOND = 1e9;
  private static final double SLOWEST = 0.99;
  private static final int TIMES = 11;
  private static final int FEW = 10;
  private static final int WARMING = 2000;

  private final int size;
  private final Path folder;
  private final GeneratedCorpus corpus =
      new GeneratedCorpus(Integer.MAX_VALUE, GeneratedCorpus.SEED);
  private final Iterator<AnnotatedArticle> articles = corpus.iterator();
  private final Map<String, Object> report = new LinkedHashMap<>();
  private AnnotatedArticle next;
  private long quotations;
  private long textBytes;

  private GrowthTrial(int size, Path folder) {
    this.size = size;
    this.folder = folder;
  }

  /** Takes the size, the folder of the index, the file for the report, and the seconds. */
  public static void main(String[] args) throws Exception {
    GrowthTrial trial = new GrowthTrial(Integer.parseInt(args[0]), Path.of(args[1]));
    CorpusIndex.delete(trial.folder);
    trial.report.putAll(MachineInfo.here().json());
    trial.warmUp();
    trial.write();
    trial.openAndRefresh();
    trial.ask(Double.parseDouble(args[3]));
    CorpusIndex.delete(trial.folder);
    JsonReport.write(Path.of(args[2]), trial.report);
  }

  /** With other articles, as many as there will be, but not many. */
  private void warmUp() throws Exception {
    try (Archive archive = Quotidian.open(folder)) {
      for (AnnotatedArticle other : new GeneratedCorpus(Math.min(size, WARMING), 2)) {
        archive.add(other.article(), other.annotations());
      }
    }
    CorpusIndex.delete(folder);
  }

  /** The time in which articles are generated is taken off. */
  private void write() throws Exception {
    CorpusHash hash = new CorpusHash();
    double[] making = new double[2];
    TrialTime spent =
        CpuTime.ofProcess(
            () -> {
              try (Archive archive = Quotidian.open(folder)) {
                for (int i = 0; i < size; i++) {
                  TrialTime made = CpuTime.ofThisThread(() -> make(hash));
                  making[0] += made.cpu();
                  making[1] += made.clock();
                  archive.add(next.article(), next.annotations());
                }
              }
            });
    long indexBytes = CorpusIndex.bytes(folder);
    report.putAll(corpus.json(hash.hex()));
    report.put("articles", size);
    report.put("quotations", quotations);
    report.put("articles_per_second", size / (spent.clock() - making[1]) * SECOND);
    report.put("cpu_us_per_article", (spent.cpu() - making[0]) / size / MICRO);
    report.put("generating_us_per_article", making[0] / size / MICRO);
    report.put("text_bytes", textBytes);
    report.put("index_bytes", indexBytes);
    report.put("index_bytes_per_text_byte", (double) indexBytes / textBytes);
  }

  private void make(CorpusHash hash) {
    next = articles.next();
    hash.add(next);
    quotations += next.annotations().quotations().size();
    textBytes += next.article().body().length();
  }

  private void openAndRefresh() throws Exception {
    List<Double> opened = new ArrayList<>();
    List<Double> refreshed = new ArrayList<>();
    ArticleSearch any = ArticleSearch.of(ArticleCriterion.matchAll()).withLimit(1);
    for (int i = 0; i < TIMES; i++) {
      long before = System.nanoTime();
      try (Archive archive = Quotidian.openReadOnly(folder)) {
        archive.search(any);
        opened.add((System.nanoTime() - before) / MILLI);
      }
    }
    try (Archive archive = Quotidian.open(folder)) {
      for (int i = 0; i < TIMES; i++) {
        for (int more = 0; more < FEW; more++) {
          next = articles.next();
          archive.add(next.article(), next.annotations());
        }
        long before = System.nanoTime();
        archive.refresh();
        refreshed.add((System.nanoTime() - before) / MILLI);
      }
    }
    report.put("open_ms", opened.stream().sorted().toList().get(TIMES / 2));
    report.put("refresh_ms", refreshed.stream().sorted().toList().get(TIMES / 2));
  }

  private void ask(double seconds) throws Exception {
    List<Task> tasks = TaskFile.all();
    List<Object> rows = new ArrayList<>();
    try (SearchSystem system = SearchSystem.named("quotidian")) {
      system.open(folder);
      MeasuredRounds rounds =
          MeasuredRounds.run(tasks, system::answer, GeneratedCorpus.SEED, seconds);
      for (int t = 0; t < tasks.size(); t++) {
        Task task = tasks.get(t);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("category", task.category().name());
        row.put("query", task.query());
        long hits = system.count(task);
        row.put("hits", hits);
        row.put(
            "band",
            FrequencyBand.of(hits, task.category().isOfArticles() ? size : quotations).toString());
        row.put("p50_us", rounds.quantile(t, 0.5) / MICRO);
        row.put("p99_us", rounds.quantile(t, SLOWEST) / MICRO);
        rows.add(row);
      }
      report.put("heap_mb", used());
    }
    report.put("heap_peak_mb", peak());
    report.put("heap_most_mb", Runtime.getRuntime().maxMemory() / MEGABYTE);
    report.put("tasks", rows);
  }

  /** What is held with the archive open for searching. */
  private static double used() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** The sum of the most that each part of the heap held, dead objects included. */
  private static double peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToDouble(usage -> usage.getUsed() / MEGABYTE)
        .sum();
  }
}
