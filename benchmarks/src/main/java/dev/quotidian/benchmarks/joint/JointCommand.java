package dev.quotidian.benchmarks.joint;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.benchmarks.Machine;
import dev.quotidian.benchmarks.Places;
import dev.quotidian.benchmarks.ranking.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code joint [FILE]}: asks what speakers said about something, of quotations that Quotidian
 * found, of those that human annotators marked, and of plain sentences, and tells how good each
 * answer is.
 */
public final class JointCommand {
  private static final String USUAL = "attribution/polnear-dev.jsonl.gz";

  private JointCommand() {}

  /** Whoever answers. */
  private interface Side {
    List<Judge.Hit> answer(Question question) throws IOException;
  }

  /** Runs it. */
  public static void run(String[] args) throws IOException {
    Path file =
        args.length > 0
            ? Path.of(args[0])
            : Places.evaluation()
                .orElseThrow(() -> new IllegalArgumentException("usage: joint FILE"))
                .resolve(USUAL);
    List<GoldArticle> articles = GoldArticle.read(file);
    List<Question> questions = Question.of(articles);
    Map<String, double[]> figures = figures(articles, questions);
    report(questions, figures);
  }

  private static Map<String, double[]> figures(List<GoldArticle> articles, List<Question> questions)
      throws IOException {
    Judge strict = Judge.strict(articles);
    Map<String, double[]> figures = new LinkedHashMap<>();
    try (Scratch found = Scratch.create();
        Scratch marked = Scratch.create();
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
        "sentences, generously", scores(questions, Judge.generous(articles), sentences::answer));
    return figures;
  }

  private static double[] scores(List<Question> questions, Judge judge, Side side)
      throws IOException {
    double[] scores = new double[questions.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = judge.ndcg(questions.get(i), side.answer(questions.get(i)));
    }
    return scores;
  }

  private static void report(List<Question> questions, Map<String, double[]> figures)
      throws IOException {
    Map<String, Predicate<Question>> kinds = new LinkedHashMap<>();
    kinds.put("all", question -> true);
    kinds.put("any time", question -> question.month().isEmpty());
    kinds.put("in a month", question -> question.month().isPresent());
    Path json = Places.results().resolve("joint.json");
    try (JsonGenerator out =
        new JsonFactory()
            .createGenerator(ObjectWriteContext.empty(), Files.newOutputStream(json))) {
      out.writeStartObject();
      Machine.here().write(out);
      out.writeNumberProperty("questions", questions.size());
      out.writeObjectPropertyStart("ndcg10");
      for (Map.Entry<String, double[]> side : figures.entrySet()) {
        out.writeObjectPropertyStart(side.getKey());
        for (Map.Entry<String, Predicate<Question>> kind : kinds.entrySet()) {
          double mean = mean(questions, side.getValue(), kind.getValue());
          out.writeNumberProperty(kind.getKey(), mean);
          System.out.printf(
              Locale.ROOT, "%-24s %-12s nDCG@10 %.4f%n", side.getKey(), kind.getKey(), mean);
        }
        out.writeEndObject();
      }
      out.writeEndObject();
      out.writeEndObject();
    }
    System.out.println(questions.size() + " questions; written to " + json);
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
