package dev.quotidian.cli;

import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.annotate.topic.rule.TopicRules;
import dev.quotidian.article.Article;
import dev.quotidian.article.Topic;
import dev.quotidian.taxonomy.Taxonomy;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      "With --taxonomy, \"labels\":{code: label} too, and a code that is retired gives way to its successor.",
      "",
      "Examples:",
      "  quotidian topics label --model topics.model wire.jsonl.gz",
      "  quotidian topics label --rules --format tsv wire.jsonl.gz",
      "  quotidian topics label --rules-file ours.txt --taxonomy topics.csv wire.jsonl.gz"
    })
final class TopicsLabelCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ReadingMixin reading = new ReadingMixin();

  @ArgGroup(multiplicity = "1")
  private Labeller labeller = new Labeller();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "json (default) or tsv, which leaves the scores out")
  private Format format = Format.JSON;

  @Option(
      names = "--taxonomy",
      paramLabel = "FILE",
      description = "CSV (code,label,broader,successor) or JSON of your topics")
  private Optional<Path> file = Optional.empty();

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

    Function<Article, List<Topic>> open(Taxonomy taxonomy) {
      if (own.isPresent()) {
        return TopicRules.standard().with(own.get(), taxonomy)::label;
      }
      return rules ? TopicRules.standard()::label : TopicModel.read(model)::label;
    }
  }

  TopicsLabelCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    Optional<Taxonomy> taxonomy = file.map(Taxonomy::read);
    Function<Article, List<Topic>> label =
        labeller.open(taxonomy.orElseGet(Taxonomy::iptcMediaTopics));
    try (UndatedArticles articles = new UndatedArticles(reading, io)) {
      InOrder.forEach(
          articles.iterator(),
          context.settings().annotatingThreads(),
          article -> line(article, label.apply(article), taxonomy),
          line -> {
            io.out().print(line + "\n");
            return !io.out().checkError();
          });
      return articles.exitCode();
    }
  }

  private String line(Article article, List<Topic> found, Optional<Taxonomy> taxonomy) {
    Map<String, Double> scores = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (Topic topic : found) {
      String code = taxonomy.map(t -> t.current(topic.code())).orElse(topic.code());
      scores.merge(code, topic.score(), Math::max);
      taxonomy.ifPresent(t -> labels.putIfAbsent(code, label(code, topic, t)));
    }
    return switch (format) {
      case TSV -> article.id() + "\t" + String.join(" ", scores.keySet());
      case JSON -> json(article, scores, labels);
    };
  }

  /** A code that the taxonomy does not know keeps the label that it came with. */
  private static String label(String code, Topic topic, Taxonomy taxonomy) {
    return taxonomy.concept(code).map(Taxonomy.Concept::label).orElse(topic.label());
  }

  private static String json(
      Article article, Map<String, Double> scores, Map<String, String> labels) {
    return Json.line(
        json -> {
          json.put("id", article.id())
              .strings("topics", List.copyOf(scores.keySet()))
              .object("scores", of -> scores.forEach(of::put));
          if (!labels.isEmpty()) {
            json.object("labels", of -> labels.forEach(of::put));
          }
        });
  }
}
