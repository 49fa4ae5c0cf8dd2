package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.TUESDAY;
import static dev.quotidian.behaviour.Ceasefire.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.directory.DirectoryEntry;
import dev.quotidian.annotate.directory.SpeakerDirectory;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Article;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Speaker;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.RolePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Speakers across the articles of an archive, and their roles over time. */
abstract class SpeakerBehaviour extends TwoArticles {
  private static final QuotationCriterion ALL = QuotationCriterion.matchAll();

  SpeakerBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  /** One quotation by a speaker of this name. */
  private void add(String id, LocalDate day, Speaker speaker) {
    add(id, day, speaker, 1);
  }

  @Test
  void anExactNameIsTheWholeOfOneOfTheNames() {
    add("c1", TUESDAY, Speaker.of("China", Speaker.Type.ORGANISATION));
    add("c2", TUESDAY, Speaker.of("Bank of China", Speaker.Type.ORGANISATION));
    add("p1", TUESDAY, Speaker.of("José Peña", Speaker.Type.PERSON));
    assertEquals(2, count(QuotationCriterion.speaker("China")));
    assertEquals(1, count(QuotationCriterion.speakerNamed("china")));
    assertEquals(1, count(QuotationCriterion.speakerNamed("Jose Pena")));
    assertEquals(0, count(QuotationCriterion.speakerNamed("Pena")));
    assertEquals(1, count(QuotationCriterion.speakerNamed("Zhang"))); // a form in the article
  }

  @Test
  void aNameIsFoundWithAndWithoutItsHyphen() {
    add("w1", TUESDAY, Speaker.of("Wal-Mart Stores", Speaker.Type.ORGANISATION));
    add("w2", TUESDAY, Speaker.of("Walmart", Speaker.Type.ORGANISATION));
    add("m1", TUESDAY, Speaker.of("Mart Wal", Speaker.Type.PERSON));
    assertEquals(2, count(QuotationCriterion.speaker("walmart")));
    assertEquals(3, count(QuotationCriterion.speaker("Wal-Mart")));
    assertEquals(1, count(QuotationCriterion.speaker("walmart stores")));
    assertEquals(2, count(QuotationCriterion.speaker("Mart Wal")));
  }

  private long count(QuotationCriterion criterion) {
    return archive.search(QuotationSearch.of(criterion)).total().count();
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
    assertEquals(expected, archive.facet(ArticleCriterion.matchAll(), FacetField.SPEAKER, 10));
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
  void formsOfOneRoleAreOne() {
    add("f1", TUESDAY, person("Lena Okafor", "CEO", "Acme"));
    add("f2", TUESDAY, person("Lena Okafor", "Chief Executive", "Acme"));
    add("f3", WEDNESDAY, person("Lena Okafor", "chief executive officer", "Acme"));
    add("f4", WEDNESDAY, person("Lena Okafor", "Chief Executive", "Acme"));
    for (String form : List.of("CEO", "chief executive", "chief executive officer")) {
      assertEquals(4, quotations(QuotationCriterion.role(form)).size(), form);
    }
    QuotationCriterion hers = QuotationCriterion.speaker("okafor");
    assertEquals(
        new Facet(FacetField.ROLE, List.of(new Facet.Count("Chief Executive", 4)), 1),
        archive.facet(hers, FacetField.ROLE, 10));
    assertEquals(
        List.of(Optional.of("Chief Executive")),
        archive.roles(hers).stream().map(RolePeriod::role).toList());
  }

  @Test
  void looksUpSpeakersOfArticlesThatAreAdded() {
    SpeakerDirectory directory =
        SpeakerDirectory.of(List.of(DirectoryEntry.person("Q7", "Lena Okafor", "Okafor")));
    ArchiveSettings settings = ArchiveSettings.standard().withSpeakers(directory);
    try (Archive other = other("speakers", settings)) {
      other.add(Article.of("a", "“We will not wait,” Okafor said.", WEDNESDAY));
      other.add(Article.of("b", "“We will wait,” said Lena Okafor.", WEDNESDAY));
      other.commit();
      assertEquals(
          new Facet(FacetField.SPEAKER, List.of(new Facet.Count("Lena Okafor", 2)), 1),
          other.facet(QuotationCriterion.speakerId("Q7"), FacetField.SPEAKER, 10));
    }
  }

  @Test
  void joinsTheUsualNamesOfAnOrganisationUnlessToldNotTo() {
    ArchiveSettings settings = ArchiveSettings.standard();
    assertEquals(List.of(new Facet.Count("Federal Reserve", 2)), speakersOf("world", settings));
    assertEquals(
        List.of(new Facet.Count("Federal Reserve", 1), new Facet.Count("U.S. Fed", 1)),
        speakersOf("without-world", settings.withoutWorldDirectory()));
  }

  private List<Facet.Count> speakersOf(String name, ArchiveSettings settings) {
    try (Archive other = other(name, settings)) {
      other.add(Article.of("a", "“Prices will rise,” the U.S. Fed said.", WEDNESDAY));
      other.add(Article.of("b", "“Prices will rise,” the Federal Reserve said.", WEDNESDAY));
      other.commit();
      return other.facet(QuotationCriterion.words("prices"), FacetField.SPEAKER, 10).counts();
    }
  }
}
