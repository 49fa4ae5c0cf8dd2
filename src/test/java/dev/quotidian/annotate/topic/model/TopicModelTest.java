package dev.quotidian.annotate.topic.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Article;
import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TopicModelTest {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "grain", List.of("wheat", "harvest", "silo", "barley", "tonnes", "farmers"),
          "ships", List.of("vessel", "port", "cargo", "crew", "harbour", "tanker"),
          "money", List.of("bank", "rate", "loan", "currency", "credit", "deposit"));
  private static final List<String> COMMON =
      List.of("the", "of", "said", "on", "Tuesday", "a", "new", "plan", "for", "this", "year");

  @TempDir private Path folder;

  private static Article article(String id, String body, List<String> topics) {
    return Article.of(id, body, LocalDate.of(2025, 3, 19)).withTopics(topics);
  }

  /** Articles that have the words of their topics among common ones; every fifth has no topic. */
  private static List<Article> articles(int count) {
    Random random = new Random(7);
    List<Article> articles = new ArrayList<>();
    List<String> names = WORDS.keySet().stream().sorted().toList();
    for (int i = 0; i < count; i++) {
      List<String> topics =
          i % 5 == 4
              ? List.of()
              : i % 7 == 0 ? List.of(names.get(0), names.get(2)) : List.of(names.get(i % 3));
      List<String> from = new ArrayList<>(COMMON);
      topics.forEach(topic -> from.addAll(WORDS.getOrDefault(topic, List.of())));
      StringBuilder body = new StringBuilder();
      for (int word = 0; word < 60; word++) {
        body.append(from.get(random.nextInt(from.size()))).append(' ');
      }
      articles.add(article("a" + i, body.toString(), topics));
    }
    return articles;
  }

  private static byte[] bytes(TopicModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static List<String> codes(List<Topic> topics) {
    return topics.stream().map(Topic::code).sorted().toList();
  }

  @Test
  void learnsWhichWordsGoWithATopic() {
    TopicModel model = TopicModel.train(articles(120));
    assertEquals(List.of("grain", "money", "ships"), model.codes());
    assertEquals(List.of("ships"), codes(model.label("the tanker and its crew in the harbour")));
    assertEquals(List.of(), model.label("said of the new plan for Tuesday"));
    Topic topic = model.label("wheat harvest, barley harvest").getFirst();
    assertEquals(Origin.LEARNED, topic.origin());
    assertTrue(topic.score() > 0.5, topic::toString);
  }

  @Test
  void theTitleCounts() {
    TopicModel model = TopicModel.train(articles(120));
    Article bare = article("b", "said of the new plan for this year", List.of());
    assertEquals(List.of(), model.label(bare));
    assertEquals(List.of("ships"), codes(model.label(bare.withTitle("Tanker crew in harbour"))));
  }

  @Test
  void evaluatesPerTopic() {
    TopicScores scores = TopicModel.crossValidated(articles(150), 5);
    assertEquals(150, scores.articles());
    assertEquals(3, scores.topics().size());
    assertTrue(scores.micro().f1() > 0.9, scores::toString);
    TopicScores.Row grain = scores.topics().getFirst();
    long carried = articles(150).stream().filter(a -> a.topics().contains("grain")).count();
    assertEquals(carried, grain.carried());
    assertTrue(scores.toString().contains("grain"));
  }

  @Test
  void sameArticlesSameBytesWhateverTheThreads() throws IOException {
    byte[] one = bytes(TopicModel.train(articles(90), 1));
    assertArrayEquals(one, bytes(TopicModel.train(articles(90), 1)));
    assertArrayEquals(one, bytes(TopicModel.train(articles(90), 3)));
    assertArrayEquals(one, bytes(TopicModel.train(articles(90).stream())));
  }

  @Test
  void isTheSameAfterSavingAndLoading() throws IOException {
    TopicModel model = TopicModel.train(withRareTopic());
    Path file = folder.resolve("topics.model");
    model.write(file);
    TopicModel loaded = TopicModel.read(file);
    assertArrayEquals(bytes(model), bytes(loaded));
    assertEquals(model.leftOut(), loaded.leftOut());
    for (Article article : articles(40)) {
      assertEquals(model.likelihoods(article), loaded.likelihoods(article));
      assertEquals(model.label(article), loaded.label(article));
    }
  }

  private static List<Article> withRareTopic() {
    List<Article> articles = new ArrayList<>(articles(60));
    articles.add(article("rare1", "rye and more rye", List.of("rye")));
    articles.add(article("rare2", "rye again", List.of("rye", "rye")));
    return articles;
  }

  @Test
  void leavesOutAndReportsTopicsOfFewerThanThreeArticles() {
    TopicModel model = TopicModel.train(withRareTopic());
    assertEquals(Map.of("rye", 2), model.leftOut());
    assertEquals(List.of("grain", "money", "ships"), model.codes());
  }

  @Test
  void whereEachArticleHasOneTopicEachIsGivenOne() {
    List<Article> articles =
        articles(120).stream().filter(article -> article.topics().size() == 1).toList();
    TopicModel model = TopicModel.train(articles);
    assertEquals(1, model.label("nothing that was ever read").size());
    assertEquals(1, model.label("wheat bank tanker").size());
  }

  @Test
  void trainingOnNothingSaysSo() {
    var none = assertThrows(IllegalArgumentException.class, () -> TopicModel.train(List.of()));
    assertTrue(String.valueOf(none.getMessage()).contains("no article"), none::toString);
    List<Article> bare = List.of(article("a", "text", List.of()));
    var noTopic = assertThrows(IllegalArgumentException.class, () -> TopicModel.train(bare));
    assertTrue(
        String.valueOf(noTopic.getMessage()).contains("None of the 0 topics"), noTopic::toString);
    assertThrows(IllegalArgumentException.class, () -> TopicModel.train(articles(9), 0));
    assertThrows(IllegalArgumentException.class, () -> TopicModel.crossValidated(articles(9), 1));
  }

  /** Byte 3 is the version of the form, bytes 4 to 11 the fingerprint of the analysis. */
  @ParameterizedTest
  @ValueSource(ints = {0, 3, 7, 40, 400})
  void refusesAFileThatIsNotJustAsWritten(int at) throws IOException {
    byte[] bytes = bytes(TopicModel.train(articles(60)));
    bytes[at] ^= 0x55;
    Path file = Files.write(folder.resolve("bad.model"), bytes);
    String message =
        String.valueOf(
            assertThrows(TopicModelException.class, () -> TopicModel.read(file)).getMessage());
    assertTrue(message.contains("bad.model"), message);
    String expected =
        switch (at) {
          case 0 -> "is no topic model";
          case 3 -> "this library reads form 1; train it again";
          case 7 -> "cuts texts into words differently; train it again";
          default -> "is damaged";
        };
    assertTrue(message.contains(expected), message);
  }

  @Test
  void refusesAFileThatWasCutOff() throws IOException {
    byte[] bytes = bytes(TopicModel.train(articles(60)));
    for (int length : new int[] {0, 3, 19, 100, bytes.length - 1}) {
      Path file = Files.write(folder.resolve("cut.model"), java.util.Arrays.copyOf(bytes, length));
      assertThrows(TopicModelException.class, () -> TopicModel.read(file));
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "",
        " \n ",
        "\ud800\udc00\ud800",
        "x".repeat(1_000_000),
        "wheat ".repeat(200_000),
        "9".repeat(500_000),
        "(".repeat(200_000),
        "\u0000".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void readsAnyText(String body) {
    List<Article> articles = new ArrayList<>(articles(30));
    articles.add(article("hostile", body, List.of("grain")));
    TopicModel model = TopicModel.train(articles);
    for (Topic topic : model.likelihoods(article("h", body, List.of()).withTitle(body))) {
      assertTrue(topic.score() >= 0 && topic.score() <= 1, topic::toString);
    }
  }
}
