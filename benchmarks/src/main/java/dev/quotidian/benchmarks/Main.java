package dev.quotidian.benchmarks;

import dev.quotidian.benchmarks.annotate.AnnotateCommand;
import dev.quotidian.benchmarks.speed.SpeedCommand;
import java.util.Arrays;

/** The door of {@code benchmarks.jar}: its first argument names what to measure. */
public final class Main {
  private static final String USAGE =
      """
      usage: java -jar benchmarks.jar COMMAND

        annotate [FORKS [PATTERN]]        speed, allocation and memory of the annotators
        speed [ARTICLES [PAIRS [SIDE]]]   searching beside Lucene by hand, or another side

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
      default -> {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
  }
}
