package dev.quotidian.lucene.translate;

import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.TooBroadQueryException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/**
 * Expands a prefix, wildcard or fuzzy word into the terms of the index. The score is the similarity
 * of the best term in a document: 1 if it is the word itself, or for prefixes and wildcards.
 * Immutable.
 */
final class TermExpansion extends MultiTermQuery.RewriteMethod {
  /** Lucene asks for it beside a method of rewriting, and then does not look at it. */
  static final int UNUSED_MAXIMUM = 1;

  private final String pattern;

  TermExpansion(String asked) {
    this.pattern = asked;
  }

  @Override
  public Query rewrite(IndexSearcher searcher, MultiTermQuery query) throws IOException {
    TreeMap<BytesRef, Float> words = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(query.getField());
      if (terms != null) {
        collect(getTermsEnum(query, terms, new AttributeSource()), words);
      }
    }
    return new DisjunctionMaxQuery(byLikeness(query.getField(), words), 0);
  }

  private void collect(TermsEnum terms, Map<BytesRef, Float> words) throws IOException {
    BoostAttribute likeness = terms.attributes().addAttribute(BoostAttribute.class);
    for (BytesRef word = terms.next(); word != null; word = terms.next()) {
      words.put(BytesRef.deepCopyOf(word), Math.max(0, likeness.getBoost()));
      if (words.size() > QueryLimits.MAX_EXPANSIONS) {
        throw new TooBroadQueryException(
            pattern
                + " stands for more than "
                + QueryLimits.MAX_EXPANSIONS
                + " words of this archive; write more of the word");
      }
    }
  }

  private List<Query> byLikeness(String field, Map<BytesRef, Float> words) {
    Map<Float, List<BytesRef>> groups = new TreeMap<>(Comparator.reverseOrder());
    words.forEach(
        (word, likeness) -> groups.computeIfAbsent(likeness, any -> new ArrayList<>()).add(word));
    return groups.entrySet().stream().map(group -> anyOf(field, group)).toList();
  }

  private Query anyOf(String field, Map.Entry<Float, List<BytesRef>> group) {
    Query words = new ConstantScoreQuery(new ExpandedTerms(field, group.getValue(), pattern));
    return new BoostQuery(words, group.getKey());
  }

  /**
   * The expanded terms under the name of the pattern. The highlighter caches matches by the name of
   * a query, which must not be longer than 32,766 bytes.
   */
  private static final class ExpandedTerms extends TermInSetQuery {
    private final String form;

    ExpandedTerms(String field, List<BytesRef> words, String form) {
      super(field, words);
      this.form = form;
    }

    @Override
    public String toString(String defaultField) {
      return getField() + ":" + form;
    }
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof TermExpansion that && that.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }
}
