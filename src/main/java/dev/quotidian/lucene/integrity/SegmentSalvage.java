package dev.quotidian.lucene.integrity;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.record.SegmentRecords;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.LiveDocsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/**
 * Reads the articles of one segment document by document, from its columns of records and bodies
 * alone: whatever else of it is damaged does no harm. The column of ids tells which articles are
 * lost. For one thread.
 */
final class SegmentSalvage {
  private final Directory directory;
  private final SegmentCommitInfo segment;
  private final Losses losses = new Losses();
  private final List<Closeable> open = new ArrayList<>();
  private Optional<SortedDocValues> ids = Optional.empty();
  private Optional<NumericDocValues> annotators = Optional.empty();
  private boolean isSound; // whether all columns are

  private SegmentSalvage(Directory directory, SegmentCommitInfo segment) {
    this.directory = directory;
    this.segment = segment;
  }

  static SegmentSalvage of(Directory directory, SegmentCommitInfo segment) {
    return new SegmentSalvage(directory, segment);
  }

  /** What was not read. */
  Losses losses() {
    return losses;
  }

  /** Reads all articles that can be read, in the order of the index. */
  void read(Consumer<AnnotatedArticle> found) {
    try {
      Optional<Bits> live = live();
      Optional<SegmentRecords> records = Attempt.of(this::openRecords, this::isLost);
      for (int document = 0; document < segment.info.maxDoc(); document++) {
        if (live.isEmpty() || live.get().get(document)) {
          read(records, document, found);
        }
      }
    } finally {
      IOUtils.closeWhileHandlingException(open.reversed());
    }
  }

  private void isLost(String reason) {
    losses.problem("Segment " + segment.info.name + " cannot be read: " + reason);
  }

  private SegmentRecords openRecords() throws IOException {
    SegmentInfo info = segment.info;
    Codec codec = info.getCodec();
    Directory parts = directory;
    if (info.getUseCompoundFile()) {
      parts = kept(codec.compoundFormat().getCompoundReader(directory, info));
    }
    FieldInfos fields = codec.fieldInfosFormat().read(parts, info, "", IOContext.DEFAULT);
    SegmentReadState state = new SegmentReadState(parts, info, fields, IOContext.DEFAULT);
    DocValuesProducer columns = kept(codec.docValuesFormat().fieldsProducer(state));
    isSound = Attempt.of(() -> isSound(columns), unreadable -> {}).isPresent();
    ids = Attempt.of(() -> columns.getSorted(field(fields, Schema.ARTICLE.id())), unread -> {});
    annotators = Attempt.of(() -> columns.getNumeric(field(fields, Schema.ANNOTATORS)), u -> {});
    Directory files = parts;
    Optional<StoredFieldsReader> stored =
        Attempt.of(
            () ->
                kept(
                    codec
                        .storedFieldsFormat()
                        .fieldsReader(files, info, fields, IOContext.DEFAULT)),
            unreadable -> {});
    return new SegmentRecords(
        columns.getBinary(field(fields, Schema.RECORD)),
        columns.getBinary(field(fields, Schema.BODY_TEXT)),
        (document, names) ->
            longValues(stored.orElseThrow(() -> new IOException("it cannot be read")), document));
  }

  private static boolean isSound(DocValuesProducer columns) throws IOException {
    columns.checkIntegrity();
    return true;
  }

  private static FieldInfo field(FieldInfos fields, String name) throws IOException {
    FieldInfo field = fields.fieldInfo(name);
    if (field == null || field.getDocValuesType() == DocValuesType.NONE) {
      throw new IOException("there are no articles");
    }
    return field;
  }

  private static Document longValues(StoredFieldsReader stored, int document) throws IOException {
    DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor();
    stored.document(document, visitor);
    return visitor.getDocument();
  }

  private <C extends Closeable> C kept(C opened) {
    open.add(opened);
    return opened;
  }

  /** Which documents are not deleted; empty if none is, or that cannot be read. */
  private Optional<Bits> live() {
    if (!segment.hasDeletions()) {
      return Optional.empty();
    }
    LiveDocsFormat format = segment.info.getCodec().liveDocsFormat();
    return Attempt.of(
        () -> format.readLiveDocs(directory, segment, IOContext.DEFAULT),
        reason ->
            losses.problem(
                "Which articles of segment "
                    + segment.info.name
                    + " were deleted or replaced cannot be read ("
                    + reason
                    + "): deleted articles come back, "
                    + segment.getDelCount()
                    + " documents at most"));
  }

  private void read(
      Optional<SegmentRecords> records, int document, Consumer<AnnotatedArticle> found) {
    Optional<String> id = ids.flatMap(column -> id(column, document));
    if (isSound ? id.isEmpty() : isQuotation(records, document)) {
      return; // its article has all of it
    }
    records
        .flatMap(in -> Attempt.of(() -> article(in, document), unreadable -> {}))
        .filter(read -> !isSound || id.isEmpty() || id.get().equals(read.article().id()))
        .ifPresentOrElse(
            found, () -> id.ifPresentOrElse(losses::article, () -> losses.documents(1)));
  }

  /** With the version of the annotators that found its annotations. */
  private AnnotatedArticle article(SegmentRecords records, int document) throws IOException {
    AnnotatedArticle read = records.article(document);
    boolean isKnown = annotators.isPresent() && annotators.get().advanceExact(document);
    return new AnnotatedArticle(
        read.article(),
        read.annotations(),
        isKnown
            ? OptionalInt.of(Math.toIntExact(annotators.get().longValue()))
            : OptionalInt.empty());
  }

  private static boolean isQuotation(Optional<SegmentRecords> records, int document) {
    return records
        .flatMap(in -> Attempt.of(() -> !in.has(document), unreadable -> {}))
        .orElse(false);
  }

  private static Optional<String> id(SortedDocValues column, int document) {
    return Attempt.of(
            () ->
                column.advanceExact(document)
                    ? column.lookupOrd(column.ordValue()).utf8ToString()
                    : "",
            unreadable -> {})
        .filter(id -> !id.isEmpty());
  }
}
