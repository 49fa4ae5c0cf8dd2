package dev.quotidian.index;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Topic;
import dev.quotidian.index.record.PackedDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
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
 * Every field of the index: its name, what it is for, its form and its analyser. Nothing else
 * spells a field name.
 *
 * <p>An article is one block of documents, its quotations first and itself last. What both can be
 * asked has the same name under two prefixes, because a field costs less when it stands in
 * documents of one sort only. Only what is read of hits of either sort stands in all documents: the
 * instant of publication, and the texts by whose lengths hits are scored, empty in those of the
 * other sort. What every document has is read without looking up which documents have it.
 *
 * @param prefix what the names of this sort of document begin with
 */
public record Schema(String prefix) {

  /** The form of the index. Whoever changes a field, an analyser or the stored form raises it. */
  public static final int VERSION = 4;

  /** How many places lie between two names in one field. */
  public static final int POSITION_GAP = 10_000;

  /** The key of {@link #VERSION} in the user data of each commit. */
  public static final String VERSION_KEY = "quotidian.schema";

  /** The fields of article documents. */
  public static final Schema ARTICLE = new Schema("a.");

  /** The fields of quotation documents. */
  public static final Schema QUOTATION = new Schema("q.");

  // Of every document.
  private static final String UNSTEMMED = ".written"; // what the names of such fields end with
  private static final String DOCUMENT_TYPE = "doc"; // what sort of document it is
  private static final String BLOCK =
      "block"; // the article's id: the key by which a whole block is replaced
  private static final String PARENT = "parent"; // Lucene's own mark of a block's last document

  /**
   * Column, of every document: what a list of hits shows of it, in a {@link HitRecordCodec}. A
   * column is read without the texts that lie around it in stored fields, which are packed in
   * blocks; and by place alone, as every document has one.
   */
  public static final String HIT_RECORD = "shown";

  /** Number, of every document: the instant of publication, in milliseconds. */
  public static final String PUBLISHED = "published";

  /** Stored, of articles: all but the body. */
  public static final String STORED_ARTICLE = "article";

  /** Stored, of articles: the annotations. */
  public static final String STORED_ANNOTATIONS = "annotations";

  /** Text, of articles: the headline. */
  public static final String TITLE = "a.title";

  /** Text, of articles: the beginning of the body, as {@link Lead} cuts it. */
  public static final String LEAD = "a.lead";

  /** Names, of articles: the authors, far apart. */
  public static final String AUTHOR = "a.author";

  /** Text, of articles, stored, with offsets: the body. */
  public static final String BODY = "a.body";

  /** Text, of quotations: what was said, its pieces joined by a space. */
  public static final String CONTENT = "q.content";

  /** Names, of quotations: the speaker's name and aliases, in the article and the directory. */
  public static final String SPEAKER = "q.speaker";

  /** Exact, of quotations: the speaker's key. */
  public static final String SPEAKER_KEY = "q.speaker.key";

  /** Text, of quotations: the speaker's role, in the article and the directory. */
  public static final String ROLE = "q.role";

  /** Names, of quotations: the speaker's affiliation, in the article and the directory. */
  public static final String AFFILIATION = "q.affiliation";

  /** Exact, of quotations: the speaker's type. */
  public static final String SOURCE_TYPE = "q.speaker.type";

  /** Exact, of quotations. */
  public static final String KIND = "q.kind";

  /** Exact, of quotations. */
  public static final String ACT = "q.act";

  /** Point, of quotations. */
  public static final String CONFIDENCE = "q.confidence";

  /** Intervals, of quotations: the days in which it was uttered, as the text tells. */
  public static final String SAID = "q.said";

  /** Number, of quotations: the place in the article. */
  public static final String NUMBER = "q.number";

  /** What picks the documents of this sort. */
  public Term all() {
    return new Term(DOCUMENT_TYPE, prefix);
  }

  /** Matches all documents of this kind; each scores 1. */
  public Query matchAll() {
    return new ConstantScoreQuery(new TermQuery(all()));
  }

  /** What picks an article's whole block. */
  public static Term block(String articleId) {
    return new Term(BLOCK, articleId);
  }

  /** Sorted: the article's id. */
  public String id() {
    return prefix + "id";
  }

  /** Number: the day of publication. */
  public String publishedDay() {
    return prefix + "published.day";
  }

  /** Number, there if the instant of publication is known, and not only the day. */
  public String timed() {
    return prefix + "published.timed";
  }

  /** Intervals: the days mentioned. */
  public String mentioned() {
    return prefix + "mentioned";
  }

  /** Exact, folded: the codes and labels of topics, and of those above them. */
  public String topic() {
    return prefix + "topic";
  }

  /**
   * Exact, folded: the codes and labels of topics that come from there, and of those above them.
   */
  public String topic(Topic.Origin origin) {
    return topic() + "." + origin.name().toLowerCase(Locale.ROOT);
  }

  /** Exact, folded: the publisher. */
  public String publisher() {
    return prefix + "publisher";
  }

  /**
   * Names: the persons and organisations named in an article, or in what was said; all names of one
   * are one value, far from the next.
   */
  public String about() {
    return prefix + "about";
  }

  /** Exact: the language, and each more general form of its tag. */
  public String language() {
    return prefix + "language";
  }

  /**
   * The words of a text as they stand there, not their base forms, without places: for prefixes,
   * wildcards and fuzzy words.
   */
  public static String unstemmed(String text) {
    return text + UNSTEMMED;
  }

  /** Packed days: the days mentioned, for timelines. */
  public String mentionedDays() {
    return prefix + "mentioned.days";
  }

  /** Packed days: the said dates, for timelines. */
  public String saidDays() {
    return prefix + "said.days";
  }

  /** Sorted set: a value to count, as it stands in the article; {@code name} is the facet's. */
  public String value(String name) {
    return prefix + name + ".value";
  }

  private static final Set<String> NAME_FIELDS =
      Set.of(
          SPEAKER,
          AFFILIATION,
          ARTICLE.about(),
          QUOTATION.about(),
          AUTHOR,
          unstemmed(TITLE),
          unstemmed(LEAD),
          unstemmed(BODY),
          unstemmed(CONTENT));

  /** Whether the words of a field are kept as names are, not as those of running text. */
  public static boolean isNameField(String field) {
    return NAME_FIELDS.contains(field);
  }

  private static final Set<String> LOW_CARDINALITY_FIELDS =
      Set.of(DOCUMENT_TYPE, KIND, ACT, SOURCE_TYPE, ARTICLE.language(), QUOTATION.language());

  /** Whether a field has so few values that each stands in a great part of all articles. */
  public static boolean isLowCardinality(String field) {
    return LOW_CARDINALITY_FIELDS.contains(field);
  }

  /** The analyser of every text and name field. Make one and keep it. */
  public static Analyzer analyzer() {
    Analyzer names = NewsAnalyzer.ofNames();
    Map<String, Analyzer> byField = new HashMap<>();
    NAME_FIELDS.forEach(field -> byField.put(field, names));
    return new PerFieldAnalyzerWrapper(NewsAnalyzer.ofText(), byField);
  }

  /** The ranking, which indexing and searching must share. */
  public static Similarity similarity() {
    return new BM25Similarity(1.5f, 0.75f);
  }

  /** How an index of this schema is written. */
  public static IndexWriterConfig writerConfig(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setSimilarity(similarity())
        .setParentField(PARENT)
        .setIndexSort(newestFirst())
        .setLeafSorter(NEWEST_SEGMENTS);
  }

  /**
   * Opens a committed index, the segments with the newest articles first: what ties comes newest
   * first, so ties in later segments need not be looked at.
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

  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_STORED);
  private static final FieldType NOT_STORED_WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);
  private static final FieldType NO_NORMS = new FieldType(TextField.TYPE_NOT_STORED);
  private static final FieldType DOCS_ONLY = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
    NOT_STORED_WITH_OFFSETS.setIndexOptions(WITH_OFFSETS.indexOptions());
    NOT_STORED_WITH_OFFSETS.freeze();
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

  static Field stored(String name, byte[] value) {
    return new StoredField(name, value);
  }

  static Field hitRecord(byte[] value) {
    return new BinaryDocValuesField(HIT_RECORD, new BytesRef(value));
  }

  /** For a document without a body. */
  static Field noBody() {
    return new Field(BODY, "", NOT_STORED_WITH_OFFSETS);
  }

  static Field bodyText(String body) {
    return new Field(BODY, body, WITH_OFFSETS);
  }

  static Field text(String name, String text) {
    return new TextField(name, text, Field.Store.NO);
  }

  /** The words of a text as they stand there; {@code name} is the text's field. */
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

  static Field number(String name, long value) {
    return NumericDocValuesField.indexedField(name, value);
  }

  static Field flag(String name) {
    return new NumericDocValuesField(name, 1);
  }

  static Field point(String name, double value) {
    return new DoublePoint(name, value);
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
