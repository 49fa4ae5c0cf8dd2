package dev.quotidian.opensearch.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.archive.support.CalendarBuckets;
import dev.quotidian.article.DateRange;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.TimelineRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class InstantBucketsTest {
  /** Clocks were put back there one minute after midnight, so that a day came twice. */
  private static final ZoneId ZONE = ZoneId.of("America/St_Johns");

  private static final Instant PUT_BACK = Instant.parse("2005-10-30T02:31:00Z");

  private final long seed = Long.getLong("quotidian.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private record Range(long bucket, long from, long to) {
    static Range of(Map<?, ?> json) {
      String key = String.valueOf(json.get("key"));
      return new Range(
          Long.parseLong(key.substring(0, key.indexOf('@'))),
          Long.parseLong(String.valueOf(json.get("from"))),
          Long.parseLong(String.valueOf(json.get("to"))));
    }
  }

  private static List<Range> ranges(TimelineRequest request, Instant first, Instant last) {
    Map<String, Object> aggs =
        new InstantBuckets(request, "published", ZONE, first, last).aggregations();
    List<Range> found = new ArrayList<>();
    if (aggs.get("buckets") instanceof Map<?, ?> buckets
        && buckets.get("range") instanceof Map<?, ?> range
        && range.get("ranges") instanceof List<?> ranges) {
      for (Object one : ranges) {
        found.add(Range.of((Map<?, ?>) one));
      }
    }
    return found;
  }

  private static List<Long> bucketsOf(Instant instant, List<Range> ranges) {
    long millis = instant.toEpochMilli();
    return ranges.stream()
        .filter(range -> range.from() <= millis && millis < range.to())
        .map(Range::bucket)
        .toList();
  }

  private static List<Long> expected(Instant instant, TimelineRequest request) {
    LocalDate day = instant.atZone(ZONE).toLocalDate();
    return request.within().contains(day)
        ? List.of(new CalendarBuckets(request.by()).of((int) day.toEpochDay()))
        : List.of();
  }

  @Test
  void eachInstantIsInTheBucketOfItsDayInTheZone() {
    Instant first = PUT_BACK.minusSeconds(90 * 24 * 3600L);
    Instant last = PUT_BACK.plusSeconds(90 * 24 * 3600L);
    for (Granularity by : Granularity.values()) {
      TimelineRequest request =
          TimelineRequest.ofArticles(ArticleCriterion.matchAll(), DateAxis.PUBLISHED, by)
              .withZone(ZONE);
      if (random.nextBoolean()) {
        request =
            request.withWithin(
                DateRange.of(LocalDate.of(2005, 10, 30), LocalDate.of(2005, 12, 24)));
      }
      List<Range> ranges = ranges(request, first, last);
      for (int i = 0; i < 2_000; i++) {
        int seconds = i % 2 == 0 ? 7_000 : 90 * 24 * 3600;
        Instant instant = PUT_BACK.plusSeconds(random.nextInt(2 * seconds) - seconds);
        assertEquals(
            expected(instant, request),
            bucketsOf(instant, ranges),
            () -> "replay with -Dquotidian.seed=" + seed + ": " + instant + " by " + by);
      }
    }
  }
}
