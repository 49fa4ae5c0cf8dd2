package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.support.vector.OpenEncoder;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The indexes of several archives as one. A snapshot of it has the segments of one snapshot of
 * each, which it holds; so term statistics are those of all together. It holds nothing between two
 * requests: cursors lease the snapshots of the archives themselves. Safe for use by many threads.
 */
public final class MergedIndex implements SnapshotSource {
  /** A snapshot that is not made anew keeps its ordinals, which facets take long to make. */
  private static final int MAX_REMEMBERED = 4;

  private static final int MAX_LEASES = 10_000;

  private final List<Part> parts;
  private final SnapshotFactory factory = SnapshotFactory.cached();
  private final Map<List<IndexSnapshot>, IndexSnapshot> recent = bounded(MAX_REMEMBERED);
  private final Map<Long, List<Long>> leases = bounded(MAX_LEASES); // those of the parts
  private long lastLease;

  /**
   * One of the indexes.
   *
   * @param source where its snapshots come from
   * @param view what is seen of them
   */
  public record Part(SnapshotSource source, View view) {}

  /** What is seen of a snapshot. */
  public interface View {
    IndexSnapshot of(IndexSnapshot snapshot) throws IOException;
  }

  /**
   * Of at least one, in the order in which they are merged.
   *
   * @throws ArchiveException if they have different analyses of other languages
   */
  public MergedIndex(List<Part> parts) {
    this.parts = List.copyOf(parts);
    parts.forEach(part -> checkAnalyses(parts.getFirst().source(), part.source()));
  }

  private static void checkAnalyses(SnapshotSource first, SnapshotSource other) {
    if (!declared(other).equals(declared(first))) {
      throw new ArchiveException(
          "Archives "
              + first.name()
              + " and "
              + other.name()
              + " cannot be read as one, as their texts are analysed differently: "
              + described(first)
              + ", "
              + described(other)
              + "; make one anew with the analyses of the other, in another folder:"
              + " addAnnotated(archive.articles()::iterator, …)");
    }
  }

  private static String described(SnapshotSource source) {
    String analyses = declared(source);
    return (analyses.isEmpty() ? "none" : analyses) + " of " + source.name();
  }

  private static String declared(SnapshotSource source) {
    return source.analyzers().analyses().toString();
  }

  private static <K, V> Map<K, V> bounded(int max) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @java.io.Serial private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > max;
      }
    };
  }

  @Override
  public String name() {
    return parts.stream().map(part -> part.source().name()).collect(Collectors.joining(" and "));
  }

  @Override
  public LanguageAnalyzers analyzers() {
    return parts.getFirst().source().analyzers();
  }

  /** Those that all archives have, of the same type. */
  @Override
  public OwnFields fields() {
    List<OwnField> common = new ArrayList<>(parts.getFirst().source().fields().list());
    parts.forEach(part -> common.retainAll(part.source().fields().list()));
    return new OwnFields(common);
  }

  @Override
  public OpenEncoder encoder() {
    return OpenEncoder.common(parts.stream().map(part -> part.source().encoder()).toList());
  }

  @Override
  public boolean isClosed() {
    return parts.stream().anyMatch(part -> part.source().isClosed());
  }

  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }

  /** Gets the snapshot of one part. */
  private interface Acquiring {
    Optional<IndexSnapshot> of(int part) throws IOException;
  }

  @Override
  public IndexSnapshot acquire() throws IOException {
    return acquire(part -> Optional.of(parts.get(part).source().acquire())).orElseThrow();
  }

  /** One of each part, or none. */
  private Optional<IndexSnapshot> acquire(Acquiring acquiring) throws IOException {
    List<IndexSnapshot> held = new ArrayList<>();
    boolean success = false;
    try {
      for (int part = 0; part < parts.size(); part++) {
        Optional<IndexSnapshot> next = acquiring.of(part);
        if (next.isEmpty()) {
          return Optional.empty();
        }
        held.add(next.get());
      }
      IndexSnapshot merged = merged(List.copyOf(held));
      success = true;
      return Optional.of(merged);
    } finally {
      if (!success) {
        release(held);
      }
    }
  }

  private synchronized IndexSnapshot merged(List<IndexSnapshot> held) throws IOException {
    IndexSnapshot known = recent.get(held);
    if (known == null) {
      List<IndexSnapshot> seen = new ArrayList<>();
      for (int part = 0; part < held.size(); part++) {
        seen.add(parts.get(part).view().of(held.get(part)));
      }
      known = factory.merged(held, seen);
      recent.put(held, known);
    }
    return known;
  }

  @Override
  public void release(IndexSnapshot snapshot) throws IOException {
    release(snapshot.merged());
  }

  private void release(List<IndexSnapshot> held) throws IOException {
    for (int part = 0; part < held.size(); part++) {
      parts.get(part).source().release(held.get(part));
    }
  }

  @Override
  public long lease(IndexSnapshot snapshot) throws IOException {
    List<Long> leased = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      leased.add(parts.get(part).source().lease(snapshot.merged().get(part)));
    }
    return remember(List.copyOf(leased));
  }

  private synchronized long remember(List<Long> leased) {
    leases.put(++lastLease, leased);
    return lastLease;
  }

  @Override
  public Optional<IndexSnapshot> acquireLeased(long lease) throws IOException {
    List<Long> leased = leasesOf(lease);
    return leased.isEmpty()
        ? Optional.empty()
        : acquire(part -> parts.get(part).source().acquireLeased(leased.get(part)));
  }

  private synchronized List<Long> leasesOf(long lease) {
    return leases.getOrDefault(lease, List.of());
  }

  /** The first reason that is not time, which is the reason for all that nobody remembers. */
  @Override
  public SnapshotLeases.End endOf(long lease) {
    List<Long> leased = leasesOf(lease);
    for (int part = 0; part < leased.size(); part++) {
      SnapshotLeases.End end = parts.get(part).source().endOf(leased.get(part));
      if (end != SnapshotLeases.End.TIME) {
        return end;
      }
    }
    return SnapshotLeases.End.TIME;
  }
}
