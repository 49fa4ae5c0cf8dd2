package dev.quotidian.lucene.scoring;

import dev.quotidian.index.ContextPositions;
import dev.quotidian.index.Schema;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Steps through the quotations of the articles that have a word, and looks which have it in their
 * context. For one thread.
 */
final class ContextScorer extends TwoPhaseScorer {
  private static final float POSITIONS_OF_ONE_WORD = 50;

  private final QuotationsOfMatches quotations;
  private final NumericDocValues contexts;
  private final @Nullable IntervalIterator body;
  private final @Nullable IntervalIterator title;
  private final double boost;
  private final double k1;

  private int read = -1; // the article whose places in the body are known
  private int[] places = new int[8]; // first and last position of each
  private int numbers; // in places
  private int frequency; // in the context of the current quotation

  ContextScorer(
      LeafReader segment,
      BitSet articles,
      @Nullable IntervalIterator body,
      @Nullable IntervalIterator title,
      double boost,
      double k1)
      throws IOException {
    this(
        new QuotationsOfMatches(articles, segment.maxDoc(), body, title),
        DocValues.getNumeric(segment, Schema.CONTEXT),
        body,
        title,
        boost,
        k1);
  }

  private ContextScorer(
      QuotationsOfMatches quotations,
      NumericDocValues contexts,
      @Nullable IntervalIterator body,
      @Nullable IntervalIterator title,
      double boost,
      double k1) {
    super(quotations, POSITIONS_OF_ONE_WORD);
    this.quotations = quotations;
    this.contexts = contexts;
    this.body = body;
    this.title = title;
    this.boost = boost;
    this.k1 = k1;
  }

  @Override
  boolean matches() throws IOException {
    frequency = count();
    return frequency > 0;
  }

  private int count() throws IOException {
    int found = title != null && title.docID() == quotations.article ? 1 : 0;
    if (body == null || body.docID() != quotations.article || !contexts.advanceExact(docID())) {
      return found;
    }
    readPlaces(body);
    long context = contexts.longValue();
    int first = ContextPositions.first(context);
    int end = ContextPositions.end(context);
    for (int i = 0; i < numbers && places[i] < end; i += 2) {
      found += places[i] >= first && places[i + 1] < end ? 1 : 0;
    }
    return found;
  }

  private void readPlaces(IntervalIterator words) throws IOException {
    if (read == words.docID()) {
      return;
    }
    read = words.docID();
    numbers = 0;
    while (words.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
      places = ArrayUtil.grow(places, numbers + 2);
      places[numbers++] = words.start();
      places[numbers++] = words.end();
    }
  }

  @Override
  public float score() {
    return (float) (boost * saturation());
  }

  /** How often the word stands in the context of the current quotation. */
  int frequency() {
    return frequency;
  }

  /** The saturated frequency: below 1. */
  double saturation() {
    return frequency / (frequency + k1);
  }

  @Override
  public float getMaxScore(int upTo) {
    return (float) boost;
  }

  /** The quotations of the articles that have the word in the body or in the headline. */
  private static final class QuotationsOfMatches extends DocIdSetIterator {
    private final BitSet articles;
    private final int maxDoc;
    private final DocIdSetIterator body;
    private final DocIdSetIterator title;
    private int document = -1;
    private int article = -1; // of the current quotation

    QuotationsOfMatches(
        BitSet articles,
        int maxDoc,
        @Nullable DocIdSetIterator body,
        @Nullable DocIdSetIterator title) {
      this.articles = articles;
      this.maxDoc = maxDoc;
      this.body = body == null ? DocIdSetIterator.empty() : body;
      this.title = title == null ? DocIdSetIterator.empty() : title;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int from = target;
      while (article <= from) {
        int next = from >= maxDoc ? NO_MORE_DOCS : Math.min(at(body, from), at(title, from));
        article = next;
        if (next == NO_MORE_DOCS) {
          document = NO_MORE_DOCS;
          return document;
        }
        int first = next == 0 ? 0 : articles.prevSetBit(next - 1) + 1;
        from = Math.max(from, first);
        if (from < next) {
          break;
        }
        from = next + 1; // an article without quotations
      }
      document = from;
      return document;
    }

    private static int at(DocIdSetIterator iterator, int target) throws IOException {
      return iterator.docID() < target ? iterator.advance(target) : iterator.docID();
    }

    @Override
    public long cost() {
      long each = maxDoc / Math.max(1, articles.approximateCardinality());
      return each * (body.cost() + title.cost());
    }
  }
}
