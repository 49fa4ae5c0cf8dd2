package dev.quotidian.annotate;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No text makes the whole chain fail or hang: what is found lies in the body. The bound on time is
 * far from what any of them takes, and far below what anything worse than linear would.
 */
final class HostileArticleTest {
  private static final Duration BOUND = Duration.ofMinutes(4);

  private record Hostile(String name, String unit, int characters) {
    String body() {
      return unit.repeat(characters / Math.max(1, unit.length()));
    }
  }

  private static final String STORY =
      "“We will not wait,” Energy Minister Lena Okafor told reporters on March 19. She said the"
          + " plan, which the ministry announced last week, was sound. “It holds,” she added.\n\n";

  @TestFactory
  Stream<DynamicTest> everyTextIsAnnotated() {
    return Stream.of(
            new Hostile("empty", "", 0),
            new Hostile("50 MB of news", STORY, 50_000_000),
            new Hostile("100,000 straight marks", "\"", 100_000),
            new Hostile("100,000 opening marks", "“", 100_000),
            new Hostile("100,000 marks and words", "“a” ", 400_000),
            new Hostile("single marks", "‘a’s ' ", 300_000),
            new Hostile("no spaces", "said", 1_000_000),
            new Hostile("one sentence of cues", "said ", 300_000),
            new Hostile("one sentence of subjects and cues", "he said Okafor said, ", 300_000),
            new Hostile("cues after quotations", "“A b c,” he said, ", 300_000),
            new Hostile("quotations without a cue", "“A b c d e.”\n\n", 300_000),
            new Hostile("pronouns that mean nobody", "“A b c,” he said.\n\n", 300_000),
            new Hostile("names", "Lena Okafor ", 300_000),
            new Hostile("names that differ", "Aa Bb Cc Dd, Ee Ff’s Gg, a Hh Ii said. ", 300_000),
            new Hostile("capitals of states", "Moscow’s with Beijing and Washington ", 1_000_000),
            new Hostile("organisations", "Bank of Tides & Sons (BTS) the Bank Inc, ", 1_000_000),
            new Hostile("according to", "according to Okafor, ", 300_000),
            new Hostile("appositions", "Okafor, a minister, a mother, ", 300_000),
            new Hostile("brackets", "Okafor (D-Wis.) ((", 300_000),
            new Hostile("labels", "OKAFOR: Yes.\n\n", 300_000),
            new Hostile("labels of initials", "AB: Lena Okafor met Ben Moss.\n\n", 1_000_000),
            new Hostile("questions and answers", "Q. Ann Poe?\n\nA. Al Low.\n\n", 1_000_000),
            new Hostile("lists of those present", "Present: Ann Poe, a, b, c, d\n\n", 300_000),
            new Hostile("marks that cut sentences", "“A b. C d” they know e “f. G ", 300_000),
            new Hostile("dates", "March 19, 2025, last week two days ago ", 300_000),
            new Hostile("numbers", "1 2 3 1999 2/3/4 10:30 ", 300_000),
            new Hostile("and", "and ", 300_000),
            new Hostile("that", "said that ", 300_000),
            new Hostile("full stops", ".", 300_000),
            new Hostile("new lines", "\n", 300_000),
            new Hostile("control characters", "\0\1\2\u007f\u0085 a ", 300_000),
            new Hostile("unpaired surrogates", "\ud83e a \udd86\udd86 said b ", 300_000),
            new Hostile("right-to-left text", "قال الوزير “نعم” أمس. ", 300_000),
            new Hostile("HTML", "<p class=\"x\">“Yes,” <b>she</b> said.</p>\n", 300_000))
        .map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> annotate(hostile.body())));
  }

  private static void annotate(String body) {
    Article article = Article.of("hostile", body, LocalDate.of(2025, 3, 20));
    Annotations found =
        assertTimeoutPreemptively(BOUND, () -> Annotators.standard().annotate(article));
    found.checkAgainst(article);
  }
}
