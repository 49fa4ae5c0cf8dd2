package dev.quotidian.benchmarks.ranking;

import dev.quotidian.article.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * A plain Lucene baseline: headline and text in one field, Lucene's English analysis (possessives,
 * stop words, Porter's stems), BM25. With k1 0.9 and b 0.4 it is what Anserini does by default.
 */
final class LuceneBaseline implements AutoCloseable {
  private static final int HITS = 1000;
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  LuceneBaseline(Iterable<Article> articles) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Article article : articles) {
        Document document = new Document();
        document.add(new StringField(ID, article.id(), Field.Store.YES));
        String text = article.title().map(title -> title + "\n").orElse("") + article.body();
        document.add(new TextField(TEXT, text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  TrecRun run(Map<String, String> topics, float k1, float b) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(k1, b));
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (Map.Entry<String, String> topic : topics.entrySet()) {
      answers.put(topic.getKey(), best(searcher, topic.getValue()));
    }
    return new TrecRun(answers);
  }

  private List<String> best(IndexSearcher searcher, String text) throws IOException {
    Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, text);
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : query == null ? new ScoreDoc[0] : searcher.search(query, HITS).scoreDocs) {
      ids.add(searcher.storedFields().document(hit.doc).get(ID));
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
