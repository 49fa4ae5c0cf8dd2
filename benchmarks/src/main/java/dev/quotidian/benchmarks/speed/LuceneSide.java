package dev.quotidian.benchmarks.speed;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Searching the same index with Lucene alone: the queries an expert writes by hand, who knows the
 * fields and that the index is sorted by publication, and reads the stored fields undecoded.
 */
final class LuceneSide implements Side {
  private static final int TEN = 10;
  private static final int COUNTED = 1000;
  private static final String CONTENT = "q.content";
  private static final String SPEAKER = "q.speaker";
  private static final Set<String> OF_QUOTATIONS = Set.of("summary", "quotation", CONTENT);
  private static final Set<String> OF_ARTICLES = Set.of("summary");
  private static final Sort NEWEST =
      new Sort(new SortField("q.published", SortField.Type.LONG, true));

  private final Analyzer analyzer = Schema.analyzer();
  private final QueryBuilder words = new QueryBuilder(analyzer);
  private final QueryBitSetProducer articles =
      new QueryBitSetProducer(new TermQuery(new Term("doc", "a.")));
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private LuceneCounts counts;

  @Override
  public void open(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(new BM25Similarity(1.5f, 0.75f));
    counts = new LuceneCounts(searcher);
  }

  @Override
  public Answer answer(Task task) throws IOException {
    return switch (task.category()) {
      case TERM -> best(term(task.query()), OF_QUOTATIONS);
      case AND -> best(words.createBooleanQuery(CONTENT, task.query(), Occur.MUST), OF_QUOTATIONS);
      case OR -> best(words.createBooleanQuery(CONTENT, task.query()), OF_QUOTATIONS);
      case PHRASE -> best(words.createPhraseQuery(CONTENT, task.query()), OF_QUOTATIONS);
      case SPEAKER -> best(new ConstantScoreQuery(speaker(task.query())), OF_QUOTATIONS);
      case SPEAKER_TERM -> best(spoken(task), OF_QUOTATIONS);
      case SAID -> best(said(task), OF_QUOTATIONS);
      case NEWEST -> newest(term(task.query()));
      case HIGHLIGHT -> highlighted(term(task.query()));
      case FACET -> counts.speakers(term(task.query()), TEN);
      case TIMELINE -> counts.months(term(task.query()));
      case ARTICLE_TERM -> best(inBodyOrTitle(task.query()), OF_ARTICLES);
      case ARTICLE_QUOTING ->
          best(new ToParentBlockJoinQuery(spoken(task), articles, ScoreMode.Max), OF_ARTICLES);
    };
  }

  private Query term(String word) {
    return words.createBooleanQuery(CONTENT, word);
  }

  private Query speaker(String name) {
    return words.createBooleanQuery(SPEAKER, name, Occur.MUST);
  }

  private Query spoken(Task task) {
    return new BooleanQuery.Builder()
        .add(term(task.right()), Occur.MUST)
        .add(speaker(task.left()), Occur.FILTER)
        .build();
  }

  private Query said(Task task) {
    YearMonth month = YearMonth.parse(task.left());
    long[] first = {month.atDay(1).toEpochDay()};
    long[] last = {month.atEndOfMonth().toEpochDay()};
    return new BooleanQuery.Builder()
        .add(term(task.right()), Occur.MUST)
        .add(LongRange.newIntersectsQuery("q.said", first, last), Occur.FILTER)
        .build();
  }

  private Query inBodyOrTitle(String word) {
    return new BooleanQuery.Builder()
        .add(words.createBooleanQuery("a.body", word), Occur.SHOULD)
        .add(new BoostQuery(words.createBooleanQuery("a.title", word), 0.4f), Occur.SHOULD)
        .build();
  }

  private Answer best(Query query, Set<String> fields) throws IOException {
    TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(TEN, null, COUNTED));
    read(top, fields);
    return answer(top, Arrays.stream(top.scoreDocs).mapToDouble(hit -> hit.score).toArray());
  }

  private Answer newest(Query query) throws IOException {
    TopDocs top = searcher.search(query, new TopFieldCollectorManager(NEWEST, TEN, null, COUNTED));
    read(top, OF_QUOTATIONS);
    return answer(
        top,
        Arrays.stream(top.scoreDocs)
            .mapToDouble(hit -> ((Number) ((FieldDoc) hit).fields[0]).doubleValue())
            .toArray());
  }

  private Answer highlighted(Query query) throws IOException {
    TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(TEN, null, COUNTED));
    read(top, OF_QUOTATIONS);
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builder(searcher, analyzer)
            .withBreakIterator(() -> java.text.BreakIterator.getSentenceInstance(Locale.ENGLISH))
            .withMaxNoHighlightPassages(0)
            .build();
    String[] passages = highlighter.highlight(CONTENT, query, top, 3);
    if (passages.length != top.scoreDocs.length) {
      throw new IllegalStateException("Passages of " + passages.length + " hits");
    }
    return answer(top, Arrays.stream(top.scoreDocs).mapToDouble(hit -> hit.score).toArray());
  }

  private void read(TopDocs top, Set<String> fields) throws IOException {
    for (ScoreDoc hit : top.scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc, fields);
      if (document.getBinaryValue("summary") == null) {
        throw new IllegalStateException("Document " + hit.doc + " has no summary");
      }
    }
  }

  private static Answer answer(TopDocs top, double[] values) {
    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Answer(top.totalHits.value(), exact, values);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
