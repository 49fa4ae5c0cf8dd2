package dev.quotidian.benchmarks.joint;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.JsonReport;
import dev.quotidian.benchmarks.MachineInfo;
import dev.quotidian.benchmarks.MissingDataException;
import dev.quotidian.benchmarks.gold.GoldArticle;
import dev.quotidian.benchmarks.ranking.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * {@code joint [FILE]}: asks what speakers said about something, of quotations that Quotidian
 * found, of those that human annotators marked, and of plain sentences, and reports how good each
 * answer is.
 */
public final class JointCommand {
  private static final String USUAL = "attribution/polnear-dev.jsonl.gz";

  private JointCommand() {}

  /** A system that answers questions. */
  private interface AnsweringSystem {
    List<RelevanceJudge.Hit> answer(Question question) throws IOException;
  }

  /** Runs it. */
  public static void run(String[] args) throws IOException {
    Path file =
        args.length > 0
            ? Path.of(args[0])
            : BenchmarkFolders.required("marked articles", "joint FILE").resolve(USUAL);
    if (!Files.exists(file)) {
      throw new MissingDataException(
          "There is no file " + file.toAbsolutePath() + "; name another with: joint FILE");
    }
    List<GoldArticle> articles = GoldArticle.read(file);
    List<Question> questions = Question.of(articles);
    Map<String, double[]> figures = figures(articles, questions);
    report(questions, figures);
  }

  private static Map<String, double[]> figures(List<GoldArticle> articles, List<Question> questions)
      throws IOException {
    RelevanceJudge strict = RelevanceJudge.strict(articles);
    Map<String, double[]> figures = new LinkedHashMap<>();
    try (TemporaryFolder found = TemporaryFolder.create();
        TemporaryFolder marked = TemporaryFolder.create();
        Archive quotidian = Quotidian.open(found.path());
        Archive oracle = Quotidian.open(marked.path())) {
      for (GoldArticle article : articles) {
        quotidian.add(article.article());
        oracle.add(article.article(), QuotationAnswers.gold(article));
      }
      quotidian.refresh();
      oracle.refresh();
      figures.put("quotidian", scores(questions, strict, new QuotationAnswers(quotidian)::answer));
      figures.put("oracle", scores(questions, strict, new QuotationAnswers(oracle)::answer));
    }
    SentenceAnswers sentences = new SentenceAnswers(articles);
    figures.put("sentences", scores(questions, strict, sentences::answer));
    figures.put(
        "sentences, generously",
        scores(questions, RelevanceJudge.generous(articles), sentences::answer));
    return figures;
  }

  private static double[] scores(
      List<Question> questions, RelevanceJudge judge, AnsweringSystem system) throws IOException {
    double[] scores = new double[questions.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = judge.ndcg(questions.get(i), system.answer(questions.get(i)));
    }
    return scores;
  }

  private static void report(List<Question> questions, Map<String, double[]> figures)
      throws IOException {
    Map<String, Predicate<Question>> kinds = new LinkedHashMap<>();
    kinds.put("all", question -> true);
    kinds.put("any time", question -> question.month().isEmpty());
    kinds.put("in a month", question -> question.month().isPresent());
    List<Map<String, Object>> rows = new ArrayList<>();
    figures.forEach((system, scores) -> rows.add(row(system, questions, scores, kinds)));
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("what", "joint");
    report.putAll(MachineInfo.here().json());
    report.put(
        "note",
        "nDCG@10 of "
            + questions.size()
            + " questions about what a speaker said, by what Quotidian finds, by what people marked"
            + " (the oracle), and by a search for the words in sentences.");
    report.put("rows", rows);
    Path json = BenchmarkFolders.results().resolve("joint.json");
    JsonReport.write(json, report);
    System.out.println(questions.size() + " questions; written to " + json);
  }

  private static Map<String, Object> row(
      String system,
      List<Question> questions,
      double[] scores,
      Map<String, Predicate<Question>> kinds) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("system", system);
    kinds.forEach(
        (kind, wanted) -> {
          double mean = mean(questions, scores, wanted);
          row.put(kind, mean);
          System.out.printf(Locale.ROOT, "%-24s %-12s nDCG@10 %.4f%n", system, kind, mean);
        });
    return row;
  }

  private static double mean(
      List<Question> questions, double[] scores, Predicate<Question> wanted) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < scores.length; i++) {
      if (wanted.test(questions.get(i))) {
        sum += scores[i];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
