package dev.quotidian.cli;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.article.Article;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
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
      description = "what offsets count: utf16 (unless told) or code-points")
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
    Io io = context.io();
    try (ArticleReader reader = reading.open(io)) {
      boolean showsBar = io.errIsTerminal() && !io.outIsTerminal();
      ProgressBar bar =
          new ProgressBar(io.err(), showsBar, showsBar ? reader.bytesTotal() : 0, System::nanoTime);
      Output output = new Output(io, reader, bar);
      InOrder.forEach(
          reader.iterator(),
          context.settings().annotatingThreads(),
          new Annotated(form(io))::of,
          output::print);
      bar.clear();
      return output.refused > 0 ? Commands.REFUSED : Commands.DONE;
    }
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

  /** A line to print: of an article, or of why there is none. */
  private record Line(boolean refused, String text) {}

  private record Annotated(Function<Article, String> form) {
    Line of(Read read) {
      return switch (read) {
        case Read.Ok ok -> annotated(ok);
        case Read.Refused refused -> new Line(true, refused.toString());
      };
    }

    private Line annotated(Read.Ok ok) {
      try {
        return new Line(false, form.apply(ok.article()));
      } catch (RuntimeException e) {
        return new Line(true, ok.place() + ": the annotator failed on this article: " + e);
      }
    }
  }

  private static final class Output {
    private final Io io;
    private final ArticleReader reader;
    private final ProgressBar bar;
    private long articles;
    private long refused;

    Output(Io io, ArticleReader reader, ProgressBar bar) {
      this.io = io;
      this.reader = reader;
      this.bar = bar;
    }

    /** False when nobody reads the output any more. */
    boolean print(Line line) {
      if (line.refused()) {
        refused++;
        bar.clear();
        io.err().println(line.text());
        return true;
      }
      articles++;
      io.out().print(line.text() + "\n");
      bar.update(reader.bytesRead(), articles);
      return !io.out().checkError();
    }
  }
}
