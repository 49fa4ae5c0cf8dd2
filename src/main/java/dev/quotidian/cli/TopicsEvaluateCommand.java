package dev.quotidian.cli;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.annotate.topic.model.TopicScores;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate",
    description = "Tells how right learned topics are: precision, recall and F1 of each.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "With --model, a model is measured on articles that it should not have been trained on.",
      "Without, the articles are dealt to parts, and each is labelled by a model trained on the others.",
      "",
      "Examples:",
      "  quotidian topics evaluate --parts 5 labelled.jsonl.gz",
      "  quotidian topics evaluate --model topics.model others.jsonl.gz"
    })
final class TopicsEvaluateCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ReadingMixin reading = new ReadingMixin();

  @Option(names = "--model", paramLabel = "FILE", description = "a file that training has written")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--parts", paramLabel = "N", description = "2 or more; default: 5")
  private int parts = 5;

  TopicsEvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (UndatedArticles articles = new UndatedArticles(reading, io)) {
      TopicScores scores =
          file.map(path -> TopicModel.read(path).evaluate(articles))
              .orElseGet(() -> TopicModel.crossValidated(articles, parts));
      scores
          .toString()
          .lines()
          .map(line -> line.replaceAll("\\p{Cntrl}", " "))
          .forEach(io.out()::println);
      return articles.exitCode();
    }
  }
}
