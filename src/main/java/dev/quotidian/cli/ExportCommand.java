package dev.quotidian.cli;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.ingest.ArticleJson;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description =
        "Prints the articles of an archive with their annotations, one JSON object a line.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "All are of one point in time, whatever is added meanwhile. index reads them back, equal.",
      "",
      "Examples:",
      "  quotidian export --archive news | gzip > news.jsonl.gz",
      "  quotidian export --archive news 'publisher:\"Harbour Times\" published:2025'",
      "  quotidian index --archive copy news.jsonl.gz"
    })
final class ExportCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();

  @Option(names = "--without-annotations", description = "print the articles alone")
  private boolean bare;

  ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (Archive archive = context.opener().openReadOnly(source.location());
        Stream<AnnotatedArticle> articles = archive.articles(query.articles(archive, io))) {
      long count = 0;
      for (Iterator<AnnotatedArticle> each = articles.iterator(); each.hasNext(); count++) {
        io.out().print(line(each.next()) + "\n");
        refuseHalf(io, count);
      }
      io.out().flush();
      refuseHalf(io, count);
      io.err().println("Exported " + Counted.of(count, "article") + ".");
      return ExitCode.DONE;
    }
  }

  private String line(AnnotatedArticle found) {
    return bare
        ? ArticleJson.line(found.article())
        : ArticleJson.line(found.article(), found.annotations(), found.annotators());
  }

  /** A full disk must not pass for a whole export. */
  private void refuseHalf(Io io, long count) {
    if (io.out().checkError()) {
      throw new ArchiveException(
          "The export of archive "
              + source.location()
              + " is not whole: the output cannot be written after about "
              + Counted.of(count, "article")
              + "; see that its disk has room, and export again");
    }
  }
}
