package dev.quotidian.lucene.store;

import dev.quotidian.index.Schema;
import dev.quotidian.query.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** The archive as of one refresh. */
public final class IndexSnapshot extends IndexSearcher {
  private final @Nullable QueryCache cache;
  private final Map<String, GlobalOrdinals> values = new ConcurrentHashMap<>();
  private final AtomicInteger holders = new AtomicInteger(1); // the archive itself, at first
  private volatile Optional<LocalDate> newestDay = Optional.empty();

  IndexSnapshot(IndexReader reader, @Nullable QueryCache cache) {
    super(reader);
    this.cache = cache;
    setSimilarity(Schema.similarity());
    setQueryCache(cache);
  }

  /** Keeps its files for one holder more; false if nobody holds it any longer. */
  boolean hold() {
    return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
  }

  /** Lets go of it; whether that was the last holder, who must give its files back. */
  boolean letGo() {
    return holders.decrementAndGet() == 0;
  }

  /** A searcher of the same that ends when patience does. */
  public IndexSearcher with(Deadline patience) {
    return patience.isEndless() ? this : with(patience, getSimilarity());
  }

  /** The same, scoring as a ranking does. */
  public IndexSearcher with(Deadline patience, Ranking ranking) {
    boolean isUsual = ranking.k1() == Ranking.DEFAULT.k1() && ranking.b() == Ranking.DEFAULT.b();
    return isUsual
        ? with(patience)
        : with(patience, new BM25Similarity((float) ranking.k1(), (float) ranking.b()));
  }

  private IndexSearcher with(Deadline patience, Similarity similarity) {
    IndexSearcher searcher = new IndexSearcher(getIndexReader());
    searcher.setSimilarity(similarity);
    searcher.setQueryCache(cache);
    if (!patience.isEndless()) {
      searcher.setTimeout(patience);
    }
    return searcher;
  }

  /**
   * What counting the values of {@code field} needs; made once for each snapshot, for it is dear.
   */
  public GlobalOrdinals values(String field) {
    return values.computeIfAbsent(
        field,
        name -> {
          try {
            return GlobalOrdinals.of(getIndexReader(), name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** The day of the newest article; the first of days, if there is none. */
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

  /** The number that a document has in {@code field}. */
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
