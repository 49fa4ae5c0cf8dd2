package dev.quotidian.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.Archives;
import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.query.result.Facet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Archives that are read as one have the fields that all of them have. */
final class ArchivesWithFieldsTest {
  private static final OwnField SECTION = OwnField.keyword("section");

  private final Archive one = made(SECTION, OwnField.number("page"));
  private final Archive two = made(SECTION, OwnField.keyword("page"));
  private final ArchiveReader both = Archives.of(one, two);

  private static Archive made(OwnField... fields) {
    return Quotidian.inMemory(ArchiveSettings.standard().withFields(fields));
  }

  private static void add(Archive archive, String id, Map<String, Object> fields) {
    archive.add(Article.of(id, "It rained.", LocalDate.of(2025, 3, 19)).withFields(fields));
    archive.refresh();
  }

  @BeforeEach
  void add() {
    add(one, "one-1", Map.of("section", "sport", "page", 1));
    add(two, "two-1", Map.of("section", "sport", "page", "A1"));
  }

  @AfterEach
  void close() {
    one.close();
    two.close();
  }

  @Test
  void theyAreThoseOfOneNameAndType() {
    assertEquals(OwnFields.of(SECTION), both.fields());
  }

  @Test
  void theyAreSearchedAndCounted() {
    assertEquals(2, both.count(ArticleCriterion.keyword("section", "sport")));
    assertEquals(
        List.of(new Facet.Count("sport", 2)),
        both.facet(ArticleCriterion.matchAll(), FacetField.own("section"), 5).counts());
  }

  @Test
  void othersAreRefused() {
    ArticleCriterion page = ArticleCriterion.number("page", 1, 3);
    assertThrows(BadRequestException.class, () -> both.count(page));
    assertEquals(1, one.count(page));
  }
}
