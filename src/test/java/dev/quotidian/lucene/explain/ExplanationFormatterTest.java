package dev.quotidian.lucene.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.lucene.scoring.RecencyDecayQuery;
import dev.quotidian.oracle.RandomArticles;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Ranking.FieldBoosts;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.ScoreExplanation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each kind of explanation is built by Lucene itself, is recognised, and shows no term of Lucene.
 */
final class ExplanationFormatterTest {
  private static final Query TRUCE = new TermQuery(new Term(Schema.BODY, "truce"));
  private static final Query HELD = new TermQuery(new Term(Schema.TITLE, "held"));
  private static final Query ARTICLES = new TermQuery(Schema.ARTICLE.all());
  private static final Query SAID = new TermQuery(new Term(Schema.CONTENT, "wait"));
  private static final Pattern QUOTED = Pattern.compile("“.*?”", Pattern.DOTALL);
  private static final Pattern LUCENE =
      Pattern.compile(
          "weight\\(|computed|result of|product of:|(sum|max) of:|child docs|document|clause,|docs"
              + "|[Ss]core based|score mode|ConstantScore|Similarity|\\bidf|\\btf|avgdl|\\bdl\\b|freq\\b"
              + "|phraseFreq|\\*:\\*|\\b[aq]\\.\\w|\\bsome\\b");

  private final Directory directory = new ByteBuffersDirectory();

  @TempDir Path folder;

  /** A quotation and its article, and an article beside them. */
  @BeforeEach
  void index() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(Schema.analyzer()).setSimilarity(Schema.similarity()))) {
      writer.addDocuments(List.of(quotation("we will wait and wait"), article("truce truce held")));
      writer.addDocuments(List.of(article("nothing of the kind")));
    }
  }

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  private static Document quotation(String content) {
    Document document = document(Schema.QUOTATION);
    document.add(new TextField(Schema.CONTENT, content, Field.Store.NO));
    return document;
  }

  private static Document article(String body) {
    Document document = document(Schema.ARTICLE);
    document.add(new TextField(Schema.BODY, body, Field.Store.NO));
    document.add(new TextField(Schema.TITLE, "held", Field.Store.NO));
    document.add(
        new NumericDocValuesField(
            Schema.ARTICLE.publishedDay(), LocalDate.of(2025, 3, 19).toEpochDay()));
    return document;
  }

  private static Document document(Schema schema) {
    Document document = new Document();
    document.add(new StringField(schema.all().field(), schema.all().text(), Field.Store.NO));
    return document;
  }

  private ScoreExplanation explained(Query query) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Schema.similarity());
      Explanation found = searcher.explain(query, searcher.search(query, 1).scoreDocs[0].doc);
      ScoreExplanation shown = ExplanationFormatter.of(found);
      assertEquals(found.getValue().doubleValue(), shown.value(), 1e-6);
      assertNothingOfLuceneIn(shown);
      return shown;
    }
  }

  private static void assertNothingOfLuceneIn(ScoreExplanation shown) {
    reasons(shown)
        .forEach(
            reason -> {
              String own = QUOTED.matcher(reason).replaceAll("“”");
              assertFalse(LUCENE.matcher(own).find(), () -> reason + " in " + shown);
              assertFalse(own.equals(ExplanationFormatter.OTHER_PART), shown::toString);
              assertFalse(own.contains(ExplanationFormatter.OTHER_FIELD), shown::toString);
            });
  }

  private static Stream<String> reasons(ScoreExplanation shown) {
    return Stream.concat(
        Stream.of(shown.reason()),
        shown.parts().stream().flatMap(ExplanationFormatterTest::reasons));
  }

  private static List<String> parts(ScoreExplanation shown) {
    return shown.parts().stream().map(ScoreExplanation::reason).toList();
  }

  private static BooleanQuery.Builder both() {
    return new BooleanQuery.Builder().add(TRUCE, Occur.MUST).add(HELD, Occur.SHOULD);
  }

  @Test
  void aWord() throws IOException {
    ScoreExplanation word = explained(TRUCE);
    assertEquals("“truce” in the body: product", word.reason());
    assertEquals(
        List.of("rarity: 1 of 2 have it", "frequency: 2 among 3 words, average 3.5"), parts(word));
    ScoreExplanation boosted = explained(new BoostQuery(TRUCE, 3));
    assertEquals("weight of the clause", parts(boosted).getFirst());
    assertEquals(3, boosted.parts().getFirst().value(), 1e-6);
  }

  @Test
  void aPhrase() throws IOException {
    for (int slop : List.of(0, 3)) {
      ScoreExplanation phrase = explained(new PhraseQuery(slop, Schema.BODY, "truce", "held"));
      assertEquals("“truce held” in the body: product", phrase.reason().replaceAll("~\\d", ""));
      assertEquals("rarity of its words", parts(phrase).getFirst());
      assertTrue(parts(phrase).getLast().startsWith("frequency: 1 among 3"), phrase::toString);
    }
  }

  @Test
  void sumAndBest() throws IOException {
    assertEquals("sum", explained(both().build()).reason());
    assertEquals(
        "the best of these", explained(new DisjunctionMaxQuery(List.of(TRUCE, HELD), 0)).reason());
  }

  @Test
  void conditions() throws IOException {
    ScoreExplanation filtered = explained(both().add(ARTICLES, Occur.FILTER).build());
    assertEquals("a condition that it satisfies, which adds nothing", parts(filtered).getLast());
    ScoreExplanation constant = explained(new BoostQuery(new ConstantScoreQuery(TRUCE), 2));
    assertEquals("a condition that it satisfies", constant.reason());
    assertEquals(2, constant.value());
    assertEquals("a condition that it satisfies", explained(Schema.ARTICLE.matchAll()).reason());
  }

  @Test
  void joins() throws IOException {
    QueryBitSetProducer parents = new QueryBitSetProducer(ARTICLES);
    ScoreExplanation quotations =
        explained(new ToParentBlockJoinQuery(SAID, parents, ScoreMode.Max));
    assertEquals("the best of its quotations that match, of 1", quotations.reason());
    assertEquals(List.of("“wait” in what was said: product"), parts(quotations));
    ScoreExplanation article = explained(new ToChildBlockJoinQuery(TRUCE, parents));
    assertEquals("its article", article.reason());
    assertEquals(List.of("“truce” in the body: product"), parts(article));
  }

  @Test
  void recency() throws IOException {
    ScoreExplanation decayed =
        explained(
            RecencyDecayQuery.of(
                TRUCE,
                Schema.ARTICLE.publishedDay(),
                new SortOrder.Recency(30, Optional.empty()),
                LocalDate.of(2025, 4, 18)));
    assertEquals("relevance × recency", decayed.reason());
    assertEquals(
        "recency, as of 2025-04-18, with a half-life of 30 days", parts(decayed).getLast());
  }

  /** Whatever is asked for, over whatever articles. */
  @Test
  void everyCriterion() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("ExplanationFormatterTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    RandomArticles articles = new RandomArticles(random);
    RandomCriteria criteria = new RandomCriteria(random, RandomArticles.WITH_LIKES);
    try (Archive archive = EmbeddedArchive.open(folder, ArchiveSettings.standard())) {
      for (int i = 0; i < 40; i++) {
        AnnotatedArticle article = articles.next("id" + i);
        archive.add(article.article(), article.annotations());
      }
      archive.refresh();
      Ranking ranking = Ranking.DEFAULT.withFieldBoosts(new FieldBoosts(1, 1, 1));
      for (int i = 0; i < 150; i++) {
        explain(archive, ArticleSearch.of(criteria.article(2)).withRanking(ranking));
        explain(archive, QuotationSearch.of(criteria.quotation(2)).withRanking(ranking));
      }
    }
  }

  private static void explain(Archive archive, ArticleSearch search) {
    for (ArticleHit hit : archive.search(search.withLimit(2))) {
      archive
          .explain(search, hit.article().id())
          .orElseThrow()
          .parts() // the whole names the ranking, in Lucene's terms where its numbers have them
          .forEach(ExplanationFormatterTest::assertNothingOfLuceneIn);
    }
  }

  private static void explain(Archive archive, QuotationSearch search) {
    for (QuotationHit hit : archive.search(search.withLimit(2))) {
      archive
          .explain(search, hit.article().id(), hit.number())
          .orElseThrow()
          .score()
          .parts()
          .forEach(ExplanationFormatterTest::assertNothingOfLuceneIn);
    }
  }
}
