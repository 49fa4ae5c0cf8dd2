package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.RolePeriod;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sources that are not one named speaker, and quotations that are hardly likely. */
abstract class SourceBehaviour extends TwoArticles {
  private static final QuotationCriterion ALL = QuotationCriterion.matchAll();
  private static final Speaker POE = person("Ann Poe", "mayor", "Castelmar");
  private static final Speaker LOW = person("John Low", "coach", "Marlow Town");

  SourceBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @BeforeEach
  void nothingElse() {
    archive.delete("truce-1");
    archive.refresh();
  }

  private static Speaker unnamed(String description) {
    return Speaker.of(description, Speaker.Type.UNNAMED);
  }

  private List<String> idsOf(QuotationCriterion criterion) {
    return archive.search(QuotationSearch.of(criterion)).hits().stream()
        .map(hit -> hit.article().id())
        .sorted()
        .toList();
  }

  private static Facet facet(FacetField field, Facet.Count... counts) {
    return new Facet(field, List.of(counts), counts.length);
  }

  @Test
  void aJointQuotationIsFoundByEachOfItsSpeakers() {
    add("joint", TUESDAY, Speaker.joint(List.of(POE, LOW)), 1);
    for (QuotationCriterion criterion :
        List.of(
            QuotationCriterion.speaker("Ann Poe"),
            QuotationCriterion.speakerId("john low"),
            QuotationCriterion.role("coach"),
            QuotationCriterion.affiliation("Castelmar"))) {
      assertEquals(List.of("joint"), idsOf(criterion), criterion.toString());
    }
  }

  @Test
  void aJointQuotationKeepsItsSpeakers() {
    add("joint", TUESDAY, Speaker.joint(List.of(POE, LOW)), 1);
    Quotation found = archive.search(QuotationSearch.of(ALL)).hits().getFirst().quotation();
    assertEquals("Ann Poe and John Low", found.speaker().orElseThrow().name());
    assertEquals(List.of(POE, LOW), found.speakers());
  }

  @Test
  void eachJointSpeakerCounts() {
    add("joint", TUESDAY, Speaker.joint(List.of(POE, LOW)), 1);
    add("alone", TUESDAY, POE, 1);
    Facet expected =
        facet(FacetField.SPEAKER, new Facet.Count("Ann Poe", 2), new Facet.Count("John Low", 1));
    assertEquals(expected, archive.facet(ALL, FacetField.SPEAKER, 10));
    assertEquals(expected, archive.facet(ArticleCriterion.matchAll(), FacetField.SPEAKER, 10));
  }

  @Test
  void aJointSpeakerHasNoRoleOfTheOthers() {
    add("joint", TUESDAY, Speaker.joint(List.of(POE, LOW)), 1);
    add("alone", TUESDAY, POE, 1);
    assertEquals(
        List.of("Ann Poe: mayor of Castelmar, 2", "John Low: coach of Marlow Town, 1"),
        archive.roles(ALL).stream().map(SourceBehaviour::told).toList());
  }

  private static String told(RolePeriod period) {
    return period.speaker()
        + ": "
        + period.role().orElse("")
        + " of "
        + period.affiliation().orElse("")
        + ", "
        + period.quotations();
  }

  @Test
  void sourcesWithoutANameAreNoSpeakers() {
    add("named", TUESDAY, POE, 1);
    add("unnamed", TUESDAY, unnamed("a senior official"), 1);
    assertEquals(
        facet(FacetField.SPEAKER, new Facet.Count("Ann Poe", 1)),
        archive.facet(ALL, FacetField.SPEAKER, 10));
    assertEquals(
        facet(FacetField.UNNAMED, new Facet.Count("a senior official", 1)),
        archive.facet(ALL, FacetField.UNNAMED, 10));
  }

  @Test
  void aDescriptionCountsOnceHoweverItIsWritten() {
    add("u1", TUESDAY, unnamed("Analysts"), 1);
    add("u2", TUESDAY, unnamed("analysts"), 1);
    add("u3", TUESDAY, unnamed("the analysts"), 1);
    add("u4", TUESDAY, unnamed("analysts"), 1);
    assertEquals(
        facet(FacetField.UNNAMED, new Facet.Count("analysts", 4)),
        archive.facet(ALL, FacetField.UNNAMED, 10));
  }

  @Test
  void whatIsHardlyLikelyIsFoundButNotCounted() {
    add("likely", TUESDAY, POE, 0.3);
    add("unlikely", TUESDAY, LOW, 0.29);
    assertEquals(List.of("likely", "unlikely"), idsOf(ALL));
    Facet expected = facet(FacetField.SPEAKER, new Facet.Count("Ann Poe", 1));
    assertEquals(expected, archive.facet(ALL, FacetField.SPEAKER, 10));
    assertEquals(expected, archive.facet(ArticleCriterion.matchAll(), FacetField.SPEAKER, 10));
  }

  @Test
  void whatIsHardlyLikelyIsCountedWhereItIsAskedFor() {
    add("likely", TUESDAY, POE, 0.3);
    add("unlikely", TUESDAY, LOW, 0.29);
    assertEquals(
        facet(FacetField.SPEAKER, new Facet.Count("Ann Poe", 1), new Facet.Count("John Low", 1)),
        archive.facet(QuotationCriterion.confidence(0), FacetField.SPEAKER, 10));
  }
}
