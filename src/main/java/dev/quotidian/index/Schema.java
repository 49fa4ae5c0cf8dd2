package dev.quotidian.index;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Topic;
import dev.quotidian.index.record.ArticleRecordEncoder;
import dev.quotidian.index.record.CompressedText;
import dev.quotidian.index.record.PackedDays;
import dev.quotidian.index.record.TokenAnchors;
import dev.quotidian.query.field.OwnField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * The schema of the index: the name, purpose, type and analyser of every field. No other class
 * spells a field name. Immutable; safe for use by many threads.
 *
 * <p>An article is one block of documents, for block joins: its quotations (children) first, itself
 * (parent) last. A field that both types of document have stands under two prefixes, because a
 * field costs less when it occurs in documents of one type only. Exceptions are the fields that are
 * read for hits of either type: the instant of publication, and the texts whose lengths are scored,
 * empty in documents of the other type. A dense field, which every document has, is read without a
 * lookup of which documents have it.
 *
 * @param prefix the prefix of the field names of this type of document
 */
public record Schema(String prefix) {

  /**
   * The version of the index format. It is raised with each change of a field, an analyser or a
   * record codec: CONTRIBUTING.md says how.
   */
  public static final int VERSION = 8;

  /** The type of a token that is a compound beside its parts: "antiwar" of "anti-war". */
  public static final String JOINED = "<JOINED>";

  /** The type of a token with a sign, before the word without it: "c++" of "C++". */
  public static final String SIGNED = "<SIGNED>";

  /** The position gap between two names in one field. */
  public static final int POSITION_GAP = 10_000;

  /** The key of {@link #VERSION} in the user data of each commit. */
  public static final String VERSION_KEY = "quotidian.schema";

  /** The key of the archive's own fields in the user data of each commit. */
  public static final String FIELDS_KEY = "quotidian.fields";

  /** The key of the encoder of vectors in the user data of each commit. */
  public static final String ENCODER_KEY = "quotidian.encoder";

  /** The key of the analyses of other languages in the user data of each commit. */
  public static final String ANALYSES_KEY = "quotidian.analyses";

  /** The fields of article documents. */
  public static final Schema ARTICLE = new Schema("a.");

  /** The fields of quotation documents. */
  public static final Schema QUOTATION = new Schema("q.");

  // Of every document.
  private static final String UNSTEMMED = ".written"; // the suffix of unstemmed fields
  private static final String VALUE = ".value"; // the suffix of columns of facet values
  private static final String OWN = "own."; // before the names of fields of an archive's own
  private static final String LONG = ".long"; // the suffix of values too long for their column
  private static final int MAX_COLUMN_VALUE = 1 << 14; // bytes
  private static final String DOCUMENT_TYPE = "doc"; // the type of the document
  private static final String BLOCK = "block"; // the article's id, by which a block is replaced
  private static final String PARENT = "parent"; // Lucene's own mark of parent documents

  /**
   * Binary doc values, of articles: all but the body, with the annotations, encoded by {@link
   * ArticleRecordEncoder}. A quotation has no record of its own: hits of it are read from that of
   * its article. Unlike stored fields, which are compressed in blocks of several documents, the
   * column is read without the articles around it.
   */
  public static final String RECORD = "a.record";

  /** Binary doc values, of articles: the body, as {@link CompressedText} encodes it. */
  public static final String BODY_TEXT = "a.text";

  /**
   * Binary doc values, of articles: the offsets of some tokens of the body, as {@link TokenAnchors}
   * encodes them; for highlighting.
   */
  public static final String BODY_ANCHORS = "a.body.anchors";

  /** Numeric doc values, of quotations: how many documents further the article is. */
  public static final String TO_ARTICLE = "q.to.article";

  /** Numeric doc values, dense, of all documents: the instant of publication, in milliseconds. */
  public static final String PUBLISHED = "published";

  /**
   * Numeric doc values, of articles that the archive's annotator annotated: the version of the
   * annotators.
   */
  public static final String ANNOTATORS = "a.annotators";

  /** Indexed text with positions, of articles: the headline. */
  public static final String TITLE = "a.title";

  /** Indexed text with positions, of articles: the lead, as {@link Lead} cuts it. */
  public static final String LEAD = "a.lead";

  /**
   * Indexed names (text with positions, not stemmed, no norms), of articles: the authors, separated
   * by position gaps.
   */
  public static final String AUTHOR = "a.author";

  /** Indexed text with positions, of articles: the body. */
  public static final String BODY = "a.body";

  /** Indexed text with positions, of quotations: the content, its pieces joined by a space. */
  public static final String CONTENT = "q.content";

  /**
   * Indexed names, of quotations: the speaker's name and aliases, in the article and the directory.
   */
  public static final String SPEAKER = "q.speaker";

  /**
   * Indexed keyword (one term a name), of quotations: each of the speaker's names, whole and
   * folded.
   */
  public static final String SPEAKER_NAME = "q.speaker.name";

  /** Indexed keyword (one term), of quotations: the speaker's key. */
  public static final String SPEAKER_KEY = "q.speaker.key";

  /**
   * Indexed text with positions, no norms, of quotations: the speaker's role, in the article and
   * the directory.
   */
  public static final String ROLE = "q.role";

  /** Indexed names, of quotations: the speaker's affiliation, in the article and the directory. */
  public static final String AFFILIATION = "q.affiliation";

  /** Indexed keyword, of quotations: the speaker's type. */
  public static final String SOURCE_TYPE = "q.speaker.type";

  /** Indexed keyword, of quotations: the kind. */
  public static final String KIND = "q.kind";

  /** Indexed keyword, of quotations: the act. */
  public static final String ACT = "q.act";

  /** Point, of quotations: the confidence. */
  public static final String CONFIDENCE = "q.confidence";

  /** Numeric doc values, of quotations: the confidence in ten-thousandths, for orders. */
  public static final String CONFIDENCE_PARTS = "q.confidence.parts";

  private static final double MAX_PARTS = 10_000;

  /**
   * Indexed keyword, of quotations with a confidence that facets count: {@link #LIKELY_VALUE}. A
   * term is cheaper than a range of nearly all points.
   */
  public static final String LIKELY = "q.likely";

  /** The one value of {@link #LIKELY}. */
  public static final String LIKELY_VALUE = "1";

  /**
   * Range field, of quotations: the days in which it was uttered, where the text is explicit about
   * them.
   */
  public static final String SAID = "q.said";

  /** Numeric doc values, of quotations: the number in the article. */
  public static final String NUMBER = "q.number";

  /**
   * Numeric doc values, of quotations: the fingerprint that copies of one quotation share, of 40
   * bits.
   */
  public static final String COPIES = "q.copies";

  /**
   * Numeric doc values, of quotations: the positions of its context in the body, as {@link
   * ContextPositions} packs them.
   */
  public static final String CONTEXT = "q.context";

  /** The term that all documents of this type have. */
  public Term all() {
    return new Term(DOCUMENT_TYPE, prefix);
  }

  /** A query that matches all documents of this type; each scores 1. */
  public Query matchAll() {
    return new ConstantScoreQuery(new TermQuery(all()));
  }

  /** The term that all documents of an article's block have. */
  public static Term block(String articleId) {
    return new Term(BLOCK, articleId);
  }

  /** Sorted doc values: the article's id. */
  public String id() {
    return prefix + "id";
  }

  /** Numeric doc values: the day of publication. */
  public String publishedDay() {
    return prefix + "published.day";
  }

  /** Numeric doc values, present if the instant of publication is known, and not only the day. */
  public String timed() {
    return prefix + "published.timed";
  }

  /** Range field: the days mentioned. */
  public String mentioned() {
    return prefix + "mentioned";
  }

  /** Indexed keywords, folded: the codes and labels of topics and their ancestors. */
  public String topic() {
    return prefix + "topic";
  }

  /**
   * Indexed keywords, folded: the codes and labels of topics with this origin, and of their
   * ancestors.
   */
  public String topic(Topic.Origin origin) {
    return topic() + "." + origin.name().toLowerCase(Locale.ROOT);
  }

  /** Indexed keyword, folded: the publisher. */
  public String publisher() {
    return prefix + "publisher";
  }

  /**
   * Indexed names: the persons and organisations named in an article or a quotation. All names of
   * one are one value; a position gap separates it from the next.
   */
  public String about() {
    return prefix + "about";
  }

  /** Indexed keywords: the language tag, and each more general tag. */
  public String language() {
    return prefix + "language";
  }

  /**
   * Indexed unstemmed words of a text, without positions: for prefixes, wildcards and fuzzy words.
   */
  public static String unstemmed(String text) {
    return text + UNSTEMMED;
  }

  /**
   * A field of the archive's own. Keywords are indexed folded; numbers as points and sorted numeric
   * doc values; dates as a range field; text, of articles only, with positions.
   */
  public String own(OwnField field) {
    return prefix + OWN + field.name();
  }

  /** Sorted set doc values: the values of a keyword field as in the article. */
  public String ownValue(OwnField field) {
    return own(field) + VALUE;
  }

  /** Sorted numeric doc values, packed days: the days of a date field. */
  public String ownDays(OwnField field) {
    return own(field) + ".days";
  }

  /** Sorted numeric doc values, packed days: the days mentioned, for timelines. */
  public String mentionedDays() {
    return prefix + "mentioned.days";
  }

  /** Sorted numeric doc values, packed days: the said dates, for timelines. */
  public String saidDays() {
    return prefix + "said.days";
  }

  /** Sorted set doc values: a facet value as in the article; {@code name} is the facet's. */
  public String value(String name) {
    return prefix + name + VALUE;
  }

  /** Byte vector with an HNSW graph, compared by angle: the meaning, where there is an encoder. */
  public String vector() {
    return prefix + "vector";
  }

  private static final Set<String> NAME_FIELDS =
      Set.of(SPEAKER, AFFILIATION, ARTICLE.about(), QUOTATION.about(), AUTHOR);

  private static final Set<String> WORD_FIELDS =
      Set.of(unstemmed(TITLE), unstemmed(LEAD), unstemmed(BODY), unstemmed(CONTENT));

  /** Whether a field is analysed as names or as single words, not as running text. */
  public static boolean isNameField(String field) {
    return NAME_FIELDS.contains(field) || isWordField(field);
  }

  private static final Set<String> RUNNING_TEXTS = Set.of(TITLE, LEAD, BODY, CONTENT);

  /** Whether a field is analysed by the language of its article. */
  public static boolean isRunningText(String field) {
    return RUNNING_TEXTS.contains(field) || (isOwn(field) && !field.endsWith(UNSTEMMED));
  }

  private static boolean isWordField(String field) {
    return WORD_FIELDS.contains(field) || (isOwn(field) && field.endsWith(UNSTEMMED));
  }

  /** The name of the field of the archive's own that is indexed so in articles. */
  public static Optional<String> ownName(String field) {
    return isOwn(field)
        ? Optional.of(field.substring(ARTICLE.prefix.length() + OWN.length()))
        : Optional.empty();
  }

  /** Whether a field of an article is one of the archive's own, which may have several values. */
  private static boolean isOwn(String field) {
    return field.startsWith(ARTICLE.prefix + OWN);
  }

  private static final Set<String> LOW_CARDINALITY_FIELDS =
      Set.of(
          DOCUMENT_TYPE, KIND, ACT, LIKELY, SOURCE_TYPE, ARTICLE.language(), QUOTATION.language());

  /** Whether a field has so few values that each occurs in a large part of all articles. */
  public static boolean isLowCardinality(String field) {
    return LOW_CARDINALITY_FIELDS.contains(field);
  }

  /** A new analyser for all text and name fields. Make one and reuse it. */
  public static Analyzer analyzer() {
    Analyzer names = NewsAnalyzer.ofNames();
    Analyzer words = NewsAnalyzer.ofWords();
    Analyzer text = NewsAnalyzer.ofText();
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return NAME_FIELDS.contains(field) ? names : isWordField(field) ? words : text;
      }

      @Override
      public int getPositionIncrementGap(String field) {
        return isOwn(field) ? POSITION_GAP : super.getPositionIncrementGap(field);
      }
    };
  }

  /** The similarity (BM25), which indexing and searching must share. */
  public static Similarity similarity() {
    return new BM25Similarity(1.8f, 0.65f);
  }

  /** The configuration of a writer for this schema. */
  public static IndexWriterConfig writerConfig(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setSimilarity(similarity())
        .setParentField(PARENT)
        .setIndexSort(newestFirst())
        .setLeafSorter(NEWEST_SEGMENTS);
  }

  /**
   * Opens a committed index, the segments with the newest articles first. The tie-break is newest
   * first, so early termination can skip ties in later segments.
   */
  public static DirectoryReader open(Directory directory) throws IOException {
    return DirectoryReader.open(directory, NEWEST_SEGMENTS);
  }

  private static final Comparator<LeafReader> NEWEST_SEGMENTS =
      Comparator.comparingLong(Schema::newest).reversed();

  private static long newest(LeafReader segment) {
    try {
      DocValuesSkipper dates = segment.getDocValuesSkipper(PUBLISHED);
      return dates == null ? Long.MIN_VALUE : dates.maxValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sort newestFirst() {
    return new Sort(
        new SortField(PUBLISHED, SortField.Type.LONG, true),
        new SortField(ARTICLE.id(), SortField.Type.STRING));
  }

  private static final FieldType NO_NORMS = new FieldType(TextField.TYPE_NOT_STORED);
  private static final FieldType DOCS_ONLY = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    NO_NORMS.setOmitNorms(true);
    NO_NORMS.freeze();
    DOCS_ONLY.setOmitNorms(true);
    DOCS_ONLY.setIndexOptions(IndexOptions.DOCS);
    DOCS_ONLY.freeze();
  }

  List<Field> key(String articleId) {
    return List.of(
        new StringField(BLOCK, articleId, Field.Store.NO),
        new StringField(DOCUMENT_TYPE, prefix, Field.Store.NO),
        new SortedDocValuesField(id(), new BytesRef(articleId)));
  }

  /**
   * A value of a column; a long one is stored elsewhere, since whoever reads a column has a buffer
   * for its longest value.
   */
  static Field binary(String name, byte[] value) {
    return value.length <= MAX_COLUMN_VALUE
        ? new BinaryDocValuesField(name, new BytesRef(value))
        : new StoredField(longValue(name), value);
  }

  /** Stored field: the value of a column where it is longer than {@value #MAX_COLUMN_VALUE}. */
  public static String longValue(String column) {
    return column + LONG;
  }

  static Field text(String name, String text) {
    return new TextField(name, text, Field.Store.NO);
  }

  /** A text that is analysed already. */
  static Field text(String name, TokenStream tokens) {
    return new TextField(name, tokens);
  }

  /** The unstemmed words of a text; {@code name} is the text's field. */
  static Field unstemmedText(String name, String text) {
    return new Field(unstemmed(name), text, DOCS_ONLY);
  }

  static Field names(String name, String text) {
    return new Field(name, text, NO_NORMS);
  }

  static Field exact(String name, String value) {
    return new StringField(name, value, Field.Store.NO);
  }

  static Field value(String name, String value) {
    return new SortedSetDocValuesField(name, new BytesRef(value));
  }

  static Field decimal(String name, double value) {
    return new DoubleField(name, value, Field.Store.NO);
  }

  static Field number(String name, long value) {
    return NumericDocValuesField.indexedField(name, value);
  }

  static Field column(String name, long value) {
    return new NumericDocValuesField(name, value);
  }

  /** A share of 1 as a column of ten-thousandths: as exact as people read it, in two bytes. */
  static Field parts(String name, double share) {
    return column(name, Math.round(share * MAX_PARTS));
  }

  static Field flag(String name) {
    return column(name, 1);
  }

  static Field point(String name, double value) {
    return new DoublePoint(name, value);
  }

  static Field vector(String name, byte[] vector) {
    return new KnnByteVectorField(name, vector, VectorSimilarityFunction.COSINE);
  }

  static Field interval(String name, DateRange days) {
    long[] first = {days.first().toEpochDay()};
    long[] last = {days.last().toEpochDay()};
    return new LongRange(name, first, last);
  }

  static Field packedDays(String name, DateRange days) {
    return new SortedNumericDocValuesField(name, PackedDays.pack(days));
  }
}
