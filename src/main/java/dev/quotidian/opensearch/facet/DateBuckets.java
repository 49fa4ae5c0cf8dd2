package dev.quotidian.opensearch.facet;

import dev.quotidian.archive.support.BucketCounts;
import java.util.Map;

/** How a cluster counts documents by the buckets of a calendar. For one thread. */
interface DateBuckets {

  /** What is asked. */
  Map<String, Object> aggregations();

  /** Adds what was counted. */
  void add(AggregationAnswer answer, BucketCounts counts);

  /** How many documents have a date that is wider than a bucket. */
  long wider(AggregationAnswer answer);
}
