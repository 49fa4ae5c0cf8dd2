package dev.quotidian.lucene.store;

import dev.quotidian.archive.support.SharedComputation;
import dev.quotidian.index.Schema;
import dev.quotidian.query.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of the archive: the point in time of one refresh. Counted references keep its files
 * open. Safe for use by many threads.
 */
public final class IndexSnapshot extends IndexSearcher {
  private static final Logger LOG = System.getLogger(IndexSnapshot.class.getName());

  private final @Nullable QueryCache cache;
  private final SegmentCache segments;
  private final Map<String, SharedComputation<GlobalOrdinals>> ordinals = new ConcurrentHashMap<>();
  private final AtomicInteger refCount = new AtomicInteger(1); // the first is the archive's own
  private Optional<Map<String, Long>> files = Optional.empty();
  private volatile Optional<LocalDate> newestDay = Optional.empty();
  private final @Nullable IndexSnapshot whole; // of which this shows a part
  private final List<IndexSnapshot> merged;
  private final Map<Object, IndexSnapshot> parts = new WeakHashMap<>(); // by their view

  IndexSnapshot(IndexReader reader, @Nullable QueryCache cache, SegmentCache segments) {
    this(reader, cache, segments, null, List.of());
  }

  /** Several as one, which they keep open: see {@link MergedIndex}. */
  IndexSnapshot(
      IndexReader reader,
      @Nullable QueryCache cache,
      SegmentCache segments,
      List<IndexSnapshot> merged) {
    this(reader, cache, segments, null, merged);
  }

  private IndexSnapshot(
      IndexReader reader,
      @Nullable QueryCache cache,
      SegmentCache segments,
      @Nullable IndexSnapshot whole,
      List<IndexSnapshot> merged) {
    super(reader);
    this.cache = cache;
    this.segments = segments;
    this.whole = whole;
    this.merged = merged;
    setSimilarity(Schema.similarity());
    setQueryCache(cache);
  }

  /** Those of which this is made; empty where it is of one archive. */
  List<IndexSnapshot> merged() {
    return merged;
  }

  /** Makes a reader of the segments of a snapshot, in which some documents count as deleted. */
  public interface Restriction {
    IndexReader restrict() throws IOException;
  }

  /**
   * A part of this snapshot, made once for each view. Its documents have the numbers that they have
   * here. It may be read as long as this one is held, and is not released.
   */
  public IndexSnapshot restricted(Object view, Restriction restriction) throws IOException {
    synchronized (parts) {
      IndexSnapshot known = parts.get(view);
      if (known != null) {
        return known;
      }
    }
    IndexSnapshot made =
        new IndexSnapshot(restriction.restrict(), cache, segments, this, List.of());
    synchronized (parts) {
      IndexSnapshot other = parts.putIfAbsent(view, made);
      return other == null ? made : other;
    }
  }

  /**
   * The bytes of each of its files, read once, while all are there: a writer elsewhere may delete
   * them, and they stay on disk as long as they are open here.
   */
  synchronized Map<String, Long> noteFiles() {
    if (files.isEmpty()) {
      files = Optional.of(lengths());
    }
    return files.get();
  }

  private Map<String, Long> lengths() {
    Map<String, Long> lengths = new HashMap<>();
    for (LeafReaderContext leaf : getIndexReader().leaves()) {
      if (leaf.reader() instanceof SegmentReader segment) {
        try {
          for (String file : segment.getSegmentInfo().files()) {
            lengths.put(file, segment.directory().fileLength(file));
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return Map.copyOf(lengths);
  }

  /** Adds a reference, which keeps the files open; false if they are released already. */
  boolean tryIncRef() {
    return refCount.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
  }

  /** Removes a reference; true if it was the last, whose holder must release the files. */
  boolean decRef() {
    return refCount.decrementAndGet() == 0;
  }

  /** A searcher of the same point in time that stops at a deadline. */
  public IndexSearcher with(Deadline deadline) {
    return deadline.isUnlimited() ? this : with(deadline, getSimilarity());
  }

  /** A searcher with a deadline, and with the BM25 parameters of a ranking. */
  public IndexSearcher with(Deadline deadline, Ranking ranking) {
    boolean isDefault = ranking.k1() == Ranking.DEFAULT.k1() && ranking.b() == Ranking.DEFAULT.b();
    return isDefault
        ? with(deadline)
        : with(deadline, new BM25Similarity((float) ranking.k1(), (float) ranking.b()));
  }

  private IndexSearcher with(Deadline deadline, Similarity similarity) {
    IndexSearcher searcher =
        deadline.isUnlimited()
            ? new IndexSearcher(getIndexReader())
            : new DeadlineSearcher(getIndexReader(), deadline);
    searcher.setSimilarity(similarity);
    searcher.setQueryCache(cache);
    return searcher;
  }

  /**
   * The global ordinals of the column {@code field}. Expensive, so they are made once for each
   * snapshot. Empty if the deadline passes before they are there; the next request finds them.
   */
  public Optional<GlobalOrdinals> ordinals(String field, Deadline deadline) throws IOException {
    if (whole != null) {
      return whole.ordinals(field, deadline); // those of the segments are the same
    }
    SharedComputation<GlobalOrdinals> made =
        ordinals.computeIfAbsent(
            field,
            name -> new SharedComputation<>(() -> GlobalOrdinals.of(getIndexReader(), name)));
    boolean success = false;
    try {
      Optional<GlobalOrdinals> value =
          deadline.isUnlimited()
              ? Optional.of(made.value())
              : made.value(deadline::shouldExit, this::startReading);
      success = true;
      return value;
    } finally {
      if (!success) {
        ordinals.remove(field, made);
      }
    }
  }

  /**
   * A value that is computed from a segment once, whatever is deleted in it later. Empty if the
   * deadline passes before it is there; the next request finds it.
   *
   * @param name of the value, among all of the segment
   */
  public <T> Optional<T> ofSegment(
      LeafReaderContext leaf,
      String name,
      Class<T> type,
      Callable<T> computation,
      Deadline deadline)
      throws IOException {
    return segments.get(leaf.reader(), name, type, computation, deadline, this::startReading);
  }

  /** Reads on a thread of its own, for which the files stay open. */
  private void startReading(Runnable reading) {
    getIndexReader().incRef();
    Thread.ofPlatform()
        .daemon()
        .name("quotidian-reading")
        .start(
            () -> {
              try {
                reading.run();
              } finally {
                release();
              }
            });
  }

  private void release() {
    try {
      getIndexReader().decRef();
    } catch (IOException | AlreadyClosedException e) {
      LOG.log(Level.WARNING, "Files of an old snapshot may remain", e);
    }
  }

  /** The publication day of the newest article; 1970-01-01 if there is none. */
  public LocalDate newestDay() throws IOException {
    if (newestDay.isEmpty()) {
      String field = Schema.ARTICLE.publishedDay();
      TopDocs newest =
          search(
              Schema.ARTICLE.matchAll(),
              1,
              new Sort(new SortField(field, SortField.Type.LONG, true)));
      newestDay =
          Optional.of(
              newest.scoreDocs.length == 0
                  ? LocalDate.EPOCH
                  : LocalDate.ofEpochDay(number(field, newest.scoreDocs[0].doc)));
    }
    return newestDay.orElseThrow();
  }

  /** The value that a document has in the numeric column {@code field}; 0 if it has none. */
  public long number(String field, int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), field);
    return numbers.advanceExact(document - leaf.docBase) ? numbers.longValue() : 0;
  }

  /** The segment of a document. */
  public LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
