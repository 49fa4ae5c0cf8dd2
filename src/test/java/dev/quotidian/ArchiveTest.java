package dev.quotidian;

import static dev.quotidian.Ceasefire.ANNOTATIONS;
import static dev.quotidian.Ceasefire.ARTICLE;
import static dev.quotidian.Ceasefire.TUESDAY;
import static dev.quotidian.Ceasefire.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.directory.DirectoryEntry;
import dev.quotidian.annotate.directory.SpeakerDirectory;
import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveLockedException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Published;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleHit;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.Facet;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.Order;
import dev.quotidian.query.Passage;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationHit;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Relation;
import dev.quotidian.query.RolePeriod;
import dev.quotidian.query.Timeline;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive as a user sees it. */
final class ArchiveTest {
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Quotidian.open(folder);
    archive.add(ARTICLE, ANNOTATIONS);
    archive.add(Article.of("other", "Nothing was said of energy.", LocalDate.of(2024, 12, 31)));
    archive.commit();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<String> articles(ArticleCriterion criterion) {
    return archive.search(ArticleSearch.of(criterion)).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }

  private List<Integer> quotations(QuotationCriterion criterion) {
    return archive.search(QuotationSearch.of(criterion)).hits().stream()
        .map(QuotationHit::number)
        .sorted()
        .toList();
  }

  @Test
  void givesArticlesBackAsTheyWereAdded() {
    Article damaged =
        Article.of("lone", "A lone \ud83d surrogate \udc00.", LocalDate.of(2025, 1, 1))
            .withTitle("Damaged \ud800")
            .withFields(Map.of("a", List.of(1, 2L, 2.5, true), "b", Map.of("c", "d")));
    archive.add(damaged, Annotations.NONE);
    archive.refresh();
    assertEquals(
        Optional.of(new AnnotatedArticle(ARTICLE, ANNOTATIONS)), archive.article("truce-1"));
    assertEquals(
        Optional.of(new AnnotatedArticle(damaged, Annotations.NONE)), archive.article("lone"));
    assertEquals(Optional.empty(), archive.article("missing"));
  }

  @Test
  void findsQuotations() {
    assertEquals(List.of(0, 1), quotations(QuotationCriterion.words("ceasefire")));
    assertEquals(List.of(0), quotations(QuotationCriterion.phrase("first step")));
    assertEquals(List.of(), quotations(QuotationCriterion.phrase("step first")));
    assertEquals(List.of(0), quotations(QuotationCriterion.phrase("ceasefire energy", 1)));
    assertEquals(List.of(1), quotations(QuotationCriterion.speaker("ZELENSKÝ")));
    assertEquals(List.of(0), quotations(QuotationCriterion.speaker("Hong Zhang")));
    assertEquals(List.of(0), quotations(QuotationCriterion.role("researchers")));
    assertEquals(List.of(0), quotations(QuotationCriterion.affiliation("eastern institute")));
    assertEquals(List.of(0), quotations(QuotationCriterion.said(DateRange.of(TUESDAY))));
    assertEquals(
        List.of(0, 1),
        quotations(QuotationCriterion.said(Relation.WITHIN, DateRange.of(TUESDAY, WEDNESDAY))));
    assertEquals(
        List.of(),
        quotations(QuotationCriterion.said(Relation.CONTAINS, DateRange.of(TUESDAY, WEDNESDAY))));
    assertEquals(
        List.of(0), quotations(QuotationCriterion.said(Relation.BEFORE, DateRange.of(WEDNESDAY))));
    assertEquals(
        List.of(1), quotations(QuotationCriterion.said(Relation.AFTER, DateRange.of(TUESDAY))));
    assertEquals(List.of(1), quotations(QuotationCriterion.kind(Quotation.Kind.INDIRECT)));
    assertEquals(List.of(0), quotations(QuotationCriterion.confidence(0.9)));
    assertEquals(List.of(0, 1), quotations(QuotationCriterion.topic("diplomacy")));
    assertEquals(
        List.of(0, 1), quotations(QuotationCriterion.inArticle(ArticleCriterion.title("Lodz"))));
    assertEquals(
        List.of(1), quotations(QuotationCriterion.not(QuotationCriterion.speaker("zhang"))));
    assertEquals(List.of(), quotations(QuotationCriterion.mentioned(DateRange.ofYear(2026))));
  }

  @Test
  void aHitTellsWhenItWasPublishedAndSaidAndWhatItMentions() {
    String body = "“We will meet on March 25,” said Lena Okafor on Tuesday.";
    archive.add(Article.of("dam", body, LocalDate.of(2025, 3, 20)));
    archive.refresh();
    QuotationHit hit =
        archive.search(QuotationSearch.of(QuotationCriterion.speaker("Okafor"))).hits().getFirst();
    assertEquals(LocalDate.of(2025, 3, 20), hit.article().published().day());
    assertEquals(DateRange.of(TUESDAY), hit.quotation().said().orElseThrow().range());
    assertEquals(true, hit.quotation().said().orElseThrow().told());
    DateMention mentioned = hit.mentioned().getFirst();
    assertEquals(Optional.of(DateRange.of(LocalDate.of(2025, 3, 25))), mentioned.range());
    assertEquals(DateDetail.Granularity.DAY, mentioned.detail().granularity());
  }

  @Test
  void anArticleIsOfTheDayInItsZone() {
    Instant change = Instant.parse("2025-03-30T00:30:00Z"); // clocks go forward in Berlin
    archive.add(article("berlin", change, "Europe/Berlin"), Annotations.NONE);
    archive.add(article("new-york", change, "America/New_York"), Annotations.NONE);
    archive.refresh();
    assertEquals(List.of("berlin"), articles(publishedOn(LocalDate.of(2025, 3, 30))));
    assertEquals(List.of("new-york"), articles(publishedOn(LocalDate.of(2025, 3, 29))));
  }

  private static Article article(String id, Instant published, String zone) {
    return Article.of(id, "Clocks.", Published.at(published, ZoneId.of(zone)));
  }

  private static ArticleCriterion publishedOn(LocalDate day) {
    return ArticleCriterion.published(DateRange.of(day));
  }

  @Test
  void findsArticles() {
    assertEquals(List.of("other"), articles(ArticleCriterion.words("nothing energy")));
    assertEquals(List.of("truce-1"), articles(ArticleCriterion.mentioned(DateRange.ofYear(2026))));
    assertEquals(List.of("truce-1"), articles(ArticleCriterion.publisher("the evening  WIRE")));
    assertEquals(List.of("other"), articles(ArticleCriterion.published(DateRange.ofYear(2024))));
    assertEquals(
        List.of("truce-1"),
        articles(
            ArticleCriterion.quoting(
                QuotationCriterion.allOf(
                    QuotationCriterion.speaker("zhang"),
                    QuotationCriterion.said(DateRange.of(TUESDAY))))));
    assertEquals(
        List.of(),
        articles(
            ArticleCriterion.quoting(
                QuotationCriterion.allOf(
                    QuotationCriterion.speaker("zhang"),
                    QuotationCriterion.said(DateRange.of(WEDNESDAY))))));
    assertEquals(List.of("other", "truce-1"), articles(ArticleCriterion.everything()));
  }

  @Test
  void showsTheQuotationWithItsMatchedWords() {
    QuotationHit hit =
        archive
            .search(QuotationSearch.of(QuotationCriterion.words("ceasefire war")))
            .hits()
            .getFirst();
    assertEquals(ANNOTATIONS.quotations().getFirst(), hit.quotation());
    assertEquals(
        "“A ceasefire on energy sites is a first step,” “It will not end the war,”", hit.text());
    assertEquals("truce-1", hit.article().id());
    assertEquals(
        List.of("Diplomacy", "Energy"),
        hit.article().topics().stream().map(t -> t.label()).toList());
    assertEquals(
        List.of("“A [ceasefire] on energy sites is a first step,”", "“It will not end the [war],”"),
        hit.passages().stream().map(passage -> passage.marked("[", "]")).toList());
    for (Passage passage : hit.passages()) {
      assertEquals(passage.text(), passage.span().in(ARTICLE.body()));
    }
    assertTrue(hit.score() > 0);
  }

  @Test
  void highlightsWholeSentences() {
    ArticleHit hit =
        archive
            .search(
                ArticleSearch.of(
                    ArticleCriterion.allOf(
                        ArticleCriterion.words("ceasefire"),
                        ArticleCriterion.phrase("second day"))))
            .hits()
            .getFirst();
    assertEquals("The truce held for a [second day].", hit.passages().getFirst().marked("[", "]"));
    for (Passage passage : hit.passages()) {
      assertEquals(passage.text(), passage.span().in(ARTICLE.body()));
    }
  }

  @Test
  void countsValues() {
    assertEquals(
        new Facet(
            FacetField.SPEAKER,
            List.of(new Facet.Count("Volodymyr Zelensky", 1), new Facet.Count("Zhang Hong", 1)),
            2),
        archive.facet(QuotationCriterion.everything(), FacetField.SPEAKER, 10));
    assertEquals(
        new Facet(FacetField.TOPIC_GIVEN, List.of(new Facet.Count("Diplomacy", 1)), 2),
        archive.facet(ArticleCriterion.everything(), FacetField.TOPIC_GIVEN, 1));
    assertEquals(
        new Facet(FacetField.ROLE, List.of(), 0),
        archive.facet(QuotationCriterion.speaker("zelensky"), FacetField.ROLE, 1));
  }

  private static final QuotationCriterion ALL = QuotationCriterion.everything();

  /** One quotation by a speaker of this name. */
  private void add(String id, LocalDate day, Speaker speaker) {
    Quotation quotation =
        new Quotation(
            List.of(new Span(0, 4)),
            List.of(),
            List.of(),
            Quotation.Kind.DIRECT,
            Quotation.Act.SAID,
            Optional.of(speaker),
            Optional.empty(),
            1,
            "test");
    archive.add(Article.of(id, "Yes. ", day), Annotations.NONE.withQuotations(List.of(quotation)));
    archive.refresh();
  }

  private static Speaker person(String name, String role, String affiliation) {
    return new Speaker(
        name, Speaker.Type.PERSON, Optional.of(role), Optional.of(affiliation), List.of());
  }

  @Test
  void countsASpeakerOnceUnderAllFormsOfTheName() {
    archive.delete("truce-1");
    add("p1", TUESDAY, person("José Peña", "mayor", "Castelmar"));
    add("p2", TUESDAY, person("Jose Pena", "mayor", "Castelmar"));
    add("p3", TUESDAY, person("José Peña", "mayor", "Castelmar"));
    add("s1", TUESDAY, Speaker.of("Pena", Speaker.Type.PERSON));
    Facet expected =
        new Facet(
            FacetField.SPEAKER,
            List.of(new Facet.Count("José Peña", 3), new Facet.Count("Pena", 1)),
            2);
    assertEquals(expected, archive.facet(ALL, FacetField.SPEAKER, 10));
    assertEquals(expected, archive.facet(ArticleCriterion.everything(), FacetField.SPEAKER, 10));
    assertEquals(
        new Facet(FacetField.SPEAKER, List.of(new Facet.Count("José Peña", 3)), 2),
        archive.facet(ALL, FacetField.SPEAKER, 1));
    assertEquals(
        3,
        archive
            .search(QuotationSearch.of(QuotationCriterion.speakerId("jose pena")))
            .hits()
            .size());
  }

  @Test
  void findsASpeakerByWhatADirectoryKnows() {
    Identity identity =
        new Identity(
            "Q7",
            "Lena Okafor",
            List.of("Helena Okafor"),
            List.of(Position.of("Foreign Minister", "Norland")));
    add("o1", TUESDAY, person("Okafor", "minister", "Oslo Club").withIdentity(identity));
    for (QuotationCriterion criterion :
        List.of(
            QuotationCriterion.speakerId("Q7"),
            QuotationCriterion.speaker("Helena Okafor"),
            QuotationCriterion.speaker("Lena"),
            QuotationCriterion.role("foreign minister"),
            QuotationCriterion.role("minister"),
            QuotationCriterion.affiliation("Norland"),
            QuotationCriterion.affiliation("Oslo"))) {
      List<QuotationHit> hits = archive.search(QuotationSearch.of(criterion)).hits();
      assertEquals(1, hits.size(), criterion.toString());
      Speaker speaker = hits.getFirst().quotation().speaker().orElseThrow();
      assertEquals("Okafor", speaker.name());
      assertEquals(Optional.of("minister"), speaker.role());
      assertEquals(Optional.of(identity), speaker.identity());
    }
    assertEquals(List.of(), quotations(QuotationCriterion.speakerId("q7")));
  }

  @Test
  void listsRolesOverTime() {
    add("r3", LocalDate.of(2023, 5, 1), person("Lena Okafor", "Foreign Minister", "Norland"));
    add("r1", LocalDate.of(2021, 5, 1), person("Lena Okafor", "energy minister", "Norland"));
    add("r4", LocalDate.of(2024, 5, 1), person("Lena Okafor", "foreign minister", "Norland"));
    add("r5", LocalDate.of(2025, 5, 1), person("Lena Okafor", "Foreign Minister", "Norland"));
    add("r2", LocalDate.of(2022, 5, 1), Speaker.of("Lena Okafor", Speaker.Type.PERSON));
    List<RolePeriod> periods = archive.roles(QuotationCriterion.speaker("okafor"));
    assertEquals(
        List.of(
            "Lena Okafor energy minister 2021-05-01 1 r1 r1",
            "Lena Okafor Foreign Minister 2023-05-01..2025-05-01 3 r3 r5"),
        periods.stream()
            .map(
                period ->
                    String.join(
                        " ",
                        period.speaker(),
                        period.role().orElseThrow(),
                        period.published().toString(),
                        Long.toString(period.quotations()),
                        period.first().id(),
                        period.latest().id()))
            .toList());
    assertEquals(Optional.of("lena okafor"), periods.getFirst().key());
    assertEquals(List.of(), archive.roles(QuotationCriterion.speaker("nobody")));
  }

  @Test
  void looksUpSpeakersOfArticlesThatAreAdded() {
    SpeakerDirectory directory =
        SpeakerDirectory.of(List.of(DirectoryEntry.person("Q7", "Lena Okafor", "Okafor")));
    ArchiveSettings settings = ArchiveSettings.standard().withSpeakers(directory);
    try (Archive other = Quotidian.open(folder.resolve("speakers"), settings)) {
      other.add(Article.of("a", "“We will not wait,” Okafor said.", WEDNESDAY));
      other.add(Article.of("b", "“We will wait,” said Lena Okafor.", WEDNESDAY));
      other.commit();
      assertEquals(
          new Facet(FacetField.SPEAKER, List.of(new Facet.Count("Lena Okafor", 2)), 1),
          other.facet(QuotationCriterion.speakerId("Q7"), FacetField.SPEAKER, 10));
    }
  }

  @Test
  void countsByTime() {
    assertEquals(
        new Timeline(
            DateAxis.SAID,
            Granularity.DAY,
            List.of(
                new Timeline.Bucket(DateRange.of(TUESDAY), 1),
                new Timeline.Bucket(DateRange.of(WEDNESDAY), 1)),
            0),
        archive.timeline(QuotationCriterion.everything(), DateAxis.SAID, Granularity.DAY));
    Timeline months =
        archive.timeline(ArticleCriterion.everything(), DateAxis.PUBLISHED, Granularity.MONTH);
    assertEquals(
        List.of(1L, 0L, 0L, 1L), months.buckets().stream().map(Timeline.Bucket::count).toList());
    Timeline mentioned =
        archive.timeline(ArticleCriterion.everything(), DateAxis.MENTIONED, Granularity.MONTH);
    assertEquals(1, mentioned.buckets().size());
    assertEquals(1, mentioned.wider());
  }

  @Test
  void replacesAndDeletes() {
    archive.add(ARTICLE.withTitle("Second edition"), Annotations.NONE);
    archive.refresh();
    assertEquals(List.of(), quotations(QuotationCriterion.everything()));
    assertEquals(List.of("truce-1"), articles(ArticleCriterion.title("edition")));
    assertEquals(List.of(), articles(ArticleCriterion.title("holds")));
    archive.delete("truce-1");
    archive.delete("never was");
    archive.refresh();
    assertEquals(List.of("other"), articles(ArticleCriterion.everything()));
    assertEquals(1, archive.stats().articles());
  }

  @Test
  void keepsWhatWasCommittedAndTakesPartInNoOtherOpening() {
    ArchiveLockedException locked =
        assertThrows(ArchiveLockedException.class, () -> Quotidian.open(folder));
    assertTrue(
        String.valueOf(locked.getMessage()).contains("process " + ProcessHandle.current().pid()),
        locked.getMessage());
    archive.close();
    archive.close();
    assertThrows(ArchiveException.class, () -> archive.add(ARTICLE));
    assertThrows(
        ArchiveException.class,
        () -> archive.search(ArticleSearch.of(ArticleCriterion.everything())));
    archive = Quotidian.open(folder);
    assertEquals(List.of("other", "truce-1"), articles(ArticleCriterion.everything()));
    assertTrue(archive.check().isSound());
    assertEquals(2, archive.check().quotations());
  }

  @Test
  void canBeReadBesideItsWriter() {
    try (Archive reader = Quotidian.openReadOnly(folder)) {
      archive.add(Article.of("late", "Late news.", LocalDate.of(2025, 4, 1)));
      archive.refresh();
      reader.refresh();
      assertEquals(2, reader.stats().articles());
      archive.commit();
      assertEquals(2, reader.stats().articles());
      reader.refresh();
      assertEquals(3, reader.stats().articles());
      assertTrue(reader.check().isSound());
      assertThrows(ArchiveException.class, () -> reader.add(ARTICLE));
      assertThrows(ArchiveException.class, () -> reader.delete("late"));
      assertThrows(ArchiveException.class, reader::commit);
    }
    assertThrows(ArchiveException.class, () -> Quotidian.openReadOnly(folder.resolve("nowhere")));
  }

  @Test
  void addsManyAtOnceInOrderAndRefusesOneByOne() {
    Path many = folder.resolve("many");
    ArchiveSettings failing =
        ArchiveSettings.standard()
            .withAnnotatingThreads(3)
            .withAnnotator(
                (article, found) -> {
                  if (article.body().equals("7")) {
                    throw new IllegalStateException("seven");
                  }
                  return found;
                });
    List<Article> articles =
        IntStream.range(0, 100)
            .mapToObj(i -> Article.of("id" + i % 60, Integer.toString(i), LocalDate.of(2025, 1, 1)))
            .toList();
    try (Archive bulk = Quotidian.open(many, failing)) {
      List<String> refused = new ArrayList<>();
      assertEquals(99, bulk.addAll(articles, refusal -> refused.add(refusal.articleId())));
      bulk.refresh();
      assertEquals(List.of("id7"), refused);
      assertEquals(60, bulk.stats().articles());
      assertEquals("99", bulk.article("id39").orElseThrow().article().body());
      ArticleRefusedException refusal =
          assertThrows(ArticleRefusedException.class, () -> bulk.addAll(articles));
      assertTrue(String.valueOf(refusal.getMessage()).contains("id7"), refusal.getMessage());
    }
  }

  @Test
  void isNotHurtByInterruption() {
    Thread.currentThread().interrupt();
    archive.add(Article.of("late", "Late news.", LocalDate.of(2025, 4, 1)));
    archive.commit();
    assertEquals(List.of("late"), articles(ArticleCriterion.words("late")));
    assertTrue(archive.check().isSound());
    assertTrue(Thread.interrupted());
    archive.commit();
  }

  @Test
  void refusesWhatCannotBeKept() {
    Annotations outside = ANNOTATIONS;
    Article shorter = Article.of("short", "Short.", LocalDate.of(2025, 4, 1));
    assertThrows(ArticleRefusedException.class, () -> archive.add(shorter, outside));
    Article longId = Article.of("x".repeat(9000), "", LocalDate.of(2025, 4, 1));
    assertThrows(ArticleRefusedException.class, () -> archive.add(longId));
    archive.add(Article.of("empty", "", LocalDate.of(2025, 4, 1)));
    archive.commit();
    assertEquals(3, archive.stats().articles());
  }

  @Test
  void pagesWithTotals() {
    ArticleSearch one =
        ArticleSearch.of(ArticleCriterion.everything()).withOrder(Order.OLDEST).withLimit(1);
    assertEquals("other", archive.search(one).hits().getFirst().article().id());
    assertEquals("truce-1", archive.search(one.withOffset(1)).hits().getFirst().article().id());
    assertTrue(archive.search(one.withOffset(2)).hits().isEmpty());
    assertEquals(2, archive.search(one.withExactTotal(true)).total().count());
    assertEquals(2, archive.search(one.withLimit(0).withExactTotal(true)).total().count());
    assertFalse(archive.search(one.withLimit(0)).iterator().hasNext());
    assertThrows(IllegalArgumentException.class, () -> one.withLimit(-1));
    assertThrows(IllegalArgumentException.class, () -> one.withOffset(Integer.MAX_VALUE));
  }

  @Test
  void aPhraseNearItselfIsThereTwice() {
    archive.add(Article.of("twice", "the grid fails, the grid holds", LocalDate.of(2025, 3, 19)));
    archive.add(Article.of("once", "the grid holds", LocalDate.of(2025, 3, 19)));
    archive.commit();
    assertEquals(
        List.of("twice"),
        archive
            .search(ArticleSearch.of(ArticleCriterion.near(3, "the grid", "the grid")))
            .hits()
            .stream()
            .map(hit -> hit.article().id())
            .toList());
  }

  @Test
  void aPrefixThatStandsForVeryManyWordsIsHighlighted() {
    String body =
        IntStream.range(0, 8_000).mapToObj(i -> "yyword" + i).collect(Collectors.joining(" "));
    archive.add(Article.of("many", body + ".", LocalDate.of(2025, 3, 19)), Annotations.NONE);
    archive.commit();
    ArticleHit hit =
        archive.search(ArticleSearch.of(ArticleCriterion.prefix("yyw"))).hits().getFirst();
    assertEquals("many", hit.article().id());
    assertEquals(new Span(0, "yyword0".length()), hit.passages().getFirst().matches().getFirst());
  }
}
