package dev.quotidian.lucene.view;

import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.ArticleCriterion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * What a view shows of any snapshot: the blocks of the articles that satisfy its criterion.
 * Remembers what it shows of each segment, one bit a document, so that a refresh costs no more than
 * the new segments. Safe for use by many threads.
 */
public final class ArticleView {
  private final Optional<ArticleView> outer;
  private final ArticleCriterion criterion;
  private final Map<IndexReader.CacheKey, SegmentBlocks> bySegment = new WeakHashMap<>();

  /**
   * What is shown of one segment.
   *
   * @param query by which it was found: one that depends on the whole snapshot, as for articles
   *     similar to one, may be another the next time
   */
  private record SegmentBlocks(Query query, FixedBitSet visible) {}

  /**
   * A view.
   *
   * @param outer the view in which it looks; empty for the whole archive
   */
  public ArticleView(Optional<ArticleView> outer, ArticleCriterion criterion) {
    this.outer = outer;
    this.criterion = criterion;
  }

  /** The criteria that articles satisfy, those of the outermost view first. */
  public List<ArticleCriterion> criteria() {
    List<ArticleCriterion> all =
        new ArrayList<>(outer.map(ArticleView::criteria).orElse(List.of()));
    all.add(criterion);
    return List.copyOf(all);
  }

  /** The view in which this one looks. */
  public Optional<ArticleView> outer() {
    return outer;
  }

  /** The criterion as a query for articles. */
  public Query query(QueryTranslator translator) {
    return translator.articles().of(criterion);
  }

  /** What is shown of a snapshot, for as long as that is open. */
  public IndexSnapshot of(IndexSnapshot snapshot, QueryTranslator translator) throws IOException {
    IndexSnapshot whole = outer.isPresent() ? outer.get().of(snapshot, translator) : snapshot;
    return whole.restricted(this, () -> visible(whole, query(translator)));
  }

  /** Not while another thread finds the same. */
  private synchronized IndexReader visible(IndexSnapshot whole, Query query) throws IOException {
    Query rewritten = whole.rewrite(query);
    Weight weight = whole.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    List<LeafReader> segments = new ArrayList<>();
    for (LeafReaderContext leaf : whole.getIndexReader().leaves()) {
      segments.add(VisibleSegment.of(leaf.reader(), blocks(leaf, rewritten, weight)));
    }
    return new MultiReader(segments.toArray(IndexReader[]::new), false);
  }

  private FixedBitSet blocks(LeafReaderContext leaf, Query query, Weight weight)
      throws IOException {
    IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
    if (core == null) {
      return blocks(leaf, weight);
    }
    SegmentBlocks known = bySegment.get(core.getKey());
    if (known == null || !known.query().equals(query)) {
      known = new SegmentBlocks(query, blocks(leaf, weight));
      bySegment.put(core.getKey(), known);
    }
    return known.visible();
  }

  /** Each article that matches, with the quotations before it. */
  private static FixedBitSet blocks(LeafReaderContext leaf, Weight weight) throws IOException {
    FixedBitSet visible = new FixedBitSet(leaf.reader().maxDoc());
    Scorer scorer = weight.scorer(leaf);
    BitSet articles = ArticleBlock.PARENTS.getBitSet(leaf);
    if (scorer != null && articles != null) {
      DocIdSetIterator found = scorer.iterator();
      for (int article = found.nextDoc();
          article != DocIdSetIterator.NO_MORE_DOCS;
          article = found.nextDoc()) {
        int before = article == 0 ? -1 : articles.prevSetBit(article - 1);
        visible.set(before + 1, article + 1);
      }
    }
    return visible;
  }
}
