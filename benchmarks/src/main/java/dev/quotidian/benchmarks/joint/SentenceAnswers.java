package dev.quotidian.benchmarks.joint;

import dev.quotidian.article.Span;
import dev.quotidian.benchmarks.gold.GoldArticle;
import java.io.IOException;
import java.text.BreakIterator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Answers questions by full-text search: sentences with any of the words of the question, the
 * speaker's name among them, by BM25 with Lucene's English analysis.
 */
final class SentenceAnswers {
  private static final int HITS = 50;
  private static final String TEXT = "text";
  private static final String MONTH = "month";

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final List<RelevanceJudge.Hit> sentences = new ArrayList<>();
  private final IndexSearcher searcher;

  SentenceAnswers(List<GoldArticle> articles) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (GoldArticle article : articles) {
        for (Span sentence : sentences(article.article().body())) {
          writer.addDocument(document(article, sentence));
          sentences.add(new RelevanceJudge.Hit(article.article().id(), List.of(sentence)));
        }
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  private static Document document(GoldArticle article, Span sentence) {
    Document document = new Document();
    String body = article.article().body();
    document.add(new TextField(TEXT, sentence.in(body), Field.Store.NO));
    YearMonth month = YearMonth.from(article.article().published().day());
    document.add(new StringField(MONTH, month.toString(), Field.Store.NO));
    return document;
  }

  /** By the rules of the Java platform, line by line. */
  private static List<Span> sentences(String body) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    List<Span> sentences = new ArrayList<>();
    int lineStart = 0;
    for (String line : body.split("\n", -1)) {
      breaks.setText(line);
      int from = breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
        sentences.add(new Span(lineStart + from, lineStart + to));
      }
      lineStart += line.length() + 1;
    }
    return sentences;
  }

  List<RelevanceJudge.Hit> answer(Question question) throws IOException {
    Query words =
        new QueryBuilder(analyzer)
            .createBooleanQuery(TEXT, question.speaker().last() + " " + question.topic());
    if (words == null) {
      return List.of();
    }
    BooleanQuery.Builder asked = new BooleanQuery.Builder().add(words, Occur.MUST);
    question
        .month()
        .ifPresent(
            month -> asked.add(new TermQuery(new Term(MONTH, month.toString())), Occur.FILTER));
    List<RelevanceJudge.Hit> hits = new ArrayList<>();
    for (ScoreDoc found : searcher.search(asked.build(), HITS).scoreDocs) {
      hits.add(sentences.get(found.doc));
    }
    return hits;
  }
}
