package dev.quotidian;

import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.lucene.MergedReader;
import java.util.List;
import java.util.Objects;

/**
 * Reads several archives as one.
 *
 * <pre>{@code
 * ArchiveReader both = Archives.of(wires, ownArticles);
 * both.search(QuotationSearch.of(QuotationCriterion.speaker("Okafor")));
 * }</pre>
 *
 * <p>Thread-safe: static methods without state.
 *
 * @since 0.1
 */
public final class Archives {
  private Archives() {}

  /**
   * A reader of archives, or of views of them, that answers as one archive of all their articles
   * would: hits in one order, with equal scores, since words are counted over all; totals, facets,
   * timelines and roles of all together; cursors through all.
   *
   * <p>Each answer is of one point in time of each archive: as of its last refresh or commit. The
   * archives stay open and are closed by whoever opened them; when one is closed, the reader throws
   * {@link dev.quotidian.archive.ArchiveException}. Making one costs nothing, but facets remember
   * what they need from one request to the next: make it once, and share it.
   *
   * <p>Archives should have no article ids in common. An id that is in two is found and counted
   * twice. By its id, an article is the first archive's, and so is the explanation of its score.
   *
   * <p>Saved searches are those of all archives; of two with one name, and of two topic models, the
   * first archive's. So are the settings of cursors, the metrics, and the cancellation.
   *
   * @param archives at least one; the order decides what is said here, and no more
   * @throws IllegalArgumentException if there is none, or one that {@link Quotidian} did not open
   */
  public static ArchiveReader of(ArchiveReader... archives) {
    Objects.requireNonNull(archives, "archives");
    return of(List.of(archives));
  }

  /**
   * The same of a list.
   *
   * @throws IllegalArgumentException if it is empty, or one is of another engine
   */
  public static ArchiveReader of(List<? extends ArchiveReader> archives) {
    Objects.requireNonNull(archives, "archives");
    return MergedReader.of(archives);
  }
}
