package dev.quotidian.benchmarks.queries;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.SavedSearches;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Which of so many saved searches an annotated article satisfies, an article an operation. The
 * searches ask for a speaker and a word, for two words, or for a phrase, taken from quotations of
 * other generated articles.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class SavedSearchBenchmark {
  private static final int ARTICLES = 50;
  private static final int LETTERS = 5; // of a word that people would ask for, at least

  /** How many searches there are. */
  @Param({"1", "1000", "10000"})
  public int searches;

  private final Random random = new Random(1);
  private final List<AnnotatedArticle> articles = new ArrayList<>();
  private Path folder = Path.of("");
  private Archive archive;
  private SavedSearches saved;

  /** Saves the searches. */
  @Setup
  public void save() throws IOException {
    new GeneratedCorpus(ARTICLES, 1).forEach(articles::add);
    folder = Files.createTempDirectory("quotidian-saved");
    archive = Quotidian.open(folder);
    saved = archive.savedSearches();
    saved.saveAll(made());
  }

  private List<SavedSearch> made() {
    List<SavedSearch> made = new ArrayList<>();
    for (AnnotatedArticle article : new GeneratedCorpus(searches, 2)) {
      List<Quotation> quotations = article.annotations().quotations();
      Quotation quotation = quotations.get(random.nextInt(quotations.size()));
      String name = "search " + made.size();
      made.add(
          SavedSearch.ofQuotations(
              name, asked(quotation, quotation.contentIn(article.article().body()))));
    }
    return made;
  }

  private QuotationCriterion asked(Quotation quotation, String content) {
    List<String> words =
        Arrays.stream(content.split("\\P{L}+")).filter(word -> word.length() >= LETTERS).toList();
    String word = words.isEmpty() ? "ceasefire" : words.get(random.nextInt(words.size()));
    return switch (random.nextInt(3)) {
      case 0 ->
          QuotationCriterion.allOf(
              QuotationCriterion.speaker(
                  quotation.speaker().map(Speaker::name).orElse("spokesman")),
              QuotationCriterion.words(word));
      case 1 ->
          QuotationCriterion.allOf(
              QuotationCriterion.words(word),
              QuotationCriterion.words(words.isEmpty() ? word : words.getFirst()));
      default -> QuotationCriterion.phrase(phrase(content, word), 0);
    };
  }

  /** The word with the one that follows. */
  private static String phrase(String content, String word) {
    int at = Math.max(0, content.indexOf(word));
    String[] following = content.substring(at).split("\\P{L}+");
    return following.length > 1 ? following[0] + " " + following[1] : word;
  }

  /** Matches them. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void match(Blackhole hole) {
    articles.forEach(
        article -> hole.consume(saved.matching(article.article(), article.annotations())));
  }

  /** Deletes the archive. */
  @TearDown
  public void delete() throws IOException {
    archive.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
