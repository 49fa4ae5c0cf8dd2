package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.reading.CopyReport;
import dev.quotidian.query.field.OwnField;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "copy",
    description = "Copies the articles of an archive into another, in a folder or in a cluster.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Annotations and saved searches are copied too; nothing is annotated anew. What the target has already",
      "is left, so that a copy that was broken off goes on when it is called again. Each article is read back",
      "and compared. Give --taxonomy as you give it to index.",
      "",
      "The login of a cluster is taken from QUOTIDIAN_CLUSTER_USER and QUOTIDIAN_CLUSTER_PASSWORD, or from",
      "QUOTIDIAN_CLUSTER_API_KEY.",
      "",
      "Exit codes: 0 done, 1 the target refused some articles, 2 wrong use or no such archive.",
      "",
      "Examples:",
      "  quotidian copy news 'opensearch://search-1:9200/news?shards=3&replicas=1'",
      "  quotidian copy opensearch+http://localhost:9200/news news-of-today"
    })
final class CopyCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      converter = ArchiveLocation.Converter.class,
      description = "folder of an archive, or opensearch://HOST:PORT/NAME")
  private ArchiveLocation source = ArchiveLocation.NOWHERE;

  @Parameters(
      index = "1",
      paramLabel = "TARGET",
      converter = ArchiveLocation.Converter.class,
      description = "the same of the other, which is made if it is not there")
  private ArchiveLocation target = ArchiveLocation.NOWHERE;

  @Option(names = "--json", description = "print JSON, one object a line")
  private boolean json;

  @Mixin private final TaxonomyMixin taxonomy = new TaxonomyMixin();

  CopyCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    ArticleProgress shown = new ArticleProgress(io.err(), io.errIsTerminal() && !json);
    try (Archive from = context.opener().openReadOnly(source);
        Archive to = context.opener().open(target, settings(from))) {
      CopyReport report =
          from.copyTo(to, refusal -> io.err().println("quotidian: " + refusal.getMessage()), shown);
      shown.clear();
      io.out().println(json ? json(report) : text(report));
      return report.refused() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    } finally {
      shown.clear();
    }
  }

  /** A target that is made has the fields of the source. */
  private ArchiveSettings settings(Archive from) {
    ArchiveSettings settings = taxonomy.in(context.settings());
    return from.fields().isEmpty()
        ? settings
        : settings.withFields(from.fields().list().toArray(OwnField[]::new));
  }

  private static String json(CopyReport report) {
    return Json.line(
        json ->
            json.put("articles", report.articles())
                .put("quotations", report.quotations())
                .put("copied", report.copied())
                .put("refused", report.refused())
                .put("saved_searches", report.savedSearches()));
  }

  private static String text(CopyReport report) {
    return "The target has "
        + Counted.of(report.articles(), "article")
        + " of the source with "
        + Counted.of(report.quotations(), "quotation")
        + "; "
        + Counted.of(report.copied(), "article")
        + " copied, "
        + report.refused()
        + " refused.";
  }
}
