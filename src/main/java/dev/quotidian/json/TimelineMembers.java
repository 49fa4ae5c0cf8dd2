package dev.quotidian.json;

import dev.quotidian.article.json.DayMembers;
import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.result.FacetTimeline;
import dev.quotidian.query.result.Timeline;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of timelines. */
final class TimelineMembers {
  private TimelineMembers() {}

  static Map<String, Object> written(Timeline timeline) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("axis", timeline.axis().toString());
    out.put("by", timeline.by());
    out.put("buckets", timeline.buckets().stream().map(TimelineMembers::bucket).toList());
    out.put("wider", timeline.wider());
    out.put("partial", timeline.partial());
    return out;
  }

  private static Map<String, Object> bucket(Timeline.Bucket bucket) {
    Map<String, Object> out = new LinkedHashMap<>();
    DayMembers.write(bucket.days(), out);
    out.put("count", bucket.count());
    return out;
  }

  static Map<String, Object> written(FacetTimeline timelines) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("field", timelines.field().toString());
    out.put("rows", timelines.rows().stream().map(TimelineMembers::row).toList());
    out.put("partial", timelines.partial());
    return out;
  }

  private static Map<String, Object> row(FacetTimeline.Row row) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("value", row.value());
    out.put("count", row.count());
    out.put("timeline", written(row.timeline()));
    return out;
  }

  static Timeline read(JsonMembers in) {
    return new Timeline(
        DateAxis.parse(in.required("axis")),
        in.requiredChoice("by", Granularity.class),
        in.objects(
            "buckets",
            bucket -> new Timeline.Bucket(DayMembers.read(bucket), bucket.largeCount("count"))),
        in.largeCount("wider"),
        in.truth("partial"));
  }

  static FacetTimeline readOfFacet(JsonMembers in) {
    return new FacetTimeline(
        FacetField.parse(in.required("field")),
        in.objects("rows", TimelineMembers::row),
        in.truth("partial"));
  }

  private static FacetTimeline.Row row(JsonMembers in) {
    return new FacetTimeline.Row(
        in.required("value"), in.largeCount("count"), in.one("timeline", TimelineMembers::read));
  }
}
