package dev.quotidian.lucene.scoring;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
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
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

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
  private final LanguageAnalyzers analyzers;

  /** The text to compare with. */
  private sealed interface Source {
    record OfText(String text) implements Source {}

    record OfArticle(String id) implements Source {}
  }

  /** A term with its tf·idf. */
  private record WeightedTerm(String word, double weight, boolean common) {}

  private SimilarTextQuery(Source source, Schema schema, LanguageAnalyzers analyzers) {
    this.source = source;
    this.schema = schema;
    this.analyzers = analyzers;
  }

  public static Query toText(String text, Schema schema, LanguageAnalyzers analyzers) {
    return new SimilarTextQuery(new Source.OfText(text), schema, analyzers);
  }

  public static Query toArticle(String id, Schema schema, LanguageAnalyzers analyzers) {
    return new SimilarTextQuery(new Source.OfArticle(id), schema, analyzers);
  }

  /** All in a query, those too that must not match. */
  public static List<SimilarTextQuery> in(Query query) {
    List<SimilarTextQuery> found = new ArrayList<>();
    query.visit(
        new DeepVisitor() {
          @Override
          protected void leaf(Query leaf) {
            if (leaf instanceof SimilarTextQuery similar) {
              found.add(similar);
            }
          }
        });
    return found;
  }

  @Override
  public Query rewrite(IndexSearcher given) throws IOException {
    return terms(StatisticsSource.of(given));
  }

  /**
   * The terms that it looks for.
   *
   * @param texts those of the archive, which tell frequent words from rare ones
   */
  public Query terms(ArchiveTexts texts) throws IOException {
    return switch (source) {
      case Source.OfText text -> likeText(text.text(), texts);
      case Source.OfArticle article -> likeArticle(article.id(), texts);
    };
  }

  /** The text may be of any language: in each, it is similar to texts of that language. */
  private Query likeText(String text, ArchiveTexts texts) throws IOException {
    Query english = like(text, analyzers.standard(), texts).build();
    if (analyzers.declared().isEmpty()) {
      return english;
    }
    List<Query> any = new ArrayList<>(List.of(english));
    for (LanguageAnalyzers.OfLanguage language : analyzers.declared()) {
      any.add(like(text, language.analyzer(), texts).build());
    }
    return new DisjunctionMaxQuery(any, 0);
  }

  private Query likeArticle(String id, ArchiveTexts texts) throws IOException {
    Optional<String> body = texts.body(id);
    if (body.isEmpty()) {
      return new MatchNoDocsQuery("no article has the id " + id);
    }
    return like(body.get(), texts.analyzer(id, analyzers), texts)
        .add(new TermQuery(Schema.block(id)), Occur.MUST_NOT)
        .build();
  }

  private BooleanQuery.Builder like(String text, Analyzer analyzer, ArchiveTexts texts)
      throws IOException {
    List<WeightedTerm> words = characteristic(text, new AnalyzedTerms(analyzer), texts);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (WeightedTerm word : words) {
      Query one = new TermQuery(new Term(field(), word.word()));
      any.add(
          new BoostQuery(one, (float) (word.weight() / words.getFirst().weight())), Occur.SHOULD);
    }
    return any.setMinimumNumberShouldMatch(
        Math.max(1, (words.size() + MATCH_FRACTION - 1) / MATCH_FRACTION));
  }

  private List<WeightedTerm> characteristic(String text, AnalyzedTerms terms, ArchiveTexts texts)
      throws IOException {
    String shortened = text.substring(0, Math.min(text.length(), QueryLimits.MAX_LIKE_LENGTH));
    Map<String, Integer> counts = new TreeMap<>();
    terms.of(field(), shortened).forEach(word -> counts.merge(word, 1, Integer::sum));
    // A term that only the article has finds no other article.
    int minDocuments = source instanceof Source.OfArticle && schema.equals(Schema.ARTICLE) ? 2 : 1;
    int documents = texts.documents(schema);
    Map<String, Integer> inDocuments = texts.documentFrequencies(field(), counts.keySet());
    List<WeightedTerm> words = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      int found = inDocuments.getOrDefault(count.getKey(), 0);
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
