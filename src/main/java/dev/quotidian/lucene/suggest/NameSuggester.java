package dev.quotidian.lucene.suggest;

import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Finds the best names of one column in a snapshot. Each segment gives its own best, as many as
 * {@value #PER_SEGMENT} or more; they are compared by their counts in all segments. So a name can
 * be missed that is among the best of no segment, which takes one that is spread thinly and a
 * prefix with more names than that. For one request.
 */
final class NameSuggester {
  /** The minimum number of names that each segment gives. */
  static final int PER_SEGMENT = 64;

  private final NameColumn column;
  private final List<SegmentPart> parts;

  private NameSuggester(NameColumn column, List<SegmentPart> parts) {
    this.column = column;
    this.parts = parts;
  }

  /** Of the segments whose names are there before the deadline. */
  static NameSuggester of(IndexSnapshot snapshot, NameColumn column, Deadline deadline)
      throws IOException {
    List<SegmentPart> parts = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      Optional<SegmentNames> names =
          deadline.shouldExit()
              ? Optional.empty()
              : snapshot.ofSegment(
                  leaf,
                  column.field(),
                  SegmentNames.class,
                  () -> SegmentNamesBuilder.of(leaf.reader(), column),
                  deadline);
      if (names.isPresent()) {
        parts.add(SegmentPart.of(leaf, names.get()));
      }
    }
    return new NameSuggester(column, List.copyOf(parts));
  }

  /** The best names that begin as typed, with so many edits; the best first. */
  List<NameCandidate> best(TypedWords typed, int edits, int limit) {
    Map<Long, NameCandidate> candidates = new LinkedHashMap<>();
    for (SegmentPart part : parts) {
      for (int name : part.matching(typed, edits, Math.max(PER_SEGMENT, 2 * limit))) {
        candidates.computeIfAbsent(part.names().names().key(name), this::candidate);
      }
    }
    return candidates.values().stream().sorted(NameCandidate.BEST_FIRST).limit(limit).toList();
  }

  /** A name in all segments that have it. */
  private NameCandidate candidate(long key) {
    NameCandidate candidate = new NameCandidate(column);
    for (SegmentPart part : parts) {
      int name = part.names().find(key);
      if (name != SegmentNames.NONE && part.count(name) > 0) {
        candidate.add(new NameCandidate.Occurrence(part, name, part.count(name)));
      }
    }
    return candidate;
  }
}
