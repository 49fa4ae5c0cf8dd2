package dev.quotidian.cli;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.field.OwnFields;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
    try (Archive archive = context.opener().openReadOnly(source.location())) {
      ArchiveStats stats = archive.stats();
      OwnFields fields = archive.fields();
      context.io().out().println(source.json() ? json(stats, fields) : text(stats, fields));
      return ExitCode.DONE;
    }
  }

  private static String json(ArchiveStats stats, OwnFields fields) {
    return Json.line(
        json -> {
          json.put("articles", stats.articles())
              .put("quotations", stats.quotations())
              .range("published", stats.published())
              .put("bytes", stats.bytes())
              .put("schema_version", stats.schemaVersion())
              .object("annotators", of -> counts(stats, of));
          if (!fields.isEmpty()) {
            json.object("fields", of -> types(fields, of));
          }
        });
  }

  private static void counts(ArchiveStats stats, Json json) {
    stats.annotators().forEach((version, articles) -> json.put(version.toString(), articles));
  }

  private static void types(OwnFields fields, Json json) {
    fields.list().forEach(field -> json.put(field.name(), field.type().label()));
  }

  /** Which versions of the annotators, where they are not all those of today. */
  private static String annotators(ArchiveStats stats) {
    SortedMap<Integer, Long> counts = stats.annotators();
    boolean allOfToday = counts.keySet().equals(Set.of(Annotators.VERSION));
    if (counts.isEmpty() || allOfToday) {
      return "";
    }
    return counts.entrySet().stream()
        .map(count -> name(count.getKey()) + ": " + Counted.of(count.getValue(), "article"))
        .collect(Collectors.joining("; ", System.lineSeparator() + "annotators  ", ""));
  }

  private static String name(int version) {
    return version == 0 ? "unknown" : "version " + version;
  }

  private static String text(ArchiveStats stats, OwnFields fields) {
    return String.format(
            Locale.ROOT,
            "articles    %,d%nquotations  %,d%npublished   %s%nsize        %,.1f MB%nschema      version %d",
            stats.articles(),
            stats.quotations(),
            stats.published().map(DateRange::toString).orElse("-"),
            stats.bytes() / MEGABYTE,
            stats.schemaVersion())
        + annotators(stats)
        + (fields.isEmpty() ? "" : System.lineSeparator() + "fields      " + fields);
  }
}
