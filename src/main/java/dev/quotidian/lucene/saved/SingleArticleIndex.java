package dev.quotidian.lucene.saved;

import dev.quotidian.index.Schema;
import dev.quotidian.lucene.scoring.ArchiveTexts;
import dev.quotidian.lucene.scoring.StatisticsSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.ThreadInterruptedException;

/**
 * One article and its quotations as a small index in memory, written as the archive would write
 * them. So block joins match as they will in the archive, which Lucene's MemoryIndex of a single
 * document does not support. For one thread.
 */
public final class SingleArticleIndex implements AutoCloseable {
  private final Directory directory;
  private final IndexWriter writer;
  private final DirectoryReader reader;
  private final LeafReaderContext leaf;
  private final IndexSearcher searcher;

  /**
   * Closed by the caller.
   *
   * @param archive the texts of the archive, which decide which words are rare
   */
  public SingleArticleIndex(List<Document> block, Analyzer analyzer, ArchiveTexts archive)
      throws IOException {
    directory =
        new ByteBuffersDirectory(
            new SingleInstanceLockFactory(),
            ByteBuffersDataOutput::new,
            ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
    writer = new IndexWriter(directory, config(analyzer));
    boolean success = false;
    try {
      writer.addDocuments(block);
      reader = DirectoryReader.open(writer);
      success = true;
    } finally {
      if (!success) {
        IOUtils.closeWhileHandlingException(writer::rollback, directory);
      }
    }
    leaf = reader.leaves().getFirst(); // a block is never cut in two
    searcher = new ArticleSearcher(reader, archive);
    searcher.setQueryCache(null);
  }

  private static IndexWriterConfig config(Analyzer analyzer) {
    return Schema.writerConfig(analyzer)
        .setMergePolicy(NoMergePolicy.INSTANCE)
        .setMergeScheduler(new SerialMergeScheduler())
        .setUseCompoundFile(false);
  }

  /** A searcher of the article with the term statistics of the archive. */
  private static final class ArticleSearcher extends IndexSearcher implements StatisticsSource {
    private final ArchiveTexts archive;

    private ArticleSearcher(IndexReader reader, ArchiveTexts archive) {
      super(reader);
      this.archive = archive;
    }

    @Override
    public ArchiveTexts statistics() {
      return archive;
    }
  }

  /** Passes each term of a field once; the term is valid until the next call only. */
  void forEachTerm(String field, Consumer<BytesRef> each) throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        each.accept(term);
      }
    }
  }

  /**
   * Whether a query finds something of the article.
   *
   * @param archive the texts that decide which words are rare
   */
  public boolean isFound(Query query, ArchiveTexts archive) throws IOException {
    IndexSearcher other = new ArticleSearcher(reader, archive);
    other.setQueryCache(null);
    return !matching(query, other).isEmpty();
  }

  /** The ids of the matching documents of the block, in order. */
  List<Integer> matching(Query query) throws IOException {
    return matching(query, searcher);
  }

  private List<Integer> matching(Query query, IndexSearcher searcher) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return List.of();
    }
    List<Integer> documents = new ArrayList<>();
    DocIdSetIterator found = scorer.iterator();
    while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      documents.add(found.docID());
    }
    return documents;
  }

  /**
   * Closes all. Everything is in memory, so nothing leaks if the caller is interrupted meanwhile.
   */
  @Override
  public void close() throws IOException {
    try {
      IOUtils.close(reader, writer::rollback, directory);
    } catch (ThreadInterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
