package dev.quotidian.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.topic.model.TopicModel;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Topic;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stored annotations say which version of the annotators found them, and are renewed on demand. */
abstract class ReannotationBehaviour extends BehaviourHarness {
  private static final int TODAY = Annotators.VERSION;
  private static final Article OLD =
      Article.of("old", "“We will wait,” said Lena Okafor.", LocalDate.of(2019, 5, 1));
  private static final Article NEW =
      Article.of("new", "“We will not wait,” said Lena Okafor.", LocalDate.of(2025, 3, 19));

  ReannotationBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  private long quotations() {
    return archive.search(QuotationSearch.of(QuotationCriterion.speaker("Okafor"))).total().count();
  }

  @Test
  void statsCountArticlesByTheVersionOfTheirAnnotators() {
    archive.add(OLD, Annotations.NONE);
    archive.add(NEW);
    archive.addAll(
        List.of(NEW.withTitle("Minister"), Article.of("c", "C.", LocalDate.of(2020, 1, 1))));
    archive.refresh();
    assertEquals(Map.of(0, 1L, TODAY, 2L), archive.stats().annotators());
    assertTrue(archive.article("old").orElseThrow().annotators().isEmpty());
    assertEquals(TODAY, archive.article("new").orElseThrow().annotators().orElseThrow());
  }

  @Test
  void whatMatchesIsAnnotatedAnewAndNothingElse() {
    archive.add(OLD, Annotations.NONE);
    archive.add(NEW, Annotations.NONE);
    assertEquals(1, archive.reannotate(ArticleCriterion.published(DateRange.ofYear(2025))));
    assertEquals(1, quotations());
    assertEquals(Map.of(0, 1L, TODAY, 1L), archive.stats().annotators());
    assertEquals(Annotations.NONE, archive.article("old").orElseThrow().annotations());
    assertEquals(NEW, archive.article("new").orElseThrow().article());
    reopen();
    assertEquals(1, quotations());
    assertEquals(2, archive.reannotate(ArticleCriterion.matchAll()));
    assertEquals(2, quotations());
    assertEquals(2, archive.stats().articles());
  }

  @Test
  void articlesAreChosenByTheVersionOfTheirAnnotators() {
    archive.add(OLD, Annotations.NONE);
    archive.add(NEW);
    List<String> progress = new ArrayList<>();
    assertEquals(
        1,
        archive.reannotate(
            ArticleCriterion.matchAll(),
            version -> version < TODAY,
            (done, total) -> progress.add(done + " of " + total)));
    assertEquals("1 of 1", progress.getLast());
    assertEquals(Map.of(TODAY, 2L), archive.stats().annotators());
    assertEquals(
        0,
        archive.reannotate(
            ArticleCriterion.matchAll(), version -> version < TODAY, (done, total) -> {}));
  }

  @Test
  void theAnnotatorIsTheArchivesOwn() {
    archive.add(NEW);
    reopen(settings().withAnnotator((article, found) -> Annotations.NONE));
    assertEquals(1, quotations());
    assertEquals(1, archive.reannotate(ArticleCriterion.matchAll()));
    assertEquals(0, quotations());
  }

  @Test
  void theTopicModelLabelsAnewAndDoesNotChangeTheVersion() {
    needs(Capability.TOPIC_MODEL);
    archive.add(NEW, Annotations.NONE);
    archive.add(OLD);
    TopicModel model =
        TopicModel.train(
            IntStream.range(0, 20)
                .mapToObj(
                    i ->
                        Article.of("t" + i, i % 2 == 0 ? "wait" : "news", NEW.published().day())
                            .withTopics(i % 2 == 0 ? List.of("patience") : List.of()))
                .toList(),
            1);
    archive.applyTopicModel(model);
    assertEquals(Map.of(0, 1L, TODAY, 1L), archive.stats().annotators());
    archive.add(NEW, Annotations.NONE);
    archive.reannotate(ArticleCriterion.matchAll());
    assertEquals(
        List.of("patience"),
        archive.article("new").orElseThrow().annotations().topics().stream()
            .filter(topic -> topic.origin() == Topic.Origin.LEARNED)
            .map(Topic::code)
            .toList());
  }

  @Test
  void anArticleThatTheAnnotatorFailsOnIsNamed() {
    archive.add(NEW);
    ArchiveSettings failing =
        settings()
            .withAnnotator(
                (article, found) -> {
                  throw new IllegalStateException("no annotator");
                });
    reopen(failing);
    var refused =
        assertThrows(
            ArticleRefusedException.class, () -> archive.reannotate(ArticleCriterion.matchAll()));
    assertEquals("new", refused.articleId());
    assertEquals(1, quotations());
  }

  @Test
  void anArchiveOpenForReadingIsNotReannotated() {
    archive.commit();
    try (Archive reader = reader()) {
      assertThrows(ArchiveException.class, () -> reader.reannotate(ArticleCriterion.matchAll()));
    }
  }
}
