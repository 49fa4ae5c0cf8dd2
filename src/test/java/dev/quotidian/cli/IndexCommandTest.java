package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Speaker;
import dev.quotidian.query.field.OwnField;
import dev.quotidian.query.field.OwnFields;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code index} adds what it can read, and tells of the rest. */
final class IndexCommandTest extends CommandLineHarness {
  @Test
  void fieldsAreDeclaredForANewArchive() throws IOException {
    String file = write("a.jsonl", LINE);
    assertEquals(
        0,
        run("index", "--archive", "x", "--field", "section:keyword", "--field=page:number", file));
    assertEquals(
        Optional.of(OwnFields.of(OwnField.keyword("section"), OwnField.number("page"))),
        archive.settings.fields());
    assertEquals(0, run("index", "--archive", "x", file));
    assertEquals(Optional.empty(), archive.settings.fields());
    assertEquals(2, run("index", "--archive", "x", "--field", "section", file));
    assertTrue(err().contains("write NAME:TYPE"), err());
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
                "\\{\"added\":1,\"repeated\":0,\"refused\":0,\"otherLanguages\":0,\"seconds\":[0-9.]+,\"articles\":1201,\"quotations\":9000}\n"),
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
  void indexLooksSpeakersUp() throws IOException {
    String speakers = write("speakers.json", "[{\"id\": \"Q7\", \"name\": \"Lena Okafor\"}]");
    assertEquals(0, run("index", "--archive", "x", "--speakers", speakers, write("a.jsonl", LINE)));
    Annotations found = archive.settings.annotator().annotate(archive.added.getFirst());
    assertEquals(Optional.of("Q7"), found.quotations().getFirst().speaker().flatMap(Speaker::key));
  }

  @Test
  void indexTakesATaxonomyOfOnesOwn() throws IOException {
    String topics =
        write("topics.csv", "code,label,broader\nenergy,Energy,\ngas,Natural gas,energy\n");
    assertEquals(0, run("index", "--archive", "x", "--taxonomy", topics, write("a.jsonl", LINE)));
    assertEquals(List.of("energy"), archive.settings.taxonomy().broader("gas"));
    assertEquals(2, run("index", "--archive", "x", "--taxonomy", "absent.csv", "a.jsonl"));
    assertTrue(err().contains("absent.csv cannot be read"), err());
  }
}
