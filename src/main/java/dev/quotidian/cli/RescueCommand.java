package dev.quotidian.cli;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.RescueReport;
import dev.quotidian.query.syntax.Excerpt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "rescue",
    description = "Brings out of a damaged archive into a new one whatever can be read.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Articles keep their annotations. The damaged archive is not changed. What is lost is listed; index",
      "these articles again, from their files.",
      "",
      "Exit codes: 0 all was brought out, 1 something is lost or was damaged, 2 nothing was done.",
      "",
      "Examples:",
      "  quotidian rescue news news-rescued"
    })
final class RescueCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "DAMAGED", description = "folder of the damaged archive")
  private Path damaged = Path.of("");

  @Parameters(index = "1", paramLabel = "TARGET", description = "folder of the new archive")
  private Path target = Path.of("");

  @Option(names = "--json", description = "print JSON, one object a line")
  private boolean json;

  @Mixin private final TaxonomyMixin taxonomy = new TaxonomyMixin();

  RescueCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    ProgressBar bar = new ProgressBar(io.err(), io.errIsTerminal(), 0, System::nanoTime);
    ArchiveSettings settings = taxonomy.in(context.settings());
    RescueReport report =
        context.opener().rescue(damaged, target, settings, articles -> bar.update(0, articles));
    bar.clear();
    io.out().println(json ? json(report) : text(report));
    return report.isComplete() ? ExitCode.DONE : ExitCode.LOST;
  }

  private static String json(RescueReport report) {
    return Json.line(
        json ->
            json.put("articles", report.articles())
                .put("quotations", report.quotations())
                .strings("lost_articles", report.lostArticles())
                .put("lost_documents", report.lostDocuments())
                .put("saved_searches", report.savedSearches())
                .put("lost_saved_searches", report.lostSavedSearches())
                .put("topic_model", report.hasTopicModel())
                .strings("problems", report.problems()));
  }

  private static String text(RescueReport report) {
    List<String> lines = new ArrayList<>(report.problems());
    report.lostArticles().forEach(id -> lines.add("Article " + Excerpt.of(id) + " is lost"));
    if (report.lostDocuments() > 0) {
      lines.add(
          Counted.of(report.lostDocuments(), "document")
              + " of unknown id lost, each an article or a quotation");
    }
    lines.add(
        "Brought out: "
            + Counted.of(report.articles(), "article")
            + ", "
            + Counted.of(report.quotations(), "quotation")
            + ", "
            + saved(report.savedSearches())
            + (report.hasTopicModel() ? ", the topic model." : "."));
    return String.join("\n", lines);
  }

  private static String saved(int count) {
    return count + (count == 1 ? " saved search" : " saved searches");
  }
}
