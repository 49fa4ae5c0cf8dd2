package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Timeline;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "timeline",
    description = "Counts the results of a query by day, week, month, quarter or year.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  quotidian timeline --archive news ceasefire",
      "  quotidian timeline --archive news --by day --axis said --quotations 'speaker:Okafor'",
      "  quotidian timeline --archive news --by year --axis mentioned --within 1990-01-01..2030-12-31 treaty"
    })
final class TimelineCommand implements Callable<Integer> {
  private static final int ROWS = 10;

  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();
  @Mixin private final CountingMixin counting = new CountingMixin();
  @Mixin private final PickMixin pick = new PickMixin();

  @Option(
      names = "--by",
      paramLabel = "STEP",
      description = "day, week, month (default), quarter or year")
  private Granularity by = Granularity.MONTH;

  @Option(
      names = "--axis",
      paramLabel = "DATE",
      converter = Axes.class,
      description = "published (default), said, mentioned, or a date field of the archive's own")
  private DateAxis axis = DateAxis.PUBLISHED;

  @Option(
      names = "--within",
      paramLabel = "FROM..TO",
      description = "the days to look at, as 2025-01-01..2025-12-31",
      converter = Days.class)
  private DateRange within = DateRange.ALWAYS;

  @Option(
      names = "--per",
      paramLabel = "FIELD",
      converter = FacetFields.class,
      description =
          "a timeline for each of the field's ten most frequent values: speaker, topic, …")
  private Optional<FacetField> per = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "the zone in which days of publication are counted, such as Europe/Kyiv; default: each"
              + " article's own")
  private Optional<ZoneId> zone = Optional.empty();

  TimelineCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (Archive archive = context.opener().openReadOnly(source.location())) {
      boolean quotations = counting.quotations(axis.equals(DateAxis.SAID));
      TimelineRequest request = request(archive, quotations, io);
      TimelineText text = new TimelineText(Style.of(io), quotations);
      if (per.isPresent()) {
        FacetTimeline timelines = archive.facetTimeline(request, per.get(), ROWS);
        io.out().print(source.json() ? TimelineText.json(timelines) : text.of(timelines, request));
      } else {
        Timeline timeline = archive.timeline(request);
        io.out().print(source.json() ? TimelineText.json(timeline) : text.of(timeline));
      }
      return ExitCode.DONE;
    }
  }

  private TimelineRequest request(Archive archive, boolean quotations, Io io) {
    TimelineRequest request =
        quotations
            ? TimelineRequest.ofQuotations(query.quotations(archive, io), axis, by)
            : TimelineRequest.ofArticles(query.articles(archive, io), axis, by);
    return zone.map(request::withZone)
        .orElse(request)
        .withWithin(within)
        .withSelection(pick.selection());
  }

  /** Reads a kind of date. */
  static final class Axes implements ITypeConverter<DateAxis> {
    @Override
    public DateAxis convert(String value) {
      try {
        return DateAxis.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
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
