package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Timeline;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "timeline",
    description = "Counts the results of a query by day, month or year.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  quotidian timeline --archive news ceasefire",
      "  quotidian timeline --archive news --by day --axis said --quotations 'speaker:Okafor'",
      "  quotidian timeline --archive news --by year --axis mentioned --within 1990-01-01..2030-12-31 treaty"
    })
final class TimelineCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();
  @Mixin private final CountingMixin counting = new CountingMixin();

  @Option(names = "--by", paramLabel = "STEP", description = "day, month (unless told) or year")
  private Granularity by = Granularity.MONTH;

  @Option(
      names = "--axis",
      paramLabel = "DATE",
      description = "published (unless told), said or mentioned")
  private DateAxis axis = DateAxis.PUBLISHED;

  @Option(
      names = "--within",
      paramLabel = "FROM..TO",
      description = "the days to look at, as 2025-01-01..2025-12-31",
      converter = Days.class)
  private DateRange within = DateRange.ALWAYS;

  TimelineCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (Archive archive = context.opener().openReadOnly(source.folder())) {
      boolean quotations = counting.quotations(axis == DateAxis.SAID);
      Timeline timeline =
          quotations
              ? archive.timeline(query.quotations(io), axis, by, within)
              : archive.timeline(query.articles(io), axis, by, within);
      io.out().print(source.json() ? json(timeline) : text(timeline, quotations, Style.of(io)));
      return Commands.DONE;
    }
  }

  private static String json(Timeline timeline) {
    StringBuilder lines = new StringBuilder();
    for (Timeline.Bucket bucket : timeline.buckets()) {
      String from = bucket.days().first().toString();
      String to = bucket.days().last().toString();
      lines.append(
          Json.line(json -> json.put("from", from).put("to", to).put("count", bucket.count())));
      lines.append('\n');
    }
    return lines
        .append(Json.line(json -> json.put("wider", timeline.wider())))
        .append('\n')
        .toString();
  }

  private static String text(Timeline timeline, boolean quotations, Style style) {
    String noun = quotations ? "quotation" : "article";
    String step = timeline.by().name().toLowerCase(Locale.ROOT);
    StringBuilder text = new StringBuilder();
    text.append(
            style.name(
                (quotations ? "Quotations" : "Articles")
                    + " by "
                    + step
                    + " "
                    + timeline.axis().name().toLowerCase(Locale.ROOT)))
        .append('\n');
    Bars bars =
        new Bars(
            style, timeline.buckets().stream().mapToLong(Timeline.Bucket::count).max().orElse(0));
    boolean gap = false;
    for (Timeline.Bucket bucket : timeline.buckets()) {
      if (bucket.count() > 0) {
        text.append(gap ? "        …\n" : "")
            .append(bars.line(label(bucket, timeline.by()), bucket.count()));
      }
      gap = bucket.count() == 0;
    }
    if (timeline.wider() > 0) {
      text.append(
              style.faint(
                  Counted.of(timeline.wider(), noun) + " with a date wider than one " + step))
          .append('\n');
    }
    return text.toString();
  }

  private static String label(Timeline.Bucket bucket, Granularity by) {
    String day = bucket.days().first().toString();
    return switch (by) {
      case DAY -> day;
      case MONTH -> day.substring(0, day.length() - 3);
      case YEAR -> day.substring(0, day.length() - 6);
    };
  }

  /** Reads {@code 2025-01-01..2025-12-31}, or one day. */
  static final class Days implements ITypeConverter<DateRange> {
    @Override
    public DateRange convert(String value) {
      int dots = value.indexOf("..");
      try {
        return dots < 0
            ? DateRange.of(LocalDate.parse(value))
            : DateRange.of(
                LocalDate.parse(value.substring(0, dots)),
                LocalDate.parse(value.substring(dots + 2)));
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + value + "' is not FROM..TO, as 2025-01-01..2025-12-31");
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
