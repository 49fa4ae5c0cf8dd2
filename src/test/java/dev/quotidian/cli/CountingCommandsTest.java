package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts and lists, for people and as JSON. */
final class CountingCommandsTest extends CommandLineHarness {
  @Test
  void timelineOfSpeakers() {
    assertEquals(
        0, run("timeline", "--archive", "x", "--per", "speaker", "--zone", "Asia/Tokyo", "cease"));
    assertTrue(out().contains("Articles by month published\nLena Okafor (5)\n"), out());
    assertTrue(out().contains("2025-03"), out());
    out.reset();
    assertEquals(0, run("timeline", "--archive", "x", "--per", "speaker", "--json", "cease"));
    assertTrue(out().contains("\"value\":\"Lena Okafor\",\"from\":\"2025-01-01\""), out());
    assertEquals(2, run("timeline", "--archive", "x", "--zone", "Nowhere", "cease"));
  }

  @Test
  void facetsForPeople() {
    assertEquals(0, run("facets", "--archive", "x", "--by", "speaker,topic"));
    assertEquals(
        """
        Quotations by speaker (1 value)
                1  ████████████████████████  Lena Okafor

        Articles by topic (7 values)
               12  ████████████████████████  shipping
                5  ██████████                trade

        """,
        out());
  }

  @Test
  void facetsAsJson() {
    assertEquals(0, run("facets", "--archive", "x", "--by", "topic", "--json"));
    assertEquals(
        """
        {"field":"TOPIC","value":"shipping","count":12,"of":"articles","exact":true}
        {"field":"TOPIC","value":"trade","count":5,"of":"articles","exact":true}
        """,
        out());
  }

  @Test
  void timelineForPeople() {
    assertEquals(0, run("timeline", "--archive", "x", "ceasefire"));
    assertEquals(
        """
        Articles by month published
                4  ████████████████████████  2025-01
                …
                1  ██████                    2025-03
        2 articles with a date wider than one month
        """,
        out());
  }

  @Test
  void timelineAsJson() {
    assertEquals(
        0,
        run(
            "timeline",
            "--archive",
            "x",
            "--json",
            "--axis",
            "said",
            "--by",
            "day",
            "--within",
            "2025-03-19"));
    assertEquals(
        "{\"from\":\"2025-03-19\",\"to\":\"2025-03-19\",\"count\":3}\n{\"wider\":0}\n", out());
  }

  @Test
  void rolesForPeopleAndAsJson() {
    assertEquals(0, run("roles", "--archive", "x", "speaker:Okafor"));
    assertEquals(
        """
        1 role

        2024-05-01..2025-03-20  Lena Okafor (minister, energy ministry), 12 quotations
           2024-05-01 · [ht-3]
           Ports [31mreopen · 2025-03-20 · [ht-17]
        """,
        out());
    out.reset();
    assertEquals(0, run("roles", "--archive", "x", "--json", "speaker.id:okafor"));
    assertEquals(
        """
        {"speaker":"Lena Okafor","speaker_key":"okafor","role":"minister","affiliation":"energy ministry",\
        "published":{"from":"2024-05-01","to":"2025-03-20"},"quotations":12,\
        "first":{"id":"ht-3","title":null,"published":"2024-05-01","zone":"Z","publisher":null,"url":null,\
        "topics":[],"topic_labels":[]},\
        "latest":{"id":"ht-17","title":"Ports \\u001B[31mreopen","published":"2025-03-20","zone":"Z",\
        "publisher":"Harbour Times","url":null,"topics":["shipping"],\
        "topic_labels":[{"label":"shipping","score":1.0,"origin":"GIVEN","code":"shipping"}]}}
        """,
        out());
  }

  @Test
  void suggestionsForPeopleAndAsJson() {
    assertEquals(0, run("suggest", "--archive", "x", "oka"));
    assertEquals(
        "Lena Okafor (minister, energy ministry), 12 quotations to 2025-03-20"
            + "  speaker.id:\"lena okafor\"\n",
        out());
    out.reset();
    assertEquals(0, run("suggest", "--archive", "x", "--json", "--kind", "speaker", "oka"));
    assertEquals(
        """
        {"kind":"SPEAKER","text":"Lena Okafor","post":"minister, energy ministry","count":12,\
        "newest":"2025-03-20","query":"speaker.id:\\"lena okafor\\"","finds":"quotations",\
        "criterion":{"version":1,"quotations":{"spokenById":"lena okafor"}}}
        """,
        out());
    out.reset();
    assertEquals(0, run("suggest", "--archive", "x", "--kind", "topic", "oka"));
    assertEquals("Nothing begins like this.\n", out());
    assertEquals(2, run("suggest", "--archive", "x", "--limit", "0", "oka"));
  }

  @Test
  void statsForPeopleAndAsJson() {
    assertEquals(0, run("stats", "--archive", "x"));
    assertEquals(
        """
        articles    1,200
        quotations  9,000
        published   2024-05-01..2025-03-20
        size        12.3 MB
        schema      version 3
        """,
        out());
    out.reset();
    assertEquals(0, run("stats", "--archive", "x", "--json"));
    assertEquals(
        "{\"articles\":1200,\"quotations\":9000,\"published\":{\"from\":\"2024-05-01\",\"to\":\"2025-03-20\"},"
            + "\"bytes\":12345678,\"schema_version\":3,\"annotators\":{\"1\":1200}}\n",
        out());
  }

  @Test
  void checkTellsWhetherAllIsWell() {
    assertEquals(0, run("check", "--archive", "x"));
    assertEquals("Sound: 1,200 articles and 9,000 quotations read.\n", out());
    out.reset();
    archive.problems = List.of("article ht-17: its text is not there");
    assertEquals(1, run("check", "--archive", "x"));
    assertTrue(
        out().startsWith("article ht-17: its text is not there\n1 problem in 1,200 articles"),
        out());
  }
}
