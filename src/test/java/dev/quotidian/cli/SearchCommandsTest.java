package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.json.JsonCodecs;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetSelection;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code quotes} and {@code search} show hits, for people and as JSON. */
final class SearchCommandsTest extends CommandLineHarness {
  @Test
  void quotesForPeople() {
    assertEquals(0, run("quotes", "--archive", "x", "ceasefire"));
    assertEquals(
        """
        2 quotations

        1. Lena Okafor (minister, energy ministry), said 2025-03-19
           “No *ceasefire* yet,” “Talks go on.”
           Ports [31mreopen · Harbour Times · 2025-03-20 · [ht-17]

        2. speaker not resolved
           rest
           Ports [31mreopen · Harbour Times · 2025-03-20 · [ht-17]
        """,
        out());
  }

  @Test
  void groupsForPeople() {
    assertEquals(0, run("quotes", "--archive", "x", "--group-by", "SPEAKER", "ceasefire"));
    assertEquals(
        """
        12 groups by speaker; showing 2

        Of one speaker: 7 quotations
        1. Lena Okafor (minister, energy ministry), said 2025-03-19
           “No *ceasefire* yet,” “Talks go on.”
           Ports [31mreopen · Harbour Times · 2025-03-20 · [ht-17]

        without speaker: 1 quotation
        1. Lena Okafor (minister, energy ministry), said 2025-03-19
           “No *ceasefire* yet,” “Talks go on.”
           Ports [31mreopen · Harbour Times · 2025-03-20 · [ht-17]
        """,
        out());
    out.reset();
    assertEquals(0, run("search", "--archive", "x", "--group-by", "topic_code", "ceasefire"));
    assertTrue(out().startsWith("12 groups by topic code; showing 2\n\nOf one topic"), out());
    out.reset();
    assertEquals(
        0, run("search", "--archive", "x", "--group-by", "publisher", "--explain", "ceasefire"));
    assertTrue(out().contains("   1.5000 = sum\n     1.5000 = “ceasefire” in the body"), out());
    assertEquals(2, run("search", "--archive", "x", "--group-by", "2nd", "ceasefire"));
    assertTrue(err().contains("2nd"), err());
    assertEquals(2, run("quotes", "--archive", "x", "--group-by", "speaker", "--best", "0", "x"));
    assertTrue(err().contains("must be 1 to 100"), err());
  }

  @Test
  void copiesAreCountedOnce() {
    assertEquals(0, run("quotes", "--archive", "x", "--collapse", "ceasefire"));
    assertTrue(out().endsWith("[ht-17]\n   and in 3 more articles\n"), out());
    out.reset();
    assertEquals(0, run("quotes", "--archive", "x", "--collapse", "--json", "ceasefire"));
    assertTrue(out().endsWith("\"more_articles\":3}\n"), out());
  }

  @Test
  void groupsAsJson() {
    assertEquals(
        0, run("quotes", "--archive", "x", "--json", "--group-by", "speaker", "ceasefire"));
    assertTrue(
        out().startsWith("{\"key\":\"key\",\"label\":\"Of one speaker\",\"total\":7,\"hits\":[{"),
        out());
    assertEquals(2, out().lines().count());
    out.reset();
    assertEquals(
        0, run("search", "--archive", "x", "--json", "--group-by", "publisher", "ceasefire"));
    assertTrue(out().startsWith("{\"key\":\"key\",\"label\":\"Of one publisher\""), out());
  }

  @Test
  void tellsWhy() {
    assertEquals(0, run("quotes", "--archive", "x", "--explain", "--order", "recency:7", "cease"));
    assertTrue(
        out()
            .contains(
                """
                [ht-17]
                   2.0000 = sum
                   attributed to Lena Okafor, by the rule quotation.direct with confidence 0.95
                     source: “she”
                     cue: “said”
                     said 2025-03-19, as the text tells, by the rule said.day with confidence 0.90
                """),
        out());
    out.reset();
    assertEquals(0, run("search", "--archive", "x", "--explain", "cease"));
    assertTrue(out().contains("   1.5000 = sum\n     1.5000 = “ceasefire” in the body"), out());
    assertEquals(2, run("search", "--archive", "x", "--order", "best", "cease"));
    assertTrue(err().contains("Order 'best' is not known"), err());
  }

  @Test
  void explanationsAreMembersOfTheJson() {
    assertEquals(0, run("search", "--archive", "x", "--json", "--explain", "cease"));
    assertTrue(
        out()
            .strip()
            .endsWith(
                ",\"explanation\":{\"value\":1.5,\"reason\":\"sum\",\"parts\":[{\"value\":1.5,"
                    + "\"reason\":\"“ceasefire” in the body: product\",\"parts\":[]}]}}"),
        out());
    out.reset();
    assertEquals(0, run("quotes", "--archive", "x", "--json", "--explain", "cease"));
    String line = out().lines().findFirst().orElseThrow();
    String member = ",\"explanation\":";
    String explanation =
        line.substring(line.lastIndexOf(member) + member.length(), line.length() - 1);
    assertEquals(
        archive.explain(QuotationSearch.of(QuotationCriterion.words("cease")), "ht-17", 0),
        Optional.of(JsonCodecs.QUOTATION_EXPLANATION.read(explanation)));
    assertEquals(2.0, JsonCodecs.QUOTATION_HIT.read(line).score(), "what is added is passed over");
  }

  @Test
  void severalKeysOrderHits() {
    String order = "confidence:desc,Section:asc,said:desc";
    assertEquals(0, run("quotes", "--archive", "x", "--order", order, "cease"));
    assertEquals(2, run("quotes", "--archive", "x", "--order", "newest,oldest", "cease"));
    assertTrue(err().contains("two of its keys are by the same"), err());
  }

  @Test
  void aRankingIsNamedAndTellsWhatItAdded() {
    assertEquals(0, run("search", "--archive", "x", "--ranking", "expanded", "cease"));
    assertTrue(out().contains("Asked for as well: truce"), out());
    out.reset();
    assertEquals(0, run("search", "--archive", "x", "cease"));
    assertFalse(out().contains("Asked for as well"), out());
    assertEquals(2, run("quotes", "--archive", "x", "--ranking", "best", "cease"));
    assertTrue(err().contains("Ranking 'best' is not known"), err());
  }

  @Test
  void picksValues() {
    String[] two = {
      "facets", "--archive", "x", "--pick", "speaker=Lena Okafor", "--pick", "KIND=A=B"
    };
    assertEquals(0, run(two));
    assertEquals(
        FacetSelection.NONE.with(FacetField.SPEAKER, "Lena Okafor").with(FacetField.KIND, "A=B"),
        archive.picked);
    assertEquals(2, run("quotes", "--archive", "x", "--pick", "Lena Okafor"));
    assertEquals(2, run("search", "--archive", "x", "--pick", "2nd=x"));
    assertTrue(err().contains("'2nd=x' is not FIELD=VALUE"), err());
    assertEquals(
        0, run("facets", "--archive", "x", "--by", "section", "--pick", "section=Business"));
    assertEquals(FacetSelection.NONE.with(FacetField.own("section"), "Business"), archive.picked);
  }

  @Test
  void quotesInColours() {
    terminal = true;
    assertEquals(0, run("quotes", "--archive", "x", "ceasefire"));
    assertTrue(out().contains("“No \u001b[1;33mceasefire\u001b[0m yet,”"), out());
    out.reset();
    environment = Map.of("COLUMNS", "60", "NO_COLOR", "1");
    assertEquals(0, run("quotes", "--archive", "x", "ceasefire"));
    assertFalse(out().contains("\u001b"), out());
  }

  @Test
  void quotesAsJson() {
    assertEquals(0, run("quotes", "--archive", "x", "--json", "ceasefire"));
    assertEquals(
        """
        {"text":"“No ceasefire yet,” “Talks go on.”","pieces":["“No ceasefire yet,”","“Talks go on.”"],"number":0,\
        "source":[[20,23]],"cue":[[24,28]],"content":[[0,19],[30,45]],"kind":"DIRECT","class":"SAID",\
        "speaker":"Lena Okafor","speaker_type":"PERSON","role":"minister","affiliation":"energy ministry",\
        "speaker_id":null,"speaker_key":"lena okafor","status":null,"speaker_aliases":[],"identity":null,"members":[],"said":{"from":"2025-03-19","to":"2025-03-19"},"said_confidence":0.9,"said_rule":"said.day","confidence":0.95,\
        "rule":"quotation.direct","speaker_confidence":null,"speaker_rule":null,"about":[{"name":"Port of Marrabel","type":"ORGANISATION","aliases":[]}],"topics":[],"topic_labels":[],"mentioned":[],"score":2.0,"article":{"id":"ht-17","title":"Ports \\u001B[31mreopen",\
        "published":"2025-03-20","zone":"Z","publisher":"Harbour Times","url":null,"topics":["shipping"],\
        "topic_labels":[{"label":"shipping","score":1.0,"origin":"GIVEN","code":"shipping"}]},\
        "passages":[{"start":0,"end":19,"text":"“No ceasefire yet,”","matches":[[4,13]]}]}""",
        out().lines().findFirst().orElseThrow());
    assertEquals(2, out().lines().count());
  }

  @Test
  void daysInWordsCountFromToday() {
    assertEquals(
        0,
        run(
            "quotes",
            "--archive",
            "x",
            "--strict",
            "--today",
            "2025-03-20",
            "mentioned:\"last week\""));
    assertEquals(2, run("quotes", "--archive", "x", "--strict", "mentioned:\"some day\""));
  }

  @Test
  void searchForPeople() {
    assertEquals(0, run("search", "--archive", "x", "ceasefire"));
    assertEquals(
        """
        12 articles; showing 1

        1. Ports [31mreopen
           Harbour Times · 2025-03-20 · [ht-17]
           … “No *ceasefire* yet,” she said.
        """,
        out());
  }

  @Test
  void searchAsJson() {
    assertEquals(0, run("search", "--archive", "x", "--json", "ceasefire"));
    assertTrue(out().startsWith("{\"score\":1.5,\"article\":{\"id\":\"ht-17\","), out());
  }
}
