package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.ANNOTATIONS;
import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.TimelineRequest;
import java.util.List;
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
}
