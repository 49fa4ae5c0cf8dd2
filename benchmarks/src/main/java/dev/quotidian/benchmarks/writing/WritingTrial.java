package dev.quotidian.benchmarks.writing;

import dev.quotidian.Quotidian;
import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.trial.CpuTime;
import dev.quotidian.benchmarks.trial.FreshJvm;
import dev.quotidian.benchmarks.trial.TrialTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** One way of writing, in a Java virtual machine of its own. */
public final class WritingTrial {
  private static final int OPENINGS = 40;
  private static final int REFRESHES = 30;
  private static final int COMMITS = 12;
  private static final int LARGE_REFRESHES = 4;
  private static final int FEW = 10;
  private static final int LARGE = 1000;
  private static final int WARMING = 4000;

  private final String system;
  private final Path folder;
  private final int count;
  private final Iterator<AnnotatedArticle> corpus;

  private WritingTrial(String system, Path folder, int count, long seed) {
    this.system = system;
    this.folder = folder;
    this.count = count;
    this.corpus = new GeneratedCorpus(Integer.MAX_VALUE, seed).iterator();
  }

  /** Takes the system, a folder to write in, the number of articles, the seed. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[1]);
    new WritingTrial(args[0], folder, Integer.parseInt(args[2]), Long.parseLong(args[3])).run();
  }

  private void run() throws Exception {
    List<AnnotatedArticle> articles = next(count);
    write(next(count / 2 + 1)); // warms up
    CorpusIndex.delete(folder);
    Files.createDirectories(folder);
    say(WritingKeys.INDEX, CpuTime.ofProcess(() -> write(articles)), count);
    say(WritingKeys.OPEN, median(OPENINGS, this::opening), 1);
    try (WritingSystem writing = WritingSystem.named(system)) {
      writing.open(folder);
      say(WritingKeys.REFRESH_FEW, median(REFRESHES, () -> refresh(writing, FEW)), 1);
      int large = Math.min(LARGE, count);
      say(WritingKeys.REFRESH_LARGE, median(LARGE_REFRESHES, () -> refresh(writing, large)), 1);
      say(WritingKeys.COMMIT, median(COMMITS, () -> commit(writing)), 1);
    }
    if (system.equals("quotidian")) {
      annotate(articles.stream().map(AnnotatedArticle::article).toList());
    }
    CorpusIndex.delete(folder);
    Files.createDirectories(folder);
    write(articles);
  }

  private void write(List<AnnotatedArticle> articles) throws Exception {
    try (WritingSystem writing = WritingSystem.named(system)) {
      writing.open(folder);
      for (AnnotatedArticle article : articles) {
        writing.add(article);
      }
    }
  }

  private TrialTime opening() throws Exception {
    List<AutoCloseable> opened = new ArrayList<>();
    WritingSystem reading = WritingSystem.named(system);
    TrialTime spent = CpuTime.ofThreads(() -> opened.add(reading.read(folder)));
    opened.getFirst().close();
    return spent;
  }

  private TrialTime refresh(WritingSystem writing, int articles) throws Exception {
    add(writing, articles);
    return CpuTime.ofThreads(writing::refresh);
  }

  private TrialTime commit(WritingSystem writing) throws Exception {
    add(writing, FEW);
    return CpuTime.ofThreads(writing::commit);
  }

  private void add(WritingSystem writing, int articles) throws Exception {
    for (AnnotatedArticle article : next(articles)) {
      writing.add(article);
    }
  }

  /**
   * As many articles as a quarter of the others: annotating takes longer. What is found in them is
   * also indexed without annotating them again, to tell what annotating takes.
   */
  private void annotate(List<Article> all) throws Exception {
    List<Article> articles = all.subList(0, count / 4 + 1);
    int size = articles.size();
    Annotator annotator = Annotators.standard();
    List<AnnotatedArticle> found = new ArrayList<>();
    for (int warming = 0; warming < Math.min(WARMING, 4 * count); warming += size) {
      annotate(articles, 1);
      found.clear();
      articles.forEach(one -> found.add(new AnnotatedArticle(one, annotator.annotate(one))));
    }
    CorpusIndex.delete(folder);
    say(WritingKeys.INDEX_FOUND, CpuTime.ofProcess(() -> write(found)), size);
    say(WritingKeys.ANNOTATE_ONE, CpuTime.ofProcess(() -> annotate(articles, 0)), size);
    say(WritingKeys.ANNOTATE_TWO, CpuTime.ofProcess(() -> annotate(articles, 2)), size);
    say(WritingKeys.ANNOTATE_RULES, CpuTime.ofProcess(() -> rules(articles)), size);
  }

  /** One after the other on the caller's thread where there are no annotating threads. */
  private void annotate(List<Article> articles, int threads) throws Exception {
    ArchiveSettings settings =
        ArchiveSettings.standard().withAnnotatingThreads(Math.max(1, threads));
    add(articles, settings, threads > 0);
  }

  private void rules(List<Article> articles) throws Exception {
    add(articles, ArchiveSettings.standard().withAnnotator(Annotators.rulesOnly()), false);
  }

  private void add(List<Article> articles, ArchiveSettings settings, boolean together)
      throws Exception {
    CorpusIndex.delete(folder);
    try (Archive archive = Quotidian.open(folder, settings)) {
      if (together) {
        archive.addAll(
            articles,
            refusal -> {
              throw refusal;
            });
      } else {
        articles.forEach(archive::add);
      }
    }
  }

  private List<AnnotatedArticle> next(int many) {
    List<AnnotatedArticle> articles = new ArrayList<>(many);
    for (int i = 0; i < many; i++) {
      articles.add(corpus.next());
    }
    return articles;
  }

  private interface Measured {
    TrialTime run() throws Exception;
  }

  /** Of the second half; of fewer times where there are few articles. */
  private TrialTime median(int most, Measured measured) throws Exception {
    int times = Math.min(most, 2 + count / FEW);
    List<TrialTime> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(measured.run());
    }
    List<TrialTime> late = all.subList(times / 2, times);
    return new TrialTime(
        late.stream().map(TrialTime::cpu).sorted().toList().get(late.size() / 2),
        late.stream()
            .map(TrialTime::clock)
            .sorted(Comparator.naturalOrder())
            .toList()
            .get(late.size() / 2));
  }

  private static void say(String key, TrialTime spent, int articles) {
    FreshJvm.say(key, spent.cpu() / articles, spent.clock() / articles);
  }
}
