package dev.quotidian.lucene.integrity;

import dev.quotidian.lucene.record.DamageReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status.SegmentInfoStatus;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/** Lucene's own check of each segment's structure, told by segment and part. */
final class SegmentStructure {
  private SegmentStructure() {}

  /** What is wrong, by the name of the segment. */
  static Map<String, List<String>> damage(Directory directory) throws IOException {
    Map<String, List<String>> damage = new LinkedHashMap<>();
    try (CheckIndex check = new CheckIndex(directory, new NoLock())) {
      check.setThreadCount(1);
      for (SegmentInfoStatus segment : check.checkIndex().segmentInfos) {
        List<String> errors = errors(segment);
        if (!errors.isEmpty()) {
          damage.put(segment.name, errors);
        }
      }
    }
    return damage;
  }

  private static List<String> errors(SegmentInfoStatus segment) {
    List<String> errors = new ArrayList<>();
    Parts parts = new Parts(errors);
    if (segment.fieldInfoStatus != null) {
      parts.add("the fields", segment.fieldInfoStatus.error);
    }
    if (segment.storedFieldStatus != null) {
      parts.add("the stored articles", segment.storedFieldStatus.error);
    }
    if (segment.termIndexStatus != null) {
      parts.add("the words", segment.termIndexStatus.error);
    }
    if (segment.docValuesStatus != null) {
      parts.add("the columns", segment.docValuesStatus.error);
    }
    if (segment.fieldNormStatus != null) {
      parts.add("the lengths of texts", segment.fieldNormStatus.error);
    }
    if (segment.pointsStatus != null) {
      parts.add("the points", segment.pointsStatus.error);
    }
    if (segment.liveDocStatus != null) {
      parts.add("the deletions", segment.liveDocStatus.error);
    }
    if (segment.indexSortStatus != null) {
      parts.add("the order", segment.indexSortStatus.error);
    }
    if (errors.isEmpty()) {
      parts.add("the whole", segment.error);
    }
    return errors;
  }

  private record Parts(List<String> errors) {
    void add(String part, @Nullable Throwable error) {
      if (error != null) {
        errors.add(part + ": " + DamageReason.of(error));
      }
    }
  }

  /** No lock is needed: a check only reads, and may run beside a writer. */
  private static final class NoLock extends Lock {
    @Override
    public void close() {}

    @Override
    public void ensureValid() {}
  }
}
