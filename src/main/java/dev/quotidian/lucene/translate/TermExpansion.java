package dev.quotidian.lucene.translate;

import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.query.QueryLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Expands a prefix, wildcard or fuzzy word into the terms of the index. The score is the similarity
 * of the best term in a document: 1 if it is the word itself, or for prefixes and wildcards. After
 * the deadline, the terms found so far; nothing is collected with them then. Immutable.
 */
final class TermExpansion extends MultiTermQuery.RewriteMethod {
  /** Lucene asks for it beside a method of rewriting, and then does not look at it. */
  static final int UNUSED_MAXIMUM = 1;

  private final String pattern;
  private final Deadline deadline;

  TermExpansion(String pattern, Deadline deadline) {
    this.pattern = pattern;
    this.deadline = deadline;
  }

  @Override
  public Query rewrite(IndexSearcher searcher, MultiTermQuery query) throws IOException {
    TreeMap<BytesRef, Float> expansions = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(query.getField());
      if (terms != null && !deadline.shouldExit()) {
        collect(getTermsEnum(query, terms, new AttributeSource()), expansions);
      }
    }
    return new DisjunctionMaxQuery(bySimilarity(query.getField(), expansions), 0);
  }

  private void collect(TermsEnum terms, Map<BytesRef, Float> expansions) throws IOException {
    BoostAttribute similarity = terms.attributes().addAttribute(BoostAttribute.class);
    for (BytesRef word = terms.next();
        word != null && !deadline.shouldExit();
        word = terms.next()) {
      expansions.put(BytesRef.deepCopyOf(word), Math.max(0, similarity.getBoost()));
      if (expansions.size() > QueryLimits.MAX_EXPANSIONS) {
        throw new TooBroadQueryException(
            pattern
                + " stands for more than "
                + QueryLimits.MAX_EXPANSIONS
                + " words of this archive; write more of the word");
      }
    }
  }

  private List<Query> bySimilarity(String field, Map<BytesRef, Float> expansions) {
    Map<Float, List<BytesRef>> groups = new TreeMap<>(Comparator.reverseOrder());
    expansions.forEach(
        (word, similarity) ->
            groups.computeIfAbsent(similarity, any -> new ArrayList<>()).add(word));
    return groups.entrySet().stream().map(group -> anyOf(field, group)).toList();
  }

  private Query anyOf(String field, Map.Entry<Float, List<BytesRef>> group) {
    Query expansions =
        new ConstantScoreQuery(new ExpandedTerms(field, group.getValue(), pattern, deadline));
    return new BoostQuery(expansions, group.getKey());
  }

  /**
   * The expanded terms under the name of the pattern. The highlighter caches matches by the name of
   * a query, which must not be longer than 32,766 bytes. After the deadline it throws, for a part
   * of the matches must not be cached as all.
   */
  private static final class ExpandedTerms extends TermInSetQuery {
    private final String pattern;
    private final Deadline deadline;

    ExpandedTerms(String field, List<BytesRef> expansions, String pattern, Deadline deadline) {
      super(field, expansions);
      this.pattern = pattern;
      this.deadline = deadline;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
      return new FilterLeafReader.FilterTermsEnum(super.getTermsEnum(terms, attributes)) {
        @Override
        public @Nullable BytesRef next() throws IOException {
          deadline.checkTime();
          return in.next();
        }
      };
    }

    @Override
    public String toString(String defaultField) {
      return getField() + ":" + pattern;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TermExpansion that && that.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }
}
