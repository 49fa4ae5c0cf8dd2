package dev.quotidian.opensearch.search;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.support.UninterruptibleThread;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.store.SnapshotFactory;
import dev.quotidian.opensearch.request.SearchContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The articles of one page as a small index in memory, written as an embedded archive would write
 * them: so hits are shown and highlighted by the same code. For one thread.
 */
final class PageIndex implements AutoCloseable {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSnapshot snapshot;
  private final Map<String, Block> blocks = new HashMap<>();

  /** The documents of an article: its quotations, then its own. */
  private record Block(int first, int quotations) {}

  /** Lucene must not be interrupted while it writes: the caller may be. */
  PageIndex(SearchContext context, List<AnnotatedArticle> articles) throws IOException {
    UninterruptibleThread.callApart("quotidian-page", () -> write(context, articles));
    reader = DirectoryReader.open(directory);
    snapshot = SnapshotFactory.uncached().newSearcher(reader, null);
    for (AnnotatedArticle article : articles) {
      int quotations = article.annotations().quotations().size();
      blocks.put(article.article().id(), new Block(first(article.article().id()), quotations));
    }
  }

  private Boolean write(SearchContext context, List<AnnotatedArticle> articles) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, Schema.writerConfig(context.analyzers().standard()))) {
      for (AnnotatedArticle article : articles) {
        writer.addDocuments(
            ArticleBlock.of(
                    article,
                    context.index().settings().archive().taxonomy(),
                    context.index().fields(),
                    context.analyzers(),
                    List.of())
                .documents());
      }
    }
    return Boolean.TRUE;
  }

  private int first(String articleId) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(Schema.block(articleId), PostingsEnum.NONE);
      if (documents != null) {
        return leaf.docBase + documents.nextDoc();
      }
    }
    throw new IOException("the article " + articleId + " was not written");
  }

  IndexSnapshot snapshot() {
    return snapshot;
  }

  /** The document of a hit. */
  int document(FoundHit hit, Schema schema) throws IOException {
    Block block = blocks.get(hit.articleId());
    if (block == null) {
      throw new IOException("the article " + hit.articleId() + " is not of this page");
    }
    return block.first() + (schema.equals(Schema.QUOTATION) ? hit.number() : block.quotations());
  }

  /** The document of an article of the page. */
  int article(String articleId) throws IOException {
    return document(new FoundHit(articleId, 0, 0, List.of(), 0), Schema.ARTICLE);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, directory);
  }
}
