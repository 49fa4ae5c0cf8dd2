package dev.quotidian.annotate.topic.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Topic;
import dev.quotidian.taxonomy.Taxonomy;
import dev.quotidian.text.WordSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TopicRulesTest {

  private static List<String> codes(String text) {
    return TopicRules.standard().label(text).stream().map(Topic::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "medtop:15000000 | The striker scored twice in the second half as the home side won the cup final.",
        "medtop:04000000 | The central bank raised interest rates as inflation and the trade deficit grew.",
        "medtop:07000000 | Doctors at the hospital said the vaccine protected patients from the virus.",
        "medtop:13000000 | The software maker released a web browser for mobile phones.",
        "medtop:12000000 | The archbishop led prayers in the cathedral on Easter Sunday.",
        "medtop:17000000 | Forecasters warned of snowfall and a cold snap.",
        "medtop:16000000 | Troops shelled the town after the ceasefire collapsed, and rebels fled.",
        "medtop:02000000 | The jury convicted him of murder and the judge sent him to prison.",
        "medtop:11000000 | Parliament will vote on the bill before the general election, the prime minister said.",
        "medtop:01000000 | The actress won an award at the film festival for her role in the drama.",
        "medtop:05000000 | Pupils at the primary school sat the exam with a new teacher.",
        "medtop:06000000 | Carbon emissions drive climate change, environmentalists said.",
      })
  void givesTheTopLevelTopic(String code, String text) {
    assertTrue(codes(text).contains(code), () -> codes(text).toString());
  }

  @Test
  void givesTheSecondLevelWhereSure() {
    List<String> codes =
        codes("Inflation, interest rates and gross domestic product worry the central bank.");
    assertTrue(codes.contains("medtop:20000344"), codes::toString);
  }

  @Test
  void givesNothingForATextThatTellsNothing() {
    assertEquals(List.of(), codes(""));
    assertEquals(List.of(), codes("It was there, and then it was not."));
  }

  @Test
  void scoresAreBetweenZeroAndOneAndDescend() {
    Random random = new Random(5);
    List<String> words = WordSet.lines(TermRules.class, "iptc-rules.txt");
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(40); k > 0; k--) {
        String line = words.get(random.nextInt(words.size())).replace('_', ' ');
        text.append(line).append(random.nextBoolean() ? ". " : " ");
      }
      double before = 1;
      for (Topic topic : TopicRules.standard().label(text.toString())) {
        assertTrue(topic.score() > 0 && topic.score() <= before, topic::toString);
        assertEquals(Taxonomy.iptcMediaTopics().label(topic.code()), topic.label());
        before = topic.score();
      }
    }
  }

  @Test
  void onesOwnRulesComeFirst() {
    TopicRules rules =
        TopicRules.standard()
            .with("energy-policy", "Energy policy", "(gas OR oil) NEAR/5 sanctions")
            .with("boats = ferry");
    List<Topic> topics = rules.label("New sanctions on all gas imports hit the economy.");
    assertEquals("energy-policy", topics.getFirst().code());
    assertEquals("Energy policy", topics.getFirst().label());
    assertEquals(
        "boats", TopicRules.none().with("boats = ferry").label("A ferry.").getFirst().code());
    assertEquals(List.of(), TopicRules.none().with("boats = ferry").label("A car."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sanctions | New Sanctions loom | true",
        "sanction | new sanctions loom | true",
        "party | two parties met | true",
        "gas | gasoline | false",
        "\"black sea\" | the Black Sea fleet | true",
        "\"black sea\" | the sea is black | false",
        "gas sanctions | sanctions hit gas | true",
        "gas AND sanctions | sanctions hit oil | false",
        "gas OR oil | oil only | true",
        "gas -oil | gas and oil | false",
        "gas NOT oil | gas alone | true",
        "NOT oil | gas alone | true",
        "gas NEAR/2 sanctions | sanctions on gas | true",
        "gas NEAR/2 sanctions | sanctions on all gas | false",
        "(gas OR oil) NEAR/5 sanctions | sanctions on oil | true",
        "(gas OR \"crude oil\") NEAR/1 sanctions | crude oil sanctions | true",
        "(gas OR oil) NEAR/5 sanctions | gas | false",
        "gas NEAR/3 oil NEAR/3 coal | gas, oil, coal | true",
        "gas OR oil coal | oil | false",
        "gas OR (oil -coal) | oil | true",
        "U.S. | the U.S. economy | true",
        "cease-fire | a cease-fire held | true",
      })
  void aQueryMatches(String query, String text, boolean expected) {
    assertEquals(expected, TopicQuery.parse(query).matches(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "(gas",
        "gas)",
        "gas OR",
        "OR gas",
        "NEAR/5 gas",
        "gas NEAR/5",
        "gas NEAR/5 (oil coal)",
        "\"gas",
        "...",
        "NOT",
        "( )",
      })
  void aQueryThatIsNoneIsRefused(String query) {
    var refused = assertThrows(IllegalArgumentException.class, () -> TopicQuery.parse(query));
    assertTrue(String.valueOf(refused.getMessage()).contains("column"), refused::toString);
  }

  @Test
  void deepQueriesAreRefusedAndLongOnesRead() {
    assertThrows(IllegalArgumentException.class, () -> TopicQuery.parse("(".repeat(10_000) + "a"));
    String query = "a OR ".repeat(5_000) + "b";
    assertTrue(TopicQuery.parse(query).matches("b"));
    assertTrue(TopicQuery.parse("a NEAR/3 a").matches("a ".repeat(100_000)));
  }

  @Test
  void aRuleWithoutAnEqualsSignIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> TopicRules.none().with("energy gas"));
    assertThrows(IllegalArgumentException.class, () -> TopicRules.none().with(" = gas"));
  }

  @Test
  void readsRulesFromAFileWithLabelsFromATaxonomy(@TempDir Path folder) throws IOException {
    Taxonomy ours = Taxonomy.parse("code,label,broader\nfuel,Fuels,\n", "ours");
    Path file =
        Files.writeString(folder.resolve("r.txt"), "# ours\n\nfuel = gas OR oil\nrye=rye\n");
    TopicRules rules = TopicRules.none().with(file, ours);
    assertEquals(
        List.of("Fuels", "rye"), rules.label("Gas and rye.").stream().map(Topic::label).toList());
    Path wrong = Files.writeString(folder.resolve("w.txt"), "fuel = gas\nfuel gas\n");
    String said =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> TopicRules.none().with(wrong, ours))
                .getMessage());
    assertTrue(said.contains("w.txt:2: "), said);
  }
}
