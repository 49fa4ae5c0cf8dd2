package dev.quotidian.lucene.scoring;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.record.DocumentAnalyzers;
import dev.quotidian.lucene.record.HitColumns;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** The texts of a Lucene index. Safe for use by many threads. */
public record IndexedTexts(IndexSearcher searcher) implements ArchiveTexts {

  /** As many as words are counted in, which also are in articles that a view does not show. */
  @Override
  public int documents(Schema schema) throws IOException {
    return searcher.getIndexReader().docFreq(schema.all());
  }

  @Override
  public Map<String, Integer> documentFrequencies(String field, Set<String> terms)
      throws IOException {
    DocumentFrequencies inDocuments = new DocumentFrequencies(searcher.getIndexReader(), field);
    Map<String, Integer> frequencies = HashMap.newHashMap(terms.size());
    for (String term : terms) {
      frequencies.put(term, inDocuments.of(term));
    }
    return frequencies;
  }

  @Override
  public Optional<Extent> extent(String field) throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(field);
    return statistics == null
        ? Optional.empty()
        : Optional.of(new Extent(statistics.docCount(), statistics.sumTotalTermFreq()));
  }

  @Override
  public Optional<String> body(String articleId) throws IOException {
    OptionalInt found = document(articleId);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new HitColumns(searcher.getIndexReader()).body(found.getAsInt()));
  }

  @Override
  public Analyzer analyzer(String articleId, LanguageAnalyzers analyzers) throws IOException {
    OptionalInt found = document(articleId);
    return found.isEmpty()
        ? analyzers.standard()
        : new DocumentAnalyzers(analyzers).of(searcher.getIndexReader(), found.getAsInt());
  }

  private OptionalInt document(String articleId) throws IOException {
    Query article =
        new BooleanQuery.Builder()
            .add(new TermQuery(Schema.block(articleId)), Occur.FILTER)
            .add(new TermQuery(Schema.ARTICLE.all()), Occur.FILTER)
            .build();
    TopDocs found = searcher.search(article, 1);
    return found.scoreDocs.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(found.scoreDocs[0].doc);
  }
}
