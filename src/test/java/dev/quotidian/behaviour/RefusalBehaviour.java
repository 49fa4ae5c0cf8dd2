package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.ANNOTATIONS;
import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.TextAnnotator;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.CursorSettings;
import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.TimelineRequest;
import dev.quotidian.query.json.QueryJson;
import dev.quotidian.query.parser.QueryParser;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What cannot be done is refused by an exception that says why. */
abstract class RefusalBehaviour extends TwoArticles {
  private static final ArticleSearch ARTICLES = ArticleSearch.of(ArticleCriterion.matchAll());
  private static final QuotationSearch QUOTATIONS =
      QuotationSearch.of(QuotationCriterion.matchAll());

  RefusalBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Test
  void aClosedArchiveSaysSo() {
    archive.close();
    for (Executable use : uses(archive)) {
      ArchiveException closed = assertThrows(ArchiveException.class, use);
      assertTrue(closed.toString().contains("is closed"), closed.toString());
    }
  }

  private static List<Executable> uses(Archive archive) {
    TimelineRequest request =
        TimelineRequest.ofArticles(
            ArticleCriterion.matchAll(), DateAxis.PUBLISHED, Granularity.DAY);
    return List.of(
        () -> archive.add(ARTICLE),
        () -> archive.add(ARTICLE, ANNOTATIONS),
        () -> archive.addAll(List.of(ARTICLE)),
        () -> archive.delete("other"),
        archive::commit,
        archive::refresh,
        archive::stats,
        () -> archive.article("other"),
        () -> archive.search(ARTICLES),
        () -> archive.search(QUOTATIONS),
        () -> archive.facet(ArticleCriterion.matchAll(), FacetField.TOPIC, 1),
        () -> archive.timeline(request),
        () -> archive.facetTimeline(request, FacetField.TOPIC, 1),
        () -> archive.roles(QuotationCriterion.matchAll()));
  }

  /** One article that keeps its annotator busy for ever, and one that does not. */
  @Test
  void anArticleThatTakesTooLongIsRefusedAndTheRestIsAdded() {
    TextAnnotator busy =
        (article, found, text) -> {
          while (article.id().equals("busy")) {
            text.checkBudget();
          }
          return found;
        };
    reopen(
        ArchiveSettings.standard().withAnnotator(busy).withAnnotationBudget(Duration.ofSeconds(1)));
    List<ArticleRefusedException> refused = new ArrayList<>();
    LocalDate day = LocalDate.of(2025, 3, 20);
    long added =
        archive.addAll(
            List.of(Article.of("busy", "A.", day), Article.of("calm", "B.", day)), refused::add);
    assertEquals(1, added);
    assertEquals(
        List.of("busy"), refused.stream().map(ArticleRefusedException::articleId).toList());
    String message = refused.getFirst().toString();
    assertTrue(message.contains("busy") && message.contains("PT1S"), message);
    assertThrows(
        IllegalArgumentException.class,
        () -> ArchiveSettings.standard().withAnnotationBudget(Duration.ZERO));
  }

  /** A web app answers 400 to each. */
  @Test
  void whatARequestGotWrongIsABadRequest() {
    for (Executable request :
        List.<Executable>of(
            () -> new Cursor("no cursor"),
            () -> archive.search(ARTICLES.withCursor(new Cursor("altered"))),
            () -> ARTICLES.withOffset(QueryLimits.MAX_RESULT_WINDOW),
            () -> ARTICLES.withLimit(-1),
            () -> ARTICLES.withBudget(Duration.ofSeconds(-1)),
            () -> QueryParser.strict().articles("(ceasefire"),
            () -> QueryJson.readArticleSearch("{"),
            () -> ArticleCriterion.phrase(" "),
            () -> ArticleCriterion.wildcard("*"),
            () -> archive.facet(ArticleCriterion.matchAll(), FacetField.TOPIC, 0))) {
      BadRequestException refused = assertThrows(BadRequestException.class, request);
      assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }
    CursorSettings brief = CursorSettings.standard();
    assertFalse(
        BadRequestException.class.isInstance(
            assertThrows(IllegalArgumentException.class, () -> brief.withMaxBytes(-1))),
        "an app that opens an archive wrongly is misuse");
  }

  @Test
  void aReaderWritesNothing() {
    try (Archive reader = reader()) {
      for (Executable write :
          List.<Executable>of(
              () -> reader.add(ARTICLE),
              () -> reader.add(ARTICLE, ANNOTATIONS),
              () -> reader.addAll(List.of(ARTICLE)),
              () -> reader.delete("other"),
              reader::commit)) {
        ArchiveException refused = assertThrows(ArchiveException.class, write);
        assertTrue(refused.toString().contains("reading only"), refused.toString());
      }
      assertEquals(2, reader.stats().articles());
    }
  }

  @Test
  void aTimelineOfTooManyBucketsIsTooBroad() {
    archive.add(Article.of("first", "News.", LocalDate.of(1200, 1, 1)));
    archive.refresh();
    TooBroadQueryException refused =
        assertThrows(
            TooBroadQueryException.class,
            () ->
                archive.timeline(ArticleCriterion.matchAll(), DateAxis.PUBLISHED, Granularity.DAY));
    assertTrue(refused.toString().contains("the maximum is 36600"), refused.toString());
  }

  @Test
  void aSearchOfTooManyConditionsIsTooBroad() {
    List<ArticleCriterion> words =
        IntStream.range(0, 1_500).mapToObj(i -> ArticleCriterion.words("word" + i)).toList();
    ArticleSearch huge = ArticleSearch.of(ArticleCriterion.anyOf(words));
    assertThrows(TooBroadQueryException.class, () -> archive.search(huge));
    assertThrows(TooBroadQueryException.class, () -> archive.explain(huge, "other"));
  }

  @Test
  void aLongIdIsShortenedInTheMessage() {
    Article article = Article.of("x".repeat(40_000), "News.", LocalDate.of(2025, 1, 1));
    ArticleRefusedException refused =
        assertThrows(ArticleRefusedException.class, () -> archive.add(article));
    assertTrue(String.valueOf(refused.getMessage()).length() < 300, refused.toString());
    assertEquals(article.id(), refused.articleId());
  }
}
