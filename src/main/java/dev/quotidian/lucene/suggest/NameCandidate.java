package dev.quotidian.lucene.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A name that may be suggested, with where it stands in each segment. For one thread. */
final class NameCandidate {
  /** By score; names found in the same order stay in it. */
  static final Comparator<NameCandidate> BEST_FIRST =
      Comparator.comparingDouble(NameCandidate::score).reversed();

  private final NameColumn column;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private long count;
  private long newestDay = Long.MIN_VALUE;

  /**
   * A name of one segment.
   *
   * @param count how many of its documents have it that are not deleted
   */
  record Occurrence(SegmentPart part, int name, int count) {}

  NameCandidate(NameColumn column) {
    this.column = column;
  }

  NameColumn column() {
    return column;
  }

  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
    count += occurrence.count();
    newestDay = Math.max(newestDay, occurrence.part().names().names().day(occurrence.name()));
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  long count() {
    return count;
  }

  /** As of before deletions: the day of the newest article, or a later one. */
  double score() {
    return PopularityScore.of(count, newestDay);
  }
}
