package dev.quotidian.lucene.upgrade;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.index.StoredFormat;
import dev.quotidian.query.syntax.Excerpt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/** The articles of an index of an earlier format, in the order of its documents. For one thread. */
final class OlderIndex implements AutoCloseable {
  private final DirectoryReader reader;
  private final StoredFormat format;
  private final StoredFields stored;
  private final int[] documents; // of the articles

  /** A stored article that is not yet decoded. Immutable; any thread may decode it. */
  record StoredArticle(Document document, OptionalInt annotators, StoredFormat format) {
    /**
     * Decodes it.
     *
     * @throws ArchiveException if it is damaged; it names the article by its text
     */
    AnnotatedArticle decoded() {
      try {
        return new AnnotatedArticle(
            format.article(document), format.annotations(document), annotators);
      } catch (RuntimeException e) {
        throw new ArchiveException(
            "The stored article with the text "
                + Excerpt.of(String.valueOf(format.body(document)))
                + " is damaged ("
                + e
                + "); add it again, or delete it, with the library that wrote the archive",
            e);
      }
    }
  }

  private OlderIndex(DirectoryReader reader, StoredFormat format) throws IOException {
    this.reader = reader;
    this.format = format;
    this.stored = reader.storedFields();
    IntStream.Builder articles = IntStream.builder();
    for (LeafReaderContext segment : reader.leaves()) {
      collect(segment, articles);
    }
    this.documents = articles.build().toArray();
  }

  static OlderIndex open(Directory directory, StoredFormat format) throws IOException {
    return new OlderIndex(DirectoryReader.open(directory), format);
  }

  private void collect(LeafReaderContext segment, IntStream.Builder articles) throws IOException {
    PostingsEnum postings = segment.reader().postings(format.articles(), PostingsEnum.NONE);
    if (postings != null) {
      Bits live = segment.reader().getLiveDocs();
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          articles.add(segment.docBase + doc);
        }
      }
    }
  }

  int size() {
    return documents.length;
  }

  /** All articles but the first {@code skipped}, read one after the other. */
  Iterator<StoredArticle> after(int skipped) {
    return Arrays.stream(documents, skipped, documents.length).mapToObj(this::read).iterator();
  }

  private StoredArticle read(int document) {
    try {
      return new StoredArticle(
          stored.document(document, format.fields()), annotators(document), format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OptionalInt annotators(int document) throws IOException {
    LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    NumericDocValues versions = DocValues.getNumeric(segment.reader(), format.annotators());
    return versions.advanceExact(document - segment.docBase)
        ? OptionalInt.of(Math.toIntExact(versions.longValue()))
        : OptionalInt.empty();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
