package dev.quotidian.benchmarks;

import dev.quotidian.benchmarks.annotate.AnnotationSpeedCommand;
import dev.quotidian.benchmarks.cluster.ClusterCommand;
import dev.quotidian.benchmarks.growth.GrowthCommand;
import dev.quotidian.benchmarks.joint.JointCommand;
import dev.quotidian.benchmarks.latency.LatencyCommand;
import dev.quotidian.benchmarks.queries.QueriesCommand;
import dev.quotidian.benchmarks.questions.QuestionsCommand;
import dev.quotidian.benchmarks.ranking.EvaluateCommand;
import dev.quotidian.benchmarks.ranking.HeldOutCommand;
import dev.quotidian.benchmarks.ranking.KnownItemCommand;
import dev.quotidian.benchmarks.ranking.MeaningCommand;
import dev.quotidian.benchmarks.ranking.RankingCommand;
import dev.quotidian.benchmarks.ranking.TrecCommand;
import dev.quotidian.benchmarks.report.ReportPage;
import dev.quotidian.benchmarks.size.SizeCommand;
import dev.quotidian.benchmarks.speed.SpeedCommand;
import dev.quotidian.benchmarks.speed.TasksCommand;
import dev.quotidian.benchmarks.writing.WritingCommand;
import java.util.Arrays;

/** The main class of {@code benchmarks.jar}: its first argument names the command. */
public final class Main {
  private static final String USAGE =
      """
      usage: java -jar benchmarks.jar COMMAND

        quick [smoke]                     search, indexing, growth to 10,000, the report page; about 8 minutes
        speed [ARTICLES [PAIRS [SECONDS [SYSTEM…]]]]   search speed against the Lucene baseline, SQLite, …
        writing [ARTICLES [PAIRS]]        indexing speed against the Lucene baseline
        growth [SIZE…]                    archives of 1,000 to 1,000,000 articles
        annotate [FORKS [PATTERN]]        speed, allocation and memory of the annotators
        queries [FORKS]                   parsing and translating queries, saved searches
        report                            the report page, from the last results
        tasks FILE                        rewrites the task file with frequencies
        trec --docs FILE --queries FILE --run FILE [--ranking NAME] [--index FOLDER]
                                          writes a TREC run for a collection
        evaluate QRELS RUN… [--per-query] quality of TREC runs, and whether they differ
        ranking [FOLDER]                  all collections in all rankings, and two baselines
        held-out [FOLDER]                 the default ranking chosen without each collection in turn
        meaning [FOLDER]                  the collections by meaning too; needs an encoder on the class path
        known-item [QUERIES]              articles by headline and by lead, in all rankings
        latency [ARTICLES]                search latency in 105,360 articles of real news
        size FOLDER                       bytes of an archive by field
        questions [ARTICLES [QUESTIONS]]  whether what a researcher types leads to its answer
        cluster HOSTS [ARTICLES]          an archive in a cluster beside an embedded one
        joint [FILE]                      who said what about what: the whole chain, an oracle, plain text

      It looks for ../shared/eval and index-fixtures next to the project; -Devaluation=FOLDER and
      -Dfixtures=FOLDER before -jar name other places.
      """;

  private Main() {}

  /** Runs one command; where its data is missing, says so and ends the process with 2. */
  public static void main(String[] args) throws Exception {
    try {
      run(args);
    } catch (MissingDataException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(String[] args) throws Exception {
    String command = args.length == 0 ? "" : args[0];
    String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
    switch (command) {
      case "annotate" -> AnnotationSpeedCommand.run(rest);
      case "speed" -> SpeedCommand.run(rest);
      case "tasks" -> TasksCommand.run(rest);
      case "queries" -> QueriesCommand.run(rest);
      case "quick" -> QuickCommand.run(rest);
      case "report" -> ReportPage.write();
      case "growth" -> GrowthCommand.run(rest);
      case "writing" -> WritingCommand.run(rest);
      case "trec" -> TrecCommand.run(rest);
      case "evaluate" -> EvaluateCommand.run(rest);
      case "ranking" -> RankingCommand.run(rest);
      case "held-out" -> HeldOutCommand.run(rest);
      case "meaning" -> MeaningCommand.run(rest);
      case "known-item" -> KnownItemCommand.run(rest);
      case "latency" -> LatencyCommand.run(rest);
      case "size" -> SizeCommand.run(rest);
      case "questions" -> QuestionsCommand.run(rest);
      case "cluster" -> ClusterCommand.run(rest);
      case "joint" -> JointCommand.run(rest);
      default -> {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
  }
}
