package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.article.DateRange;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "stats",
    description = "Tells how much an archive holds.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  quotidian stats --archive news",
      "  quotidian stats --archive news --json | jq .articles"
    })
final class StatsCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();

  StatsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Archive archive = context.opener().openReadOnly(source.folder())) {
      ArchiveStats stats = archive.stats();
      context.io().out().println(source.json() ? json(stats) : text(stats));
      return ExitCode.DONE;
    }
  }

  private static String json(ArchiveStats stats) {
    return Json.line(
        json ->
            json.put("articles", stats.articles())
                .put("quotations", stats.quotations())
                .range("published", stats.published())
                .put("bytes", stats.bytes())
                .put("schema_version", stats.schemaVersion()));
  }

  private static String text(ArchiveStats stats) {
    return String.format(
        Locale.ROOT,
        "articles    %,d%nquotations  %,d%npublished   %s%nsize        %,.1f MB%nschema      version %d",
        stats.articles(),
        stats.quotations(),
        stats.published().map(DateRange::toString).orElse("-"),
        stats.bytes() / MEGABYTE,
        stats.schemaVersion());
  }
}
