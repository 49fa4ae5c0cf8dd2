package dev.quotidian.lucene.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.ArticleBlock;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.store.SnapshotFactory;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.parser.QueryParser;
import dev.quotidian.query.suggest.Correction;
import dev.quotidian.taxonomy.Taxonomy;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SpellingCorrectorTest {
  private static final List<String> SENTENCES =
      List.of(
          "The ceasefire holds and the talks go on",
          "The ceasefire ended",
          "The ceasefires of spring were short",
          "Talks about energy prices began",
          "The dispute about fisheries grew");
  private static final List<String> SPEAKERS =
      List.of(
          "Volodymyr Zelensky",
          "Volodymyr Zelensky",
          "Angela Merkel",
          "Erich Merkle",
          "Zhang Hong");

  private final Directory directory = new ByteBuffersDirectory();
  private IndexSnapshot snapshot;
  private DirectoryReader reader;

  @BeforeEach
  void open() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, Schema.writerConfig(Schema.analyzer()))) {
      for (int i = 0; i < SENTENCES.size(); i++) {
        String body = "“" + SENTENCES.get(i) + ".”";
        Quotation quotation =
            new Quotation(
                List.of(new Span(1, body.length() - 1)),
                List.of(),
                List.of(),
                Quotation.Kind.DIRECT,
                Quotation.Act.SAID,
                Optional.of(Speaker.of(SPEAKERS.get(i), Speaker.Type.PERSON)),
                Optional.empty(),
                1,
                "test");
        Article article =
            Article.of("id" + i, body, LocalDate.of(2025, 3, 1 + i))
                .withTopics(List.of("Diplomacy"))
                .withPublisher("Harbour Times");
        ArticleBlock block =
            ArticleBlock.of(
                new AnnotatedArticle(article, Annotations.NONE.withQuotations(List.of(quotation))),
                Taxonomy.iptcMediaTopics());
        writer.updateDocuments(Schema.block(block.articleId()), block.documents());
        writer.flush(); // a segment each
      }
    }
    reader = DirectoryReader.open(directory);
    snapshot = SnapshotFactory.uncached().newSearcher(reader, null);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private List<Correction> corrections(SearchTarget asked, Deadline deadline) throws IOException {
    QueryTranslator translator = new QueryTranslator(Schema.analyzer(), deadline);
    return new SpellingCorrector(snapshot, translator, deadline).of(asked, 5);
  }

  private List<String> ofQuotations(String query) throws IOException {
    QuotationCriterion asked = QueryParser.strict().quotations(query).criterion();
    return told(corrections(new SearchTarget.Quotations(asked), Deadline.none()));
  }

  private List<String> ofArticles(String query) throws IOException {
    ArticleCriterion asked = QueryParser.strict().articles(query).criterion();
    return told(corrections(new SearchTarget.Articles(asked), Deadline.none()));
  }

  private static List<String> told(List<Correction> corrections) {
    return corrections.stream()
        .map(one -> one.asked() + " > " + one.replacement() + ": " + one.query() + " " + one.hits())
        .toList();
  }

  @Test
  void aWordIsCorrectedByItsSpellingInTheArchive() throws IOException {
    assertEquals(List.of("ceasefrie > ceasefire: ceasefire 3"), ofQuotations("ceasefrie"));
    assertEquals(List.of("enrgy > energy: energy 1"), ofArticles("enrgy"));
    assertEquals(
        List.of("fishries > fisheries: title:fisheries OR body:fisheries 1"),
        ofArticles("title:fishries OR body:fishries"));
    assertEquals(
        List.of("pirces > prices: \"energy prices\" 1"), ofQuotations("\"energy pirces\""));
  }

  @Test
  void aNameIsCorrectedToTheWholeName() throws IOException {
    assertEquals(
        List.of("Zelenksy > Volodymyr Zelensky: speaker:\"Volodymyr Zelensky\" 2"),
        ofQuotations("speaker:Zelenksy"));
    assertEquals(
        List.of("Hong Zheng > Zhang Hong: speaker:\"Zhang Hong\" 1"),
        ofQuotations("speaker:\"Hong Zheng\""));
    assertEquals(
        List.of("harbor times > Harbour Times: publisher:\"Harbour Times\" 5"),
        ofArticles("publisher:\"harbor times\""));
    assertEquals(List.of("Diplomcy > Diplomacy: topic:Diplomacy 5"), ofArticles("topic:Diplomcy"));
  }

  @Test
  void aCorrectionMustFindSomethingWithAllElse() throws IOException {
    assertEquals(List.of(), ofQuotations("speaker:Merkel fisheris"));
    assertEquals(
        List.of("Merkl > Angela Merkel: speaker:\"Angela Merkel\" ceasefires 1"),
        ofQuotations("speaker:Merkl ceasefires"));
    assertEquals(List.of(), ofQuotations("speaker:Zelensky"), "nothing finds more");
    assertEquals(List.of(), ofQuotations("-ceasefrie fishing"));
  }

  @Test
  void twoWrongWordsAreCorrectedAtOnce() throws IOException {
    assertEquals(
        List.of(
            "Zelenksy ceasefrie > Volodymyr Zelensky ceasefire:"
                + " speaker:\"Volodymyr Zelensky\" ceasefire 2"),
        ofQuotations("speaker:Zelenksy ceasefrie"));
  }

  @Test
  void wordsWithADigitAndStopWordsAreTakenToBeRight() throws IOException {
    assertEquals(List.of(), ofQuotations("2o25"));
    assertEquals(List.of(), ofQuotations("that"));
  }

  @Test
  void nothingIsCountedAfterTheDeadline() throws IOException {
    SearchTarget asked = new SearchTarget.Quotations(QuotationCriterion.words("ceasefrie"));
    Deadline passed = Deadline.of(Optional.empty(), Optional.of(Duration.ZERO));
    assertEquals(List.of(), corrections(asked, passed));
  }

  @Test
  void whenTheDeadlinePassesWhatWasCountedIsGiven() throws IOException {
    SearchTarget asked =
        new SearchTarget.Quotations(
            QuotationCriterion.allOf(
                QuotationCriterion.speaker("Zelenksy"),
                QuotationCriterion.anyWord("ceasefrie the")));
    List<Correction> all = corrections(asked, Deadline.none());
    assertEquals(2, all.size());
    AtomicLong looks = new AtomicLong();
    int cut = 0;
    for (long ticks = 0; ticks < 400; ticks += 7) {
      looks.set(0);
      Deadline deadline =
          Deadline.of(
              Optional.empty(), Optional.of(Duration.ofNanos(ticks)), looks::getAndIncrement);
      List<Correction> some = corrections(asked, deadline);
      assertTrue(all.containsAll(some), () -> "not among all: " + some);
      cut += some.size() < all.size() ? 1 : 0;
    }
    assertTrue(cut > 0, "no deadline passed");
  }

  @Test
  void whateverIsCorrectedIsFound() throws IOException {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("SpellingCorrectorTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    List<String> words = new ArrayList<>(List.of(String.join(" ", SENTENCES).split(" ", -1)));
    int corrected = 0;
    for (int i = 0; i < 60; i++) {
      String query = typo(one(words, random), random) + " " + typo(one(words, random), random);
      SearchTarget asked = new SearchTarget.Quotations(QuotationCriterion.words(query));
      for (Correction one : corrections(asked, Deadline.none())) {
        QueryTranslator translator = new QueryTranslator(Schema.analyzer());
        assertEquals(one.hits(), snapshot.count(translator.target(one.target())), query);
        assertTrue(one.hits() > snapshot.count(translator.target(asked)), query + " seed " + seed);
        corrected++;
      }
    }
    assertTrue(corrected > 0, "none corrected with seed " + seed);
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String typo(String word, Random random) {
    int at = word.length() < 4 ? 0 : random.nextInt(1, word.length());
    return at == 0 ? word : word.substring(0, at) + word.substring(at + 1);
  }
}
