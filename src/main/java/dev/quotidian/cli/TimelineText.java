package dev.quotidian.cli;

import dev.quotidian.query.Granularity;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Timeline;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Timelines, for people and as JSON. */
final class TimelineText {
  private final Style style;
  private final boolean quotations;

  TimelineText(Style style, boolean quotations) {
    this.style = style;
    this.quotations = quotations;
  }

  String of(Timeline timeline) {
    return heading(timeline.by(), timeline.axis().label()) + bars(timeline, highest(timeline));
  }

  String of(FacetTimeline timelines, TimelineRequest request) {
    StringBuilder text = new StringBuilder(heading(request.by(), request.axis().label()));
    long highest =
        timelines.rows().stream().mapToLong(row -> highest(row.timeline())).max().orElse(0);
    for (FacetTimeline.Row row : timelines.rows()) {
      text.append(style.name(row.value()))
          .append(style.faint(" (" + row.count() + ")"))
          .append('\n')
          .append(bars(row.timeline(), highest));
    }
    return text.toString();
  }

  private String heading(Granularity by, String axis) {
    String what = quotations ? "Quotations" : "Articles";
    return style.name(what + " by " + lower(by.name()) + " " + axis) + "\n";
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static long highest(Timeline timeline) {
    return timeline.buckets().stream().mapToLong(Timeline.Bucket::count).max().orElse(0);
  }

  private String bars(Timeline timeline, long highest) {
    StringBuilder text = new StringBuilder();
    Bars bars = new Bars(style, highest);
    boolean gap = false;
    for (Timeline.Bucket bucket : timeline.buckets()) {
      if (bucket.count() > 0) {
        text.append(gap ? "        …\n" : "")
            .append(bars.line(label(bucket, timeline.by()), bucket.count()));
      }
      gap = bucket.count() == 0;
    }
    if (timeline.wider() > 0) {
      String results = Counted.of(timeline.wider(), quotations ? "quotation" : "article");
      text.append(
              style.faint(results + " with a date wider than one " + lower(timeline.by().name())))
          .append('\n');
    }
    return text.toString();
  }

  private static String label(Timeline.Bucket bucket, Granularity by) {
    String day = bucket.days().first().toString();
    return switch (by) {
      case DAY -> day;
      case WEEK -> "week of " + day;
      case MONTH -> day.substring(0, day.length() - 3);
      case QUARTER ->
          day.substring(0, day.length() - 6)
              + " Q"
              + bucket.days().first().get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> day.substring(0, day.length() - 6);
    };
  }

  static String json(Timeline timeline) {
    StringBuilder lines = new StringBuilder();
    timeline
        .buckets()
        .forEach(bucket -> lines.append(Json.line(json -> bucket(json, bucket))).append('\n'));
    return lines
        .append(Json.line(json -> json.put("wider", timeline.wider())))
        .append('\n')
        .toString();
  }

  static String json(FacetTimeline timelines) {
    StringBuilder lines = new StringBuilder();
    for (FacetTimeline.Row row : timelines.rows()) {
      for (Timeline.Bucket bucket : row.timeline().buckets()) {
        lines
            .append(Json.line(json -> bucket(json.put("value", row.value()), bucket)))
            .append('\n');
      }
    }
    return lines.toString();
  }

  private static void bucket(Json json, Timeline.Bucket bucket) {
    json.put("from", bucket.days().first().toString())
        .put("to", bucket.days().last().toString())
        .put("count", bucket.count());
  }
}
