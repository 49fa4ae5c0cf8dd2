package dev.quotidian.lucene.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.EmbeddedArchive;
import dev.quotidian.oracle.OracleLikes;
import dev.quotidian.oracle.OracleTexts;
import dev.quotidian.query.QueryLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which words of a text are looked for to find its like, how they weigh, how many must be there.
 */
final class SimilarTextQueryTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final int MANY = 40;

  private final Analyzer analyzer = Schema.analyzer();
  private final LanguageAnalyzers analyzers = LanguageAnalyzers.of(analyzer);
  private final List<String> bodies = new ArrayList<>();

  @TempDir Path folder;

  /** The words of a rewritten query with their weights, and how many must be there. */
  private record Asked(Map<String, Float> words, int least) {}

  private void addTo(Archive archive, String body) {
    Article article = Article.of("id" + bodies.size(), body, DAY);
    Quotation all =
        new Quotation(
            List.of(new Span(0, body.length())),
            List.of(),
            List.of(),
            Quotation.Kind.INDIRECT,
            Quotation.Act.SAID,
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            1,
            "test");
    archive.add(article, Annotations.NONE.withQuotations(List.of(all)));
    bodies.add(body);
  }

  private void index(List<String> texts) {
    try (Archive archive = EmbeddedArchive.open(folder, ArchiveSettings.standard())) {
      texts.forEach(text -> addTo(archive, text));
    }
  }

  private Query rewritten(Query query) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      return query.rewrite(new IndexSearcher(reader));
    }
  }

  private Asked asked(Query query) throws IOException {
    BooleanQuery any = assertInstanceOf(BooleanQuery.class, rewritten(query));
    Map<String, Float> words = new HashMap<>();
    for (BooleanClause clause : any.clauses()) {
      if (clause.occur() == Occur.SHOULD) {
        BoostQuery weighed = assertInstanceOf(BoostQuery.class, clause.query());
        words.put(
            assertInstanceOf(TermQuery.class, weighed.getQuery()).getTerm().text(),
            weighed.getBoost());
      }
    }
    return new Asked(words, any.getMinimumNumberShouldMatch());
  }

  private Query toText(String text) {
    return SimilarTextQuery.toText(text, Schema.ARTICLE, analyzers);
  }

  private Query toArticle(String id) {
    return SimilarTextQuery.toArticle(id, Schema.ARTICLE, analyzers);
  }

  private static double weight(int count, int found, int documents) {
    return count * Math.log(1 + (double) documents / found);
  }

  @Test
  void wordsWeighByHowOftenTheTextAndHowSeldomTheOthersHaveThem() throws IOException {
    index(List.of("tram harbour", "tram", "bread", "rain"));
    Asked asked = asked(toText("harbour tram tram tram absent"));
    assertEquals(1, asked.words().getOrDefault("tram", 0f), 1e-6);
    assertEquals(
        weight(1, 1, 4) / weight(3, 2, 4), asked.words().getOrDefault("harbour", 0f), 1e-6);
    assertEquals(2, asked.words().size());
    assertEquals(1, asked.least());
  }

  @Test
  void aThirdOfTheWordsMustBeThere() throws IOException {
    index(List.of(words(0, MANY)));
    for (int count : List.of(1, 2, 3, 4, 6, 7, 24, 25, 26, MANY)) {
      int kept = Math.min(count, 25);
      Asked asked = asked(toText(words(0, count)));
      assertEquals(kept, asked.words().size());
      assertEquals((kept + 2) / 3, asked.least());
    }
    assertEquals(1, asked(toText("absent")).least());
  }

  private static String words(int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(i -> "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "k")
        .collect(Collectors.joining(" "));
  }

  @Test
  void ofEqualWordsTheFirstInTheAlphabetAreTaken() throws IOException {
    index(List.of(words(0, MANY)));
    assertEquals(
        new HashSet<>(List.of(words(0, 25).split(" "))),
        asked(toText(words(10, MANY) + " " + words(0, 10))).words().keySet());
  }

  @Test
  void wordsOfMoreThanTenTextsAndAQuarterAreCommon() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      texts.add((i < 12 ? "quarter " : "") + (i < 13 ? "more " : "") + "all");
    }
    index(texts);
    assertEquals(java.util.Set.of("quarter"), asked(toText("quarter more all")).words().keySet());
    assertEquals(java.util.Set.of("more", "all"), asked(toText("more all")).words().keySet());
  }

  @Test
  void wordsOfTenTextsAreNotCommon() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      texts.add((i < 10 ? "ten " : "") + (i < 11 ? "eleven " : "") + "all");
    }
    index(texts);
    assertEquals(java.util.Set.of("ten"), asked(toText("ten eleven all")).words().keySet());
  }

  @Test
  void aWordThatTheArticleAloneHasIsNotAskedFor() throws IOException {
    index(List.of("tram harbour cloud", "tram", "harbour rain", "rain"));
    assertEquals(java.util.Set.of("tram", "harbour"), asked(toArticle("id0")).words().keySet());
    assertEquals(
        java.util.Set.of("tram", "harbour", "cloud"),
        asked(toText("tram harbour cloud")).words().keySet());
    assertEquals(
        java.util.Set.of("tram", "harbour", "cloud"),
        asked(SimilarTextQuery.toArticle("id0", Schema.QUOTATION, analyzers)).words().keySet());
  }

  @Test
  void theArticleItselfAndAbsentOnesAreNotFound() throws IOException {
    index(List.of("tram harbour", "tram"));
    BooleanQuery any = assertInstanceOf(BooleanQuery.class, rewritten(toArticle("id0")));
    assertEquals(
        List.of(new BooleanClause(new TermQuery(Schema.block("id0")), Occur.MUST_NOT)),
        any.clauses().stream().filter(clause -> clause.occur() != Occur.SHOULD).toList());
    assertTrue(rewritten(toArticle("no such")).toString().contains("no such"));
    assertInstanceOf(MatchNoDocsQuery.class, rewritten(toArticle("no such")));
  }

  @Test
  void whatIsTooLongIsCut() throws IOException {
    String first = "tram ".repeat(QueryLimits.MAX_LIKE_LENGTH / 5);
    assertEquals(QueryLimits.MAX_LIKE_LENGTH, first.length());
    index(List.of("tram bread", first + " bread bread", "bread"));
    assertEquals(java.util.Set.of("tram"), asked(toArticle("id1")).words().keySet());
  }

  @Test
  void theSameTextOrArticleOfTheSameSortIsAskedFor() {
    assertEquals(toText("tram"), toText("tram"));
    assertEquals(toText("tram").hashCode(), toText("tram").hashCode());
    assertNotEquals(toText("tram"), toText("harbour"));
    assertNotEquals(toText("tram"), toArticle("tram"));
    assertNotEquals(toText("tram"), SimilarTextQuery.toText("tram", Schema.QUOTATION, analyzers));
    assertNotEquals(toText("tram"), new MatchNoDocsQuery("tram"));
    assertNotEquals(toText("tram").hashCode(), toText("harbour").hashCode());
    assertNotEquals(0, toText("tram").hashCode());
    assertTrue(toText("the tram").toString("").contains("the tram"));
    assertTrue(toArticle("id7").toString("").contains("id7"));
  }

  @Test
  void itIsALeaf() {
    List<Query> leaves = new ArrayList<>();
    toText("tram")
        .visit(
            new QueryVisitor() {
              @Override
              public void visitLeaf(Query query) {
                leaves.add(query);
              }
            });
    assertEquals(List.of(toText("tram")), leaves);
  }

  @Test
  void wordsAreThoseThatAnOracleCounts() throws IOException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    Random random = new Random(seed);
    index(IntStream.range(0, 60).mapToObj(i -> text(random)).toList());
    OracleLikes oracle = new OracleLikes(new OracleTexts(), bodies);
    for (int i = 0; i < 40; i++) {
      String text = text(random);
      assertEquals(
          oracle.telling(text, 1), asked(toText(text)).words().keySet(), () -> "seed " + seed);
      assertEquals(
          oracle.telling(text, 1),
          asked(SimilarTextQuery.toText(text, Schema.QUOTATION, analyzers)).words().keySet(),
          () -> "seed " + seed);
    }
    for (int i = 0; i < bodies.size(); i++) {
      assertEquals(
          oracle.telling(bodies.get(i), 2),
          asked(toArticle("id" + i)).words().keySet(),
          () -> "seed " + seed);
    }
  }

  /** Of few words that many texts have and many that few have. */
  private static String text(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(1, 80))
        .mapToObj(i -> "v" + (int) Math.pow(200, random.nextDouble()))
        .collect(Collectors.joining(" "));
  }
}
