package dev.quotidian.cli;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.annotate.topic.rule.TopicRules;
import dev.quotidian.annotate.topic.taxonomy.Taxonomy;
import dev.quotidian.article.Article;
import dev.quotidian.article.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "label",
    description = "Gives articles topics, by a model or by the rules that ship with the library.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Prints one line an article, in the order read:",
      "  {\"id\",\"topics\":[code,…],\"scores\":{code: score}}   scores are 0 to 1",
      "  id<TAB>code code …                                with --format tsv",
      "",
      "Examples:",
      "  quotidian topics label --model topics.model wire.jsonl.gz",
      "  quotidian topics label --rules --format tsv wire.jsonl.gz",
      "  quotidian topics label --rules-file ours.txt wire.jsonl.gz"
    })
final class TopicsLabelCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ReadingMixin reading = new ReadingMixin();

  @ArgGroup(multiplicity = "1")
  private Labeller labeller = new Labeller();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "json (unless told) or tsv, which leaves the scores out")
  private Format format = Format.JSON;

  private enum Format {
    JSON,
    TSV
  }

  private static final class Labeller {
    @Option(
        names = "--model",
        paramLabel = "FILE",
        description = "a file that training has written")
    private Path model = Path.of("");

    @Option(names = "--rules", description = "the rules that ship with the library")
    private boolean rules;

    @Option(
        names = "--rules-file",
        paramLabel = "FILE",
        description = "rules of your own, one a line: code = query; then those that ship")
    private Optional<Path> own = Optional.empty();

    Function<Article, List<Topic>> open() {
      if (own.isPresent()) {
        return TopicRules.shipped().with(own.get(), Taxonomy.iptcMediaTopics())::label;
      }
      return rules ? TopicRules.shipped()::label : TopicModel.load(model)::label;
    }
  }

  TopicsLabelCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    Function<Article, List<Topic>> label = labeller.open();
    try (UndatedArticles articles = new UndatedArticles(reading, io)) {
      InOrder.forEach(
          articles.iterator(),
          context.settings().annotatingThreads(),
          article -> line(article, label.apply(article)),
          line -> {
            io.out().print(line + "\n");
            return !io.out().checkError();
          });
      return articles.exitCode();
    }
  }

  private String line(Article article, List<Topic> topics) {
    List<String> codes = topics.stream().map(Topic::code).toList();
    return switch (format) {
      case TSV -> article.id() + "\t" + String.join(" ", codes);
      case JSON ->
          Json.line(
              json ->
                  json.put("id", article.id())
                      .strings("topics", codes)
                      .object(
                          "scores",
                          scores -> topics.forEach(t -> scores.put(t.code(), t.score()))));
    };
  }
}
