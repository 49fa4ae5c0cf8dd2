package dev.quotidian.opensearch.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A segment in memory that has some terms, and claims to have as many documents as an archive: so
 * Lucene asks for the statistics of terms that a single article does not have. For one thread.
 */
final class WordListIndex implements AutoCloseable {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  /**
   * Of terms by their fields.
   *
   * @param terms there is one
   */
  WordListIndex(Map<String, ? extends Collection<String>> terms) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Document document = new Document();
      terms.forEach((field, words) -> document.add(new TextField(field, new Words(words))));
      writer.addDocument(document);
    }
    reader = DirectoryReader.open(directory);
  }

  /** Its only segment. */
  LeafReader segment(int documents) {
    LeafReaderContext leaf = reader.leaves().getFirst();
    return new ManyDocuments(leaf.reader(), documents);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, directory);
  }

  /** One word after the other. */
  private static final class Words extends TokenStream {
    private final Iterator<String> words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Words(Collection<String> words) {
      this.words = List.copyOf(words).iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      boolean hasNext = words.hasNext();
      if (hasNext) {
        term.append(words.next());
      }
      return hasNext;
    }
  }

  private static final class ManyDocuments extends FilterLeafReader {
    private final int documents;

    ManyDocuments(LeafReader segment, int documents) {
      super(segment);
      this.documents = documents;
    }

    @Override
    public int maxDoc() {
      return documents;
    }

    @Override
    public int numDocs() {
      return documents;
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return null;
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
