package dev.quotidian.cli;

import dev.quotidian.annotate.topic.model.TopicModel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "train",
    description = "Learns topics from articles that carry them, and writes a model.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An article without topics teaches that it has none. Topics that fewer than three articles",
      "carry are reported and left out. The same articles give the same model.",
      "",
      "Example:",
      "  quotidian topics train --model topics.model labelled.jsonl.gz"
    })
final class TopicsTrainCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ReadingMixin reading = new ReadingMixin();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      required = true,
      description = "the file to write")
  private Path file = Path.of("");

  TopicsTrainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (UndatedArticles articles = new UndatedArticles(reading, io)) {
      TopicModel model = TopicModel.train(articles, context.settings().annotatingThreads());
      model.write(file);
      model
          .leftOut()
          .forEach(
              (topic, count) ->
                  io.err()
                      .println(
                          "left out: "
                              + Style.clean(topic)
                              + ", which only "
                              + Counted.of(count, "article")
                              + (count == 1 ? " carries" : " carry")));
      io.err().println("Trained " + model + " on " + Counted.of(articles.read(), "article"));
      return articles.exitCode();
    }
  }
}
