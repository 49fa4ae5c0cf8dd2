package dev.quotidian.lucene.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.lucene.record.SegmentRecords;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** All articles that satisfy a query, each decoded from its record. For one thread at a time. */
final class ArticleScan extends SnapshotScan<AnnotatedArticle> {
  private final IndexSnapshot snapshot;
  private @Nullable LeafReaderContext opened;
  private @Nullable SegmentRecords records; // of the segment that is opened

  ArticleScan(IndexSnapshot snapshot, Query query, Deadline deadline) throws IOException {
    super(snapshot, query, deadline);
    this.snapshot = snapshot;
  }

  @Override
  public AnnotatedArticle read() throws IOException {
    AnnotatedArticle read = records().article(inSegment());
    return new AnnotatedArticle(
        read.article(), read.annotations(), AnnotatorVersions.of(snapshot, document()));
  }

  private SegmentRecords records() throws IOException {
    if (segment() != opened) {
      opened = segment();
      records = SegmentRecords.of(segment().reader());
    }
    return Objects.requireNonNull(records);
  }
}
