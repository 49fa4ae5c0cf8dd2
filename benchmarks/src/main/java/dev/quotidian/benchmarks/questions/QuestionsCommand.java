package dev.quotidian.benchmarks.questions;

import dev.quotidian.Quotidian;
import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.Archive;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.benchmarks.BenchmarkFolders;
import dev.quotidian.benchmarks.MissingDataException;
import dev.quotidian.benchmarks.questions.TypedQuestion.Habit;
import dev.quotidian.benchmarks.ranking.TemporaryFolder;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import dev.quotidian.ingest.ReadOptions;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.hint.SearchHint;
import dev.quotidian.query.parser.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code questions [ARTICLES [QUESTIONS]]}: asks for quotations of the news pool as a researcher
 * types, and tells how many of the questions lead to their answer: among the first ten quotations,
 * or those of a hint.
 */
public final class QuestionsCommand {
  private static final String POOL = "scale/reuters-2006-2013.fifth.jsonl.gz";
  private static final int ARTICLES = 6000;
  private static final int QUESTIONS = 40;
  private static final ReadOptions DATED = ReadOptions.standard().withDay(LocalDate.of(2010, 1, 1));
  private static final List<Habit> HABITS = List.of(Habit.values());

  private QuestionsCommand() {}

  /** How a question leads to its answer. */
  private enum Way {
    FOUND,
    BY_A_HINT,
    LOST
  }

  /** Runs it. */
  public static void run(String[] args) throws IOException {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES;
    int questions = args.length > 1 ? Integer.parseInt(args[1]) : QUESTIONS;
    Path file = BenchmarkFolders.required("articles of the news pool", "questions").resolve(POOL);
    if (!Files.exists(file)) {
      throw new MissingDataException(
          "There is no " + file.toAbsolutePath() + "; name the folder with -Devaluation=FOLDER");
    }
    try (TemporaryFolder folder = TemporaryFolder.create();
        Archive archive = Quotidian.open(folder.path())) {
      List<TypedQuestion> asked = add(archive, file, articles, questions);
      archive.refresh();
      report(archive, asked);
    }
  }

  /** Adds articles, and asks for a quotation of one in so many. */
  private static List<TypedQuestion> add(Archive archive, Path file, int articles, int questions)
      throws IOException {
    Annotator annotator = Annotators.standard();
    List<TypedQuestion> asked = new ArrayList<>();
    int step = Math.max(1, articles / questions);
    int added = 0;
    try (ArticleReader reader = ArticleReader.of(List.of(file), DATED)) {
      for (Read read : reader) {
        if (added == articles) {
          break;
        }
        if (read instanceof Read.Ok ok) {
          Annotations found = annotator.annotate(ok.article());
          archive.add(ok.article(), found);
          added++;
          if (asked.size() < questions && added >= (asked.size() + 1) * step) {
            Habit habit = HABITS.get(asked.size() % HABITS.size());
            question(habit, ok.article(), found).ifPresent(asked::add);
          }
        }
      }
    }
    return asked;
  }

  private static Optional<TypedQuestion> question(
      Habit habit, Article article, Annotations found) {
    for (int number = 0; number < found.quotations().size(); number++) {
      Optional<TypedQuestion> question =
          TypedQuestion.of(
              habit, article.id(), number, found.quotations().get(number), article.body());
      if (question.isPresent()) {
        return question;
      }
    }
    return Optional.empty();
  }

  private static void report(Archive archive, List<TypedQuestion> asked) {
    Map<Habit, Map<Way, Integer>> ways = new EnumMap<>(Habit.class);
    Map<Way, Integer> all = new EnumMap<>(Way.class);
    for (TypedQuestion question : asked) {
      Way way = way(archive, question);
      ways.computeIfAbsent(question.habit(), habit -> new EnumMap<>(Way.class))
          .merge(way, 1, Integer::sum);
      all.merge(way, 1, Integer::sum);
      if (way == Way.LOST) {
        System.out.println("lost: " + question.habit() + ": " + question.typed());
      }
    }
    ways.forEach((habit, counts) -> print(habit.toString(), counts));
    print("all", all);
  }

  private static void print(String name, Map<Way, Integer> counts) {
    int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        Locale.ROOT,
        "%-18s %4d questions: %4d found, %4d by a hint, %4d lost%n",
        name,
        sum,
        counts.getOrDefault(Way.FOUND, 0),
        counts.getOrDefault(Way.BY_A_HINT, 0),
        counts.getOrDefault(Way.LOST, 0));
  }

  private static Way way(Archive archive, TypedQuestion question) {
    QuotationSearch search =
        QuotationSearch.of(
                QueryParser.lenient().withQuestions().quotations(question.typed()).criterion())
            .withHighlighting(Highlighting.NONE);
    if (answers(archive, search, question)) {
      return Way.FOUND;
    }
    for (SearchHint<QuotationSearch> hint : archive.hints(search)) {
      if (answers(archive, hint.search(), question)) {
        return Way.BY_A_HINT;
      }
    }
    return Way.LOST;
  }

  private static boolean answers(Archive archive, QuotationSearch search, TypedQuestion question) {
    return archive.search(search).hits().stream()
        .anyMatch(
            hit ->
                hit.article().id().equals(question.articleId())
                    && hit.number() == question.number());
  }
}
