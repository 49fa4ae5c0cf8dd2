package dev.quotidian.lucene.scoring;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.record.HitColumns;
import dev.quotidian.query.QueryLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * Finds documents similar to a text (more like this). The query terms are those of the text with
 * the highest tf·idf, each boosted by its tf·idf. A document must have at least a third of them.
 * Terms in more than ten documents and more than a quarter of all are stop words, unless there are
 * no others. On the same snapshot the terms are the same. Immutable; safe for use by many threads.
 */
public final class SimilarTextQuery extends Query {
  private static final int COMMON_FRACTION = 4;
  private static final int MIN_COMMON = 10;
  private static final int MATCH_FRACTION = 3;

  private final Source source;
  private final Schema schema;
  private final AnalyzedTerms terms;

  /** The text to compare with. */
  private sealed interface Source {
    record OfText(String text) implements Source {}

    record OfArticle(String id) implements Source {}
  }

  /** A term with its tf·idf. */
  private record WeightedTerm(String word, double weight, boolean common) {}

  private SimilarTextQuery(Source source, Schema schema, Analyzer analyzer) {
    this.source = source;
    this.schema = schema;
    this.terms = new AnalyzedTerms(analyzer);
  }

  public static Query toText(String text, Schema schema, Analyzer analyzer) {
    return new SimilarTextQuery(new Source.OfText(text), schema, analyzer);
  }

  public static Query toArticle(String id, Schema schema, Analyzer analyzer) {
    return new SimilarTextQuery(new Source.OfArticle(id), schema, analyzer);
  }

  @Override
  public Query rewrite(IndexSearcher given) throws IOException {
    IndexSearcher searcher = given instanceof StatisticsSource small ? small.statistics() : given;
    return switch (source) {
      case Source.OfText text -> like(text.text(), searcher).build();
      case Source.OfArticle article -> likeArticle(article.id(), searcher);
    };
  }

  private Query likeArticle(String id, IndexSearcher searcher) throws IOException {
    Optional<String> body = body(id, searcher);
    return body.isEmpty()
        ? new MatchNoDocsQuery("no article has the id " + id)
        : like(body.get(), searcher).add(new TermQuery(Schema.block(id)), Occur.MUST_NOT).build();
  }

  private static Optional<String> body(String id, IndexSearcher searcher) throws IOException {
    Query article =
        new BooleanQuery.Builder()
            .add(new TermQuery(Schema.block(id)), Occur.FILTER)
            .add(new TermQuery(Schema.ARTICLE.all()), Occur.FILTER)
            .build();
    TopDocs found = searcher.search(article, 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(new HitColumns(searcher.getIndexReader()).body(found.scoreDocs[0].doc));
  }

  private BooleanQuery.Builder like(String text, IndexSearcher searcher) throws IOException {
    List<WeightedTerm> words = characteristic(text, searcher);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (WeightedTerm word : words) {
      Query one = new TermQuery(new Term(field(), word.word()));
      any.add(
          new BoostQuery(one, (float) (word.weight() / words.getFirst().weight())), Occur.SHOULD);
    }
    return any.setMinimumNumberShouldMatch(
        Math.max(1, (words.size() + MATCH_FRACTION - 1) / MATCH_FRACTION));
  }

  private List<WeightedTerm> characteristic(String text, IndexSearcher searcher)
      throws IOException {
    String shortened = text.substring(0, Math.min(text.length(), QueryLimits.MAX_LIKE_LENGTH));
    Map<String, Integer> counts = new TreeMap<>();
    terms.of(field(), shortened).forEach(word -> counts.merge(word, 1, Integer::sum));
    // A term that only the article has finds no other article.
    int minDocuments = source instanceof Source.OfArticle && schema.equals(Schema.ARTICLE) ? 2 : 1;
    // As many as words are counted in, which also are in articles that a view does not show.
    int documents = searcher.getIndexReader().docFreq(schema.all());
    DocumentFrequencies inDocuments = new DocumentFrequencies(searcher.getIndexReader(), field());
    List<WeightedTerm> words = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      int found = inDocuments.of(count.getKey());
      if (found >= minDocuments) {
        words.add(characteristic(count.getKey(), count.getValue(), found, documents));
      }
    }
    return best(words);
  }

  private static WeightedTerm characteristic(String word, int count, int found, int documents) {
    double idf = Math.log(1 + (double) Math.max(documents, found) / found);
    return new WeightedTerm(
        word, count * idf, found > Math.max(MIN_COMMON, documents / COMMON_FRACTION));
  }

  private static List<WeightedTerm> best(List<WeightedTerm> words) {
    boolean areAllCommon = words.stream().allMatch(WeightedTerm::common);
    return words.stream()
        .filter(word -> areAllCommon || !word.common())
        .sorted(
            Comparator.comparingDouble(WeightedTerm::weight)
                .reversed()
                .thenComparing(WeightedTerm::word))
        .limit(QueryLimits.MAX_LIKE_TERMS)
        .toList();
  }

  private String field() {
    return schema.equals(Schema.ARTICLE) ? Schema.BODY : Schema.CONTENT;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "similar to " + source + " in " + field();
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof SimilarTextQuery that
        && that.source.equals(source)
        && that.schema.equals(schema);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + schema.hashCode();
  }
}
