package dev.quotidian.benchmarks.writing;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.index.Schema;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/**
 * The baseline that writes the same index: the same documents, settings and order, on the caller's
 * thread.
 */
final class LuceneWritingSystem implements WritingSystem {
  private static final double BUFFER_MEGABYTES = 64;
  private static final Sort NEWEST =
      new Sort(
          new SortField("published", SortField.Type.LONG, true),
          new SortField("a.id", SortField.Type.STRING));

  private final BaselineDocuments documents = new BaselineDocuments();
  private IndexWriter writer;
  private SearcherManager searchers;

  @Override
  public void open(Path folder) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(Schema.analyzer())
            .setSimilarity(new BM25Similarity(1.8f, 0.65f))
            .setParentField("parent")
            .setIndexSort(NEWEST)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(true);
    writer = new IndexWriter(FSDirectory.open(folder), config);
    searchers = new SearcherManager(writer, null);
  }

  @Override
  public void add(AnnotatedArticle article) throws IOException {
    writer.updateDocuments(new Term("block", article.article().id()), documents.of(article));
  }

  @Override
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
    IndexSearcher searcher = searchers.acquire();
    try {
      newest(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void commit() throws IOException {
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    writer.getDirectory().close();
  }

  @Override
  public AutoCloseable read(Path folder) throws IOException {
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
    newest(new IndexSearcher(reader));
    return reader;
  }

  private static void newest(IndexSearcher searcher) throws IOException {
    var all = new TermQuery(new Term("doc", "a."));
    var hits = searcher.search(all, new TopFieldCollectorManager(NEWEST, 1, null, 1000));
    int document = hits.scoreDocs[0].doc;
    var leaf =
        searcher.getLeafContexts().get(ReaderUtil.subIndex(document, searcher.getLeafContexts()));
    if (!DocValues.getBinary(leaf.reader(), "a.record").advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("Nothing was written");
    }
  }
}
