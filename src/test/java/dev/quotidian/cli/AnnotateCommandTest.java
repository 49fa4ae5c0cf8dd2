package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.Annotators;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code annotate} prints what is found, and goes on after what is refused. */
final class AnnotateCommandTest extends CommandLineHarness {
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
  void aRefusalNamesTheOptionThatHelps() throws IOException {
    String dateless = write("a.jsonl", "{\"id\":\"a\",\"text\":\"News.\"}\n");
    assertEquals(1, run("annotate", dateless));
    assertTrue(err().contains("without one (--date 2025-03-19)"), this::err);
    assertEquals(1, run("annotate", "--max-bytes", "5", "--date", "2025-03-19", dateless));
    assertTrue(err().contains("raise the maximum (--max-bytes)"), this::err);
  }

  @Test
  void annotatePrintsTheFixedForm() throws IOException {
    assertEquals(0, run("annotate", write("a.jsonl", LINE)));
    assertEquals(
        """
        {"id":"a","attributions":[{"source":[[7,10]],"cue":[[11,15]],"content":[[3,6]],"kind":"DIRECT",\
        "class":"SAID","speaker":"Lena Okafor","speaker_type":"PERSON","role":"minister","affiliation":null,\
        "speaker_id":null,"speaker_key":"lena okafor","status":null,"members":[],"said":{"from":"2025-03-18","to":"2025-03-18"},"said_confidence":0.8,"confidence":0.1235,\
        "rule":"quotation.test","speaker_confidence":null,"speaker_rule":null,"about":[{"name":"Port of Marrabel","type":"ORGANISATION"}],"topics":[]},{"source":null,"cue":[],"content":[[3,4],[5,6]],"kind":"INDIRECT",\
        "class":"STANCE","speaker":null,"speaker_type":null,"role":null,"affiliation":null,\
        "speaker_id":null,"speaker_key":null,"status":null,"members":[],"said":null,\
        "said_confidence":null,"confidence":1.0,"rule":"quotation.test","speaker_confidence":null,"speaker_rule":null,"about":[],"topics":[]}],\
        "timexes":[{"start":3,"end":5,"type":"DATE","value":"2025-W12","from":"2025-03-17","to":"2025-03-23",\
        "confidence":0.7,"rule":"date.week","granularity":"NONE","mod":null,"anchor":"NONE",\
        "ambiguous":false,"quant":null,"freq":null},{"start":7,"end":10,"type":"DURATION","value":"P3D","from":null,\
        "to":null,"confidence":0.7,"rule":"date.span","granularity":"NONE","mod":null,"anchor":"NONE",\
        "ambiguous":false,"quant":null,"freq":null}],\
        "topics":[{"label":"shipping","score":1.0,"origin":"GIVEN","code":"shipping"}],"language":null}
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

          Lena Okafor (minister), said 2025-03-18 (unsure: 0.12)
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
  void annotateLooksSpeakersUp() throws IOException {
    String speakers = write("speakers.csv", "id,name\nQ7,Lena Okafor\n");
    assertEquals(0, run("annotate", "--speakers", speakers, write("a.jsonl", LINE)));
    assertTrue(out().contains("\"speaker_id\":\"Q7\",\"speaker_key\":\"Q7\""), out());
  }

  @Test
  void annotateKnowsTheWorldUnlessToldNotTo() throws IOException {
    annotator = Annotators.standard();
    String line =
        "{\"id\":\"a\",\"published\":\"2025-03-20\",\"text\":\"“Prices will rise,” the U.S. Fed said.\"}\n";
    assertEquals(0, run("annotate", write("a.jsonl", line)));
    assertTrue(out().contains("\"speaker_id\":\"federal reserve\""), out());
    out.reset();
    assertEquals(0, run("annotate", "--no-world-directory", write("a.jsonl", line)));
    assertTrue(out().contains("\"speaker_id\":null,\"speaker_key\":\"us fed\""), out());
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
  void annotateLeavesOutALowerConfidence() throws IOException {
    assertEquals(0, run("annotate", "--min-confidence", "0.5", write("a.jsonl", LINE)));
    assertTrue(out().contains("\"confidence\":1.0"), out());
    assertTrue(!out().contains("\"confidence\":0.1235"), out());
  }

  @Test
  void annotateRefusesAConfidenceAbove1() throws IOException {
    assertEquals(2, run("annotate", "--min-confidence", "70", write("a.jsonl", LINE)));
    assertTrue(err().contains("give a number from 0 to 1"), err());
  }
}
