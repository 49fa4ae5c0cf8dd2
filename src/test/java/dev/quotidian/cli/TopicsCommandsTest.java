package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code topics} learns, labels and evaluates. */
final class TopicsCommandsTest extends CommandLineHarness {
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
  void topicsAreCalledByATaxonomyOfOnesOwn() throws IOException {
    String test = write("test.jsonl", "{\"id\":\"x\",\"text\":\"Tariffs on town gas.\"}\n");
    String ours = write("ours.txt", "town-gas = gas\nlevy = tariffs\n");
    String taxonomy =
        write(
            "topics.csv",
            "code,label,broader,successor\ngas,Natural gas,,\ntown-gas,Town gas,,gas\n");
    assertEquals(
        0, run("topics", "label", "--rules-file", ours, "--taxonomy", taxonomy, test), err());
    assertTrue(out().startsWith("{\"id\":\"x\",\"topics\":[\"gas\",\"levy\""), out());
    assertTrue(out().contains("\"labels\":{\"gas\":\"Natural gas\",\"levy\":\"levy\""), out());
    assertTrue(out().contains("\"medtop:04000000\":\"economy, business and finance\""), out());
    String bad = write("bad.csv", "code,label,broader\ngas,Gas,fuel\n");
    assertEquals(2, run("topics", "label", "--rules", "--taxonomy", bad, test));
    assertTrue(err().contains("fuel"), err());
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
}
