package dev.quotidian.benchmarks.system;

import dev.quotidian.index.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The Lucene baseline on the same index: the queries a Lucene expert would write who knows the
 * fields and that the index is sorted by publication, and decodes what a list of hits shows.
 */
final class LuceneSystem implements SearchSystem {
  private static final String CONTENT = "q.content";
  private static final Query SAID = new TermQuery(new Term("q.act", "SAID"));
  private static final String SPEAKER = "q.speaker";

  private static final Set<Task.Category> THE_BEST =
      EnumSet.of(
          Task.Category.TERM,
          Task.Category.AND,
          Task.Category.OR,
          Task.Category.PHRASE,
          Task.Category.SPEAKER,
          Task.Category.SPEAKER_TERM,
          Task.Category.SAID,
          Task.Category.ARTICLE_TERM,
          Task.Category.ARTICLE_AND,
          Task.Category.ARTICLE_QUOTING);

  private final Analyzer analyzer = Schema.analyzer();
  private final LuceneTextQueries words =
      new LuceneTextQueries(LuceneSystem::term, LuceneSystem::term, Map.of(CONTENT, 0.15f));
  private final QueryBuilder builder = new QueryBuilder(analyzer);
  private final QueryBitSetProducer parents =
      new QueryBitSetProducer(new TermQuery(new Term("doc", "a.")));
  private final boolean same;
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private LuceneTopHits searching;
  private LuceneFacetCounts counts;
  private LuceneArticleQueries articles;

  /**
   * The baseline.
   *
   * @param same whether to give the very answer that Quotidian gives to what asks for the best hits
   */
  LuceneSystem(boolean same) {
    this.same = same;
  }

  @Override
  public boolean supports(Task.Category category) {
    return !same || THE_BEST.contains(category);
  }

  @Override
  public void open(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(new BM25Similarity(1.8f, 0.65f));
    searching = new LuceneTopHits(searcher, true, same);
    counts = new LuceneFacetCounts(searcher, "q.speaker.value", "q.published.day");
    articles = new LuceneArticleQueries(searcher, same);
  }

  @Override
  public Answer answer(Task task) throws IOException {
    return switch (task.category()) {
      case AND, OR -> searching.best(phases(task));
      case TERM, PHRASE, SPEAKER, SPEAKER_TERM, SAID ->
          searching.best(new LuceneTextQueries.TwoPhaseQuery(query(task), query(task)));
      case NEWEST -> searching.newest(query(task));
      case HIGHLIGHT -> highlighted(query(task));
      case FACET -> counts.values(query(task));
      case TIMELINE -> counts.months(query(task));
      case ARTICLE_TERM, ARTICLE_AND, ARTICLE_NEWEST, ARTICLE_FACET, ARTICLE_TIMELINE ->
          articles.answer(task);
      case ARTICLE_QUOTING -> articles.best(query(task));
    };
  }

  @Override
  public long count(Task task) throws IOException {
    return searcher.count(query(task));
  }

  private Query query(Task task) {
    Query asked = asked(task);
    return task.category().isOfArticles() ? asked : amongSaid(asked);
  }

  /** What was said, and not what was thought: the default of Quotidian. */
  private static Query amongSaid(Query query) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(SAID, Occur.FILTER).build();
  }

  private static Query term(String term) {
    return new TermQuery(new Term(CONTENT, term));
  }

  private LuceneTextQueries.TwoPhaseQuery phases(Task task) {
    Occur occur = task.category() == Task.Category.OR ? Occur.SHOULD : Occur.MUST;
    return words.of(task.query(), occur).map(LuceneSystem::amongSaid);
  }

  private Query asked(Task task) {
    return switch (task.category()) {
      case AND -> words.of(task.query(), Occur.MUST).first();
      case PHRASE -> builder.createPhraseQuery(CONTENT, task.query());
      case SPEAKER -> new ConstantScoreQuery(speaker(task.query()));
      case SPEAKER_TERM -> spoken(task);
      case SAID -> said(task);
      case TERM, OR, NEWEST, HIGHLIGHT, FACET, TIMELINE -> any(task.query());
      case ARTICLE_TERM, ARTICLE_AND, ARTICLE_NEWEST, ARTICLE_FACET, ARTICLE_TIMELINE ->
          articles.query(task);
      case ARTICLE_QUOTING ->
          new ToParentBlockJoinQuery(amongSaid(spoken(task)), parents, ScoreMode.Max);
    };
  }

  private Query any(String some) {
    return builder.createBooleanQuery(CONTENT, some);
  }

  private Query speaker(String name) {
    return builder.createBooleanQuery(SPEAKER, name, Occur.MUST);
  }

  private Query spoken(Task task) {
    return new BooleanQuery.Builder()
        .add(any(task.right()), Occur.MUST)
        .add(speaker(task.left()), Occur.FILTER)
        .build();
  }

  private Query said(Task task) {
    YearMonth month = YearMonth.parse(task.left());
    long[] first = {month.atDay(1).toEpochDay()};
    long[] last = {month.atEndOfMonth().toEpochDay()};
    return new BooleanQuery.Builder()
        .add(any(task.right()), Occur.MUST)
        .add(LongRange.newIntersectsQuery("q.said", first, last), Occur.FILTER)
        .build();
  }

  /** Highlights what was said, which stands in a column. */
  private final class FromColumns extends UnifiedHighlighter {
    private final LuceneHitReader columns = new LuceneHitReader(reader.leaves());

    FromColumns(Builder builder) {
      super(builder);
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator documents, int enough) throws IOException {
      List<CharSequence[]> texts = new ArrayList<>();
      int size = 0;
      int document = documents.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS) {
        String text = columns.content(document);
        texts.add(new CharSequence[] {text});
        size += text.length();
        document = size < enough ? documents.nextDoc() : DocIdSetIterator.NO_MORE_DOCS;
      }
      return texts;
    }
  }

  private Answer highlighted(Query query) throws IOException {
    TopDocs top = searching.top(query);
    UnifiedHighlighter highlighter =
        new FromColumns(
            UnifiedHighlighter.builder(searcher, analyzer)
                .withBreakIterator(
                    () -> java.text.BreakIterator.getSentenceInstance(Locale.ENGLISH))
                .withMaxNoHighlightPassages(0));
    String[] passages = highlighter.highlight(CONTENT, query, top, 3);
    if (passages.length != top.scoreDocs.length) {
      throw new IllegalStateException("Passages of " + passages.length + " hits");
    }
    return searching.answer(top);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
