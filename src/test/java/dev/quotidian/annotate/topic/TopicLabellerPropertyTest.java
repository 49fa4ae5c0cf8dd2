package dev.quotidian.annotate.topic;

import static java.util.Locale.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.topic.keyphrase.PhraseLexicon;
import dev.quotidian.article.Article;
import dev.quotidian.article.Topic;
import dev.quotidian.text.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the topics of any text. */
final class TopicLabellerPropertyTest {
  private static final List<String> WORDS =
      List.of(
          "The",
          "the",
          "of",
          "and",
          "said",
          "Okafor",
          "Lena",
          "Bank",
          "US",
          "us",
          "U.S.",
          "Mr.",
          "J.",
          "energy",
          "prices",
          "price",
          "partial",
          "ceasefire",
          "plan",
          "President",
          "president",
          "rising",
          "quickly",
          "19",
          "March",
          "(",
          ")",
          "“",
          "”",
          ",",
          ".",
          "!",
          "’s",
          "'s",
          "-",
          ":",
          "\n",
          "\n\n",
          "#tag",
          "@name",
          "É",
          "мир",
          "平和",
          "سلام",
          "\ud83d\ude00",
          "\ud800",
          "\u0000",
          "A",
          "i");

  private static List<Topic> topics(String body) {
    return new TopicLabeller(PhraseLexicon.english())
            .label(
                Article.of("a", body, LocalDate.of(2025, 3, 19)), Optional.empty(), Text.of(body))
            .stream()
            .filter(topic -> topic.origin() == Topic.Origin.PHRASE)
            .toList();
  }

  private static String folded(String text) {
    return String.join(" ", text.strip().split("[\\s\\u0000]+")).toLowerCase(ROOT);
  }

  private static void check(String body, String about) {
    List<Topic> topics = topics(body);
    assertEquals(topics, topics(body), about);
    assertTrue(topics.size() <= 10, about);
    String text = folded(body);
    Set<String> seen = new HashSet<>();
    double before = 1;
    for (Topic topic : topics) {
      assertTrue(seen.add(folded(topic.label())), () -> about + ": twice " + topic.label());
      assertTrue(text.contains(folded(topic.label())), () -> about + ": not in text " + topic);
      assertTrue(topic.score() <= before && topic.score() > 0, () -> about + ": order " + topics);
      before = topic.score();
    }
  }

  @Test
  void holdsForRandomTexts() {
    long first = Long.getLong("quotidian.seed", System.nanoTime());
    System.out.println("Random texts for topics: -Dquotidian.seed=" + first);
    for (long seed = first; seed < first + 2000; seed++) {
      check(random(new Random(seed)), "seed " + seed);
    }
  }

  private static String random(Random random) {
    StringBuilder body = new StringBuilder();
    for (int words = random.nextInt(300); words > 0; words--) {
      body.append(WORDS.get(random.nextInt(WORDS.size())));
      body.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return body.toString();
  }

  @Test
  void doesNotDependOnTheLocale() {
    String body = "ISTANBUL IS LISTED. The Istanbul INDEX IS IN it. Istanbul is big. Titles in it.";
    List<Topic> topics = topics(body);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals(topics, topics(body));
    } finally {
      Locale.setDefault(locale);
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "",
        " \n\t ",
        ".",
        "x".repeat(2_000_000),
        "Alpha ".repeat(150_000),
        "alpha beta ".repeat(200_000),
        "(".repeat(200_000),
        "( alpha ".repeat(150_000),
        "A. ".repeat(200_000),
        "of Of ".repeat(150_000),
        "“Alpha said ".repeat(200_000),
        "<div class=\"a\">Alpha</div>".repeat(50_000),
        "\ud800".repeat(200_000),
        distinctWords(300_000));
  }

  private static String distinctWords(int count) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < count; i++) {
      body.append("word").append(Integer.toString(i, 36)).append(i % 20 == 19 ? ". " : " ");
    }
    return body.toString();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void survivesHostileTexts(String body) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> check(body, "hostile, " + body.length() + " characters"));
  }
}
