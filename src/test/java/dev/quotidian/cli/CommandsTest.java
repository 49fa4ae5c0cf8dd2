package dev.quotidian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.Selection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandsTest {
  private static final String LINE =
      "{\"id\":\"a\",\"published\":\"2025-03-19\",\"text\":\"😀 No, she said.\",\"attributions\":[{\"source\":null}]}";

  /** Finds the second word said by the third, whatever the text. */
  private static final Annotator FIXED =
      (article, found) ->
          new Annotations(
              List.of(
                  new Quotation(
                      List.of(new Span(3, 6)),
                      List.of(new Span(11, 15)),
                      List.of(new Span(7, 10)),
                      Quotation.Kind.DIRECT,
                      Quotation.Act.SAID,
                      Optional.of(
                          new Speaker(
                              "Lena Okafor",
                              Speaker.Type.PERSON,
                              Optional.of("minister"),
                              Optional.empty(),
                              List.of())),
                      Optional.of(
                          new SaidDate(DateRange.of(LocalDate.of(2025, 3, 18)), 0.8, "said.eve")),
                      0.123456,
                      "quotation.test"),
                  new Quotation(
                      List.of(new Span(3, 4), new Span(5, 6)),
                      List.of(),
                      List.of(),
                      Quotation.Kind.INDIRECT,
                      Quotation.Act.STANCE,
                      Optional.empty(),
                      Optional.empty(),
                      1,
                      "quotation.test")),
              List.of(
                  new DateMention(
                      new Span(3, 5),
                      DateMention.Type.DATE,
                      "2025-W12",
                      Optional.of(
                          DateRange.of(LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 23))),
                      0.7,
                      "date.week"),
                  new DateMention(
                      new Span(7, 10),
                      DateMention.Type.DURATION,
                      "P3D",
                      Optional.empty(),
                      0.7,
                      "date.span")),
              List.of(new Topic("shipping", 1, Topic.Origin.GIVEN)),
              List.of(
                  new EntityMention(
                      new Span(4, 6),
                      Entity.of("Port of Marrabel", Entity.Type.ORGANISATION),
                      1,
                      "entity.test")));

  private final FakeArchive archive = new FakeArchive();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Annotator annotator = FIXED;
  private String stdin = "";
  private boolean terminal;
  private Map<String, String> environment = Map.of("COLUMNS", "60");

  @TempDir Path folder;

  @Test
  void annotateExplainsWhy() {
    annotator = Annotators.standard();
    stdin =
        """
        {"id":"a","published":"2025-03-20","text":"Energy Minister Lena Okafor spoke on Wednesday. \
        She said the grid would hold."}
        """;
    assertEquals(0, run("annotate", "--explain", "-"), this::err);
    String told = out().replaceAll("\\s+", " ");
    for (String part :
        List.of(
            "Lena Okafor (Energy Minister), said 2025-03-19",
            "She said *the grid would hold*",
            "(learned.agreed, ",
            "cue: “said”; source: “She”",
            "speaker: Lena Okafor: a pronoun",
            "“Lena Okafor” in paragraph 1",
            "said: 2025-03-19: ")) {
      assertTrue(told.contains(part), () -> part + " is not in: " + told);
    }
  }

  @Test
  void annotatePrintsTheFixedForm() throws IOException {
    assertEquals(0, run("annotate", write("a.jsonl", LINE)));
    assertEquals(
        """
        {"id":"a","attributions":[{"source":[[7,10]],"cue":[[11,15]],"content":[[3,6]],"kind":"DIRECT",\
        "class":"SAID","speaker":"Lena Okafor","speaker_type":"PERSON","role":"minister","affiliation":null,\
        "speaker_id":null,"speaker_key":"lena okafor","said":{"from":"2025-03-18","to":"2025-03-18"},"said_confidence":0.8,"confidence":0.1235,\
        "rule":"quotation.test","speaker_confidence":null,"speaker_rule":null,"about":[{"name":"Port of Marrabel","type":"ORGANISATION"}],"topics":[]},{"source":null,"cue":[],"content":[[3,4],[5,6]],"kind":"INDIRECT",\
        "class":"STANCE","speaker":null,"speaker_type":null,"role":null,"affiliation":null,\
        "speaker_id":null,"speaker_key":null,"said":null,\
        "said_confidence":null,"confidence":1.0,"rule":"quotation.test","speaker_confidence":null,"speaker_rule":null,"about":[],"topics":[]}],\
        "timexes":[{"start":3,"end":5,"type":"DATE","value":"2025-W12","from":"2025-03-17","to":"2025-03-23",\
        "confidence":0.7,"rule":"date.week","granularity":"NONE","mod":null,"anchor":"NONE",\
        "ambiguous":false,"quant":null,"freq":null},{"start":7,"end":10,"type":"DURATION","value":"P3D","from":null,\
        "to":null,"confidence":0.7,"rule":"date.span","granularity":"NONE","mod":null,"anchor":"NONE",\
        "ambiguous":false,"quant":null,"freq":null}],\
        "topics":[{"label":"shipping","score":1.0,"origin":"GIVEN","code":"shipping"}]}
        """,
        out());
    assertEquals("", err());
  }

  @Test
  void annotateCountsCodePointsWhereAsked() throws IOException {
    assertEquals(0, run("annotate", "--offsets", "code-points", write("a.jsonl", LINE)));
    assertTrue(
        out()
            .startsWith(
                "{\"id\":\"a\",\"attributions\":[{\"source\":[[6,9]],\"cue\":[[10,14]],\"content\":[[2,5]]"),
        out());
  }

  @Test
  void annotateKeepsTheOrderAndGoesOnAfterABadLine() {
    stdin =
        IntStream.range(0, 500)
            .mapToObj(i -> i == 250 ? "bad" : LINE.replace("\"a\"", "\"" + i + "\""))
            .collect(Collectors.joining("\n"));
    assertEquals(1, run("annotate", "-"));
    List<String> ids = out().lines().map(line -> line.substring(7, line.indexOf(',') - 1)).toList();
    assertEquals(
        IntStream.range(0, 500).filter(i -> i != 250).mapToObj(Integer::toString).toList(), ids);
    assertTrue(err().startsWith("-:251: not JSON"), err());
  }

  @Test
  void annotateStopsAtABadLineWhereStrict() {
    stdin = LINE + "\nbad\n" + LINE;
    assertEquals(1, run("annotate", "--strict", "-"));
    assertEquals(1, out().lines().count());
  }

  @Test
  void annotateGoesOnWhereTheAnnotatorFails() throws IOException {
    annotator =
        (article, found) -> {
          throw new IllegalStateException("tired");
        };
    String file = write("a.jsonl", LINE);
    assertEquals(1, run("annotate", file));
    assertEquals(
        file + ":1: the annotator failed on this article: java.lang.IllegalStateException: tired\n",
        err());
  }

  @Test
  void annotateForPeople() throws IOException {
    assertEquals(0, run("annotate", "--human", write("a.jsonl", LINE)));
    assertEquals(
        """
        a  2025-03-19

          Lena Okafor (minister), said 2025-03-18
            No,

          nobody named
            N ,

          dates
            No = 2025-03-17..2025-03-23; she = P3D

          topics
            shipping

        """,
        out());
  }

  @Test
  void annotateOnATerminalIsForPeopleUnlessJsonIsAskedFor() throws IOException {
    terminal = true;
    assertEquals(0, run("annotate", write("a.jsonl", LINE)));
    assertTrue(out().startsWith("\u001b[1ma\u001b[0m"), out());
    out.reset();
    assertEquals(0, run("annotate", "--json", write("a.jsonl", LINE)));
    assertTrue(out().startsWith("{\"id\""), out());
  }

  @Test
  void indexReportsWhatItRefusesAndGoesOn() throws IOException {
    String unkept = LINE.replace("\"a\"", "\"b\"").replace("No", "unkept");
    String file = write("a.jsonl", LINE + "\nbad\n" + LINE + "\n" + unkept);
    assertEquals(1, run("index", "--archive", "x", "--publisher", "Harbour Times", file));
    assertEquals(2, archive.added.size());
    assertEquals(Optional.of("Harbour Times"), archive.added.getFirst().publisher());
    assertTrue(archive.committed);
    assertTrue(
        out()
            .matches(
                """
            Added 2 articles in \\d+\\.\\d s, 1 of them in place of one with the same id; 2 refused\\.
            The archive holds 1,202 articles and 9,000 quotations\\.
            """),
        out());
    assertTrue(err().startsWith(file + ":2: not JSON: "), err());
    assertTrue(err().endsWith("Article b is not kept\n"), err());
  }

  @Test
  void indexPrintsJson() throws IOException {
    assertEquals(0, run("index", "--archive", "x", "--json", write("a.jsonl", LINE)));
    assertTrue(
        out()
            .matches(
                "\\{\"added\":1,\"repeated\":0,\"refused\":0,\"seconds\":[0-9.]+,\"articles\":1201,\"quotations\":9000}\n"),
        out());
  }

  @Test
  void indexStopsWhereStrict() throws IOException {
    assertEquals(
        1, run("index", "--archive", "x", "--strict", write("a.jsonl", LINE + "\nbad\n" + LINE)));
    assertEquals(1, archive.added.size());
    assertTrue(archive.committed);
  }

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
  void picksValues() {
    String[] two = {
      "facets", "--archive", "x", "--pick", "speaker=Lena Okafor", "--pick", "KIND=A=B"
    };
    assertEquals(0, run(two));
    assertEquals(
        Selection.NONE.with(FacetField.SPEAKER, "Lena Okafor").with(FacetField.KIND, "A=B"),
        archive.picked);
    assertEquals(2, run("quotes", "--archive", "x", "--pick", "Lena Okafor"));
    assertEquals(2, run("search", "--archive", "x", "--pick", "nothing=x"));
    assertTrue(err().contains("'nothing=x' is not FIELD=VALUE"), err());
  }

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
        "speaker_id":null,"speaker_key":"lena okafor","said":{"from":"2025-03-19","to":"2025-03-19"},"said_confidence":0.9,"confidence":0.95,\
        "rule":"quotation.direct","speaker_confidence":null,"speaker_rule":null,"about":[{"name":"Port of Marrabel","type":"ORGANISATION"}],"topics":[],"mentioned":[],"score":2.0,"article":{"id":"ht-17","title":"Ports \\u001B[31mreopen",\
        "published":"2025-03-20","publisher":"Harbour Times","url":null,"topics":["shipping"]},\
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
        {"field":"TOPIC","value":"shipping","count":12,"of":"articles"}
        {"field":"TOPIC","value":"trade","count":5,"of":"articles"}
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
        "first":{"id":"ht-3","title":null,"published":"2024-05-01"},\
        "latest":{"id":"ht-17","title":"Ports \\u001B[31mreopen","published":"2025-03-20"}}
        """,
        out());
  }

  @Test
  void annotateLooksSpeakersUp() throws IOException {
    String speakers = write("speakers.csv", "id,name\nQ7,Lena Okafor\n");
    assertEquals(0, run("annotate", "--speakers", speakers, write("a.jsonl", LINE)));
    assertTrue(out().contains("\"speaker_id\":\"Q7\",\"speaker_key\":\"Q7\""), out());
  }

  @Test
  void indexLooksSpeakersUp() throws IOException {
    String speakers = write("speakers.json", "[{\"id\": \"Q7\", \"name\": \"Lena Okafor\"}]");
    assertEquals(0, run("index", "--archive", "x", "--speakers", speakers, write("a.jsonl", LINE)));
    Annotations found = archive.settings.annotator().annotate(archive.added.getFirst());
    assertEquals(Optional.of("Q7"), found.quotations().getFirst().speaker().flatMap(Speaker::key));
  }

  @Test
  void aBadSpeakersFileIsToldWithEveryBadLine() throws IOException {
    String speakers = write("speakers.csv", "id,name,from\n,A B,\nx,C D,soon\n");
    assertEquals(2, run("index", "--archive", "x", "--speakers", speakers, "a.jsonl"));
    assertTrue(err().startsWith("quotidian: " + speakers + ":2: id: "), err());
    assertTrue(err().contains("\n" + speakers + ":3: from: \"soon\" is no day"), err());
    assertTrue(archive.added.isEmpty());
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
            + "\"bytes\":12345678,\"schema_version\":3}\n",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotate",
        "index",
        "search",
        "quotes",
        "facets",
        "timeline",
        "roles",
        "stats",
        "check"
      })
  void everyCommandHasHelpWithExamples(String command) {
    assertEquals(0, run(command, "--help"));
    assertTrue(out().startsWith("Usage: quotidian " + command + " "), out());
    assertTrue(out().contains("\nExamples:\n  quotidian " + command + " "), out());
    assertEquals("", err());
  }

  @Test
  void wrongUseIsSaidInOneLineWithExitCode2() {
    assertEquals(2, run());
    assertEquals("quotidian: which command?\nTry: quotidian --help\n", err());
    err.reset();
    assertEquals(2, run("quotes", "ceasefire"));
    assertEquals(
        "quotidian: Missing required option: '--archive=DIR'\nTry: quotidian quotes --help\n",
        err());
    err.reset();
    assertEquals(2, run("index", "--archive", "x", "--date", "soon", "a.jsonl"));
    assertTrue(err().startsWith("quotidian: Invalid value for option '--date'"), err());
    err.reset();
    assertEquals(2, run("annotate", "-", "a.jsonl"));
    assertTrue(err().startsWith("quotidian: Read either the standard input (-) or files"), err());
    err.reset();
    assertEquals(2, run("timeline", "--archive", "x", "--within", "2025..2026"));
    assertTrue(err().contains("'2025..2026' is not FROM..TO"), err());
  }

  @Test
  void whatTheLibrarySaysIsPassedOn() {
    assertEquals(2, run("stats", "--archive", "missing"));
    assertEquals("quotidian: There is no archive in missing\n", err());
    err.reset();
    assertEquals(2, run("quotes", "--archive", "x", "--limit", "-1", "ceasefire"));
    assertTrue(err().startsWith("quotidian: ") && err().lines().count() == 1, err());
  }

  /** Articles without a day of publication, as topics need none. */
  private static String labelled() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      boolean grain = i % 3 == 0;
      lines
          .append("{\"id\":\"g")
          .append(i)
          .append("\",\"title\":\"News\",\"text\":\"The ")
          .append(grain ? "wheat harvest" : "game")
          .append(" of it.\",\"topics\":[")
          .append(grain ? "\"grain\"" : "")
          .append("]}\n");
    }
    return lines + "{\"id\":\"r\",\"text\":\"Rye.\",\"topics\":[\"rye\"]}\n";
  }

  @Test
  void topicsAreLearnedAndGiven() throws IOException {
    String train = write("train.jsonl", labelled());
    String test =
        write(
            "test.jsonl",
            "{\"id\":\"x\",\"text\":\"A wheat harvest.\"}\n{\"id\":\"y\",\"text\":\"\"}\n");
    String model = folder.resolve("m.model").toString();
    assertEquals(0, run("topics", "train", "--model", model, train), err());
    assertTrue(err().contains("left out: rye, which only 1 article carries"), err());
    assertEquals(0, run("topics", "label", "--model", model, "--format", "tsv", test), err());
    assertEquals("x\tgrain\ny\t\n", out());
    out.reset();
    assertEquals(0, run("topics", "label", "--model", model, test), err());
    List<String> lines = out().lines().toList();
    assertTrue(
        lines
            .getFirst()
            .startsWith("{\"id\":\"x\",\"topics\":[\"grain\"],\"scores\":{\"grain\":0."),
        out());
    assertEquals("{\"id\":\"y\",\"topics\":[],\"scores\":{}}", lines.getLast());
    out.reset();
    assertEquals(0, run("topics", "evaluate", "--parts", "2", train), err());
    assertTrue(out().contains("macro"), out());
  }

  @Test
  void topicsAreGivenByRules() throws IOException {
    String test =
        write("test.jsonl", "{\"id\":\"x\",\"text\":\"The striker scored in the cup final.\"}\n");
    String ours = write("ours.txt", "# ours\n\ncup-tie = scored NEAR/5 cup\n");
    assertEquals(0, run("topics", "label", "--rules-file", ours, "--format", "tsv", test), err());
    assertTrue(out().startsWith("x\tcup-tie medtop:15000000"), out());
    out.reset();
    assertEquals(0, run("topics", "label", "--rules", "--format", "tsv", test), err());
    assertTrue(out().startsWith("x\tmedtop:15000000"), out());
  }

  @Test
  void topicsSayWhatIsWrong() throws IOException {
    String bare = write("bare.jsonl", "{\"id\":\"x\",\"text\":\"A game.\"}\n");
    assertEquals(2, run("topics", "train", "--model", folder.resolve("m").toString(), bare));
    assertTrue(err().contains("give more articles that carry topics"), err());
    err.reset();
    assertEquals(2, run("topics", "label", "--model", bare, bare));
    assertTrue(err().contains("is no topic model"), err());
    err.reset();
    assertEquals(2, run("topics", "label", "--model", folder.resolve("absent").toString(), bare));
    assertTrue(err().contains("cannot be read"), err());
    err.reset();
    assertEquals(2, run("topics", "label", bare));
    assertEquals(2, run("topics"));
  }

  private int run(String... args) {
    Io io =
        new Io(
            new ByteArrayInputStream(stdin.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            terminal,
            false,
            environment);
    ArchiveSettings settings = ArchiveSettings.standard().withAnnotator(annotator);
    return Commands.commandLine(new Context(io, settings, archive)).execute(args);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
