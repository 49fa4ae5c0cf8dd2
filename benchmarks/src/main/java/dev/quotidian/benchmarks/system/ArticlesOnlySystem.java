package dev.quotidian.benchmarks.system;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.index.Schema;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene without quotations: an index of articles alone, as one would write it who asks for nothing
 * else. It shows what the block of quotations costs the searches for articles.
 */
final class ArticlesOnlySystem implements SearchSystem.Indexing {
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private LuceneArticleQueries articles;

  @Override
  public void build(Iterable<AnnotatedArticle> all, Path folder) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(Schema.analyzer())
            .setSimilarity(new BM25Similarity(1.8f, 0.65f))
            .setIndexSort(new Sort(new SortField("published", SortField.Type.LONG, true)));
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config)) {
      for (AnnotatedArticle one : all) {
        writer.addDocument(document(one));
      }
    }
  }

  private static Document document(AnnotatedArticle annotated) {
    Article article = annotated.article();
    Document document = new Document();
    BaselineFields.Record stored =
        BaselineFields.record(new AnnotatedArticle(article, Annotations.NONE));
    document.add(new BinaryDocValuesField("a.record", new BytesRef(stored.record())));
    document.add(new BinaryDocValuesField("a.text", new BytesRef(stored.body())));
    document.add(new TextField("a.body", article.body(), Field.Store.NO));
    article
        .title()
        .ifPresent(title -> document.add(new TextField("a.title", title, Field.Store.NO)));
    long millis = article.published().instantOrStartOfDay().toEpochMilli();
    document.add(NumericDocValuesField.indexedField("published", millis));
    long day = article.published().day().toEpochDay();
    document.add(NumericDocValuesField.indexedField("a.published.day", day));
    for (String topic : article.topics()) {
      document.add(new SortedSetDocValuesField("a.topic.value", new BytesRef(topic)));
    }
    return document;
  }

  @Override
  public void open(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(new BM25Similarity(1.8f, 0.65f));
    articles = new LuceneArticleQueries(searcher, false);
  }

  @Override
  public boolean supports(Task.Category category) {
    return category.isOfArticles() && category != Task.Category.ARTICLE_QUOTING;
  }

  @Override
  public Answer answer(Task task) throws IOException {
    return articles.answer(task);
  }

  @Override
  public long count(Task task) throws IOException {
    return searcher.count(articles.query(task));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
