package dev.quotidian.benchmarks;

import dev.quotidian.benchmarks.annotate.AnnotateCommand;
import dev.quotidian.benchmarks.joint.JointCommand;
import dev.quotidian.benchmarks.ranking.EvaluateCommand;
import dev.quotidian.benchmarks.ranking.RankingCommand;
import dev.quotidian.benchmarks.ranking.TrecCommand;
import dev.quotidian.benchmarks.speed.SpeedCommand;
import java.util.Arrays;

/** The door of {@code benchmarks.jar}: its first argument names what to measure. */
public final class Main {
  private static final String USAGE =
      """
      usage: java -jar benchmarks.jar COMMAND

        annotate [FORKS [PATTERN]]        speed, allocation and memory of the annotators
        speed [ARTICLES [PAIRS [SIDE]]]   searching beside Lucene by hand, or another side
        trec --docs FILE --queries FILE --run FILE [--ranking NAME] [--index FOLDER]
                                          answers the queries of a collection
        evaluate QRELS RUN… [--per-query] how good answers are, and whether they differ
        ranking [FOLDER]                  all collections in all rankings, and by baselines
        joint [FILE]                      who said what about what: the whole chain, an oracle, plain text

      It looks for ../shared/eval and index-fixtures beside the project; -Devaluation=FOLDER and
      -Dfixtures=FOLDER before -jar name other places.
      """;

  private Main() {}

  /** Runs one command. */
  public static void main(String[] args) throws Exception {
    String command = args.length == 0 ? "" : args[0];
    String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
    switch (command) {
      case "annotate" -> AnnotateCommand.run(rest);
      case "speed" -> SpeedCommand.run(rest);
      case "trec" -> TrecCommand.run(rest);
      case "evaluate" -> EvaluateCommand.run(rest);
      case "ranking" -> RankingCommand.run(rest);
      case "joint" -> JointCommand.run(rest);
      default -> {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
  }
}
