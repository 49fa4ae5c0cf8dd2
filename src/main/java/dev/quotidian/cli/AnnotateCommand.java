package dev.quotidian.cli;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.article.Article;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "annotate",
    description = "Finds quotations, speakers, dates and topics in articles, and prints them.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Prints one JSON object an article, in the order read; on a terminal, a form for people.",
      "",
      "Examples:",
      "  quotidian annotate wire.jsonl.gz > found.jsonl",
      "  quotidian annotate --human --date 2025-03-20 speech.txt",
      "  quotidian annotate --explain --date 2025-03-20 speech.txt",
      "  zcat wire.jsonl.gz | quotidian annotate --offsets code-points -"
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ReadingMixin reading = new ReadingMixin();
  @Mixin private final AnnotatorMixin annotators = new AnnotatorMixin();

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description = "what offsets count: utf16 (default) or code-points")
  private Offsets.Unit offsets = Offsets.Unit.UTF16;

  @Option(
      names = {"--human", "--pretty"},
      description = "print for people, also where this is not a terminal")
  private boolean human;

  @Option(
      names = "--explain",
      description =
          "print for people, with each quotation the text around it and why it was found: the rule,"
              + " the words, how the speaker and the day were told")
  private boolean explain;

  @Option(names = "--json", description = "print JSON, also on a terminal")
  private boolean json;

  AnnotateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Function<Article, String> form = form(context.io());
    return LineByLine.print(
        context,
        reading,
        "the annotator failed on this article",
        article -> form.apply(article) + "\n");
  }

  private Function<Article, String> form(Io io) {
    Annotator annotator = annotators.in(context.settings()).annotator();
    if (explain) {
      Style style = Style.of(io);
      return article -> new ExplainedText(style).of(article, annotator.annotate(article));
    }
    if (human || (io.outIsTerminal() && !json)) {
      Style style = Style.of(io);
      return article -> new ArticleText(style).of(article, annotator.annotate(article));
    }
    AnnotationsJson lines = new AnnotationsJson(offsets);
    return article -> lines.line(article, annotator.annotate(article));
  }
}
