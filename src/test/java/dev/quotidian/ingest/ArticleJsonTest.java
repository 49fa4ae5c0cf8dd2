package dev.quotidian.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Published;
import dev.quotidian.oracle.RandomAnnotations;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line tells of an article is all there is to tell. */
final class ArticleJsonTest {
  private static final Article PLAIN =
      Article.of("a", "“Yes,” she said.", LocalDate.of(2025, 3, 19));

  private static List<Read> read(String lines, ReadOptions options) {
    List<Read> all = new ArrayList<>();
    byte[] bytes = lines.getBytes(UTF_8);
    try (ArticleReader reader =
        ArticleReader.of(new ByteArrayInputStream(bytes), "export", options)) {
      reader.forEach(all::add);
    }
    return all;
  }

  private static Article readBack(Article article) {
    return ArticleJson.read(ArticleJson.line(article)).article();
  }

  @Test
  void whatIsReadIsEqualToWhatWasWritten() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("ArticleJsonTest: replay with -Dquotidian.seed=" + seed);
    RandomAnnotations random = new RandomAnnotations(new Random(seed));
    for (int i = 0; i < 500; i++) {
      AnnotatedArticle written = random.next("id" + i);
      String line =
          ArticleJson.line(written.article(), written.annotations(), written.annotators());
      assertEquals(-1, line.indexOf('\n'), "a line of its own");
      List<Read> read = read(line, ReadOptions.standard());
      Read.Ok ok = (Read.Ok) read.getFirst();
      assertEquals(written.article(), ok.article(), line);
      assertEquals(Optional.of(written.annotations()), ok.annotations(), line);
      assertEquals(written.annotators(), ok.annotators(), line);
    }
  }

  @Test
  void numbersKeepTheirTypes() {
    Map<String, Object> fields =
        Map.of(
            "numbers",
            List.of(
                1,
                2L,
                1L << 40,
                (short) 3,
                (byte) 4,
                5.5f,
                6.5,
                -0.0,
                Double.NaN,
                new BigInteger("7"),
                new BigInteger("12345678901234567890"),
                new BigDecimal("8.50")),
            "looks like a type",
            Map.of("$long", 9, "$map", Map.of("$map", true)),
            "$short",
            List.of(Map.of("$short", "10"), Map.of("$map", 11L), Map.of()));
    Article article = PLAIN.withFields(fields);
    assertEquals(article, readBack(article));
  }

  @Test
  void fieldsMayHaveTheNamesOfTheArticlesOwnParts() {
    Article article =
        PLAIN.withFields(Map.of("id", 1, "text", true, "annotations", List.of(), "quotidian", "x"));
    assertEquals(article, readBack(article));
  }

  @Test
  void keepsZonesInstantsAndYearsFarAway() {
    List<Published> all =
        List.of(
            Published.on(LocalDate.of(2025, 3, 19), ZoneId.of("Europe/Oslo")),
            Published.on(LocalDate.of(-44, 3, 15)),
            Published.on(LocalDate.of(12_025, 3, 19), ZoneId.of("UTC+05:30")),
            Published.at(Instant.parse("2025-10-26T00:30:00.123456789Z"), ZoneId.of("Europe/Oslo")),
            Published.at(Instant.parse("1850-01-01T12:00:00Z"), ZoneId.of("Europe/Amsterdam")));
    for (Published published : all) {
      Article article = Article.of("a", "", published);
      assertEquals(article, readBack(article));
    }
  }

  @Test
  void keepsWhiteSpaceAndLoneSurrogates() {
    Article article =
        Article.of(
                " \ud83d\ude00\udc00 ", " \u0000\u2028\ufeff\ud800\\" + "\ud800", PLAIN.published())
            .withTitle(" ")
            .withTopics(List.of("", "  "));
    List<Read> read = read("\ufeff" + ArticleJson.line(article), ReadOptions.standard());
    assertEquals(article, ((Read.Ok) read.getFirst()).article());
  }

  @Test
  void anArticleAloneHasNoAnnotations() {
    ArticleJson.Line line = ArticleJson.read(ArticleJson.line(PLAIN));
    assertEquals(Optional.empty(), line.annotations());
    line = ArticleJson.read(ArticleJson.line(PLAIN, Annotations.NONE));
    assertEquals(Optional.of(Annotations.NONE), line.annotations());
  }

  @Test
  void theAnnotationsCanBeLeftOut() {
    String line = ArticleJson.line(PLAIN, Annotations.NONE);
    Read.Ok ok = (Read.Ok) read(line, ReadOptions.standard().withAnnotations(false)).getFirst();
    assertEquals(new Read.Ok(PLAIN, new Place("export", 1), false), ok);
  }

  @Test
  void aDamagedLineIsRefusedByItsNumberAndTheRestIsRead() {
    String good = ArticleJson.line(PLAIN, Annotations.NONE);
    String damaged = good.replace("\"attributions\":[]", "\"attributions\":[{\"cue\":[[5,2]]}]");
    List<Read> read =
        read(good + "\n" + damaged + "\n" + good.replace("\"a\"", "\"b\""), ReadOptions.standard());
    assertEquals(3, read.size());
    assertEquals("export:2", read.get(1).place().toString());
    assertEquals("b", ((Read.Ok) read.get(2)).article().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"quotidian\":1 -> \"quotidian\":2 -> form 2",
        "\"zone\":\"Z\" -> \"zone\":\"Atlantis\" -> Atlantis",
        "\"published\":\"2025-03-19\" -> \"published\":7 -> \"published\" is not a text",
        "\"text\":  -> \"body\":  -> \"text\" is missing",
        "\"timexes\":[] -> \"timexes\":[{\"start\":0}] -> annotations.timexes[0].end",
        "\"mentions\":[] -> \"mentions\":[{\"entity\":0}] -> names the entity 0",
        "\"fields\":{} -> \"fields\":{\"a\":{\"$day\":\"x\"}} -> $day"
      })
  void saysWhatIsWrongWhere(String change) {
    List<String> parts = List.of(change.split(" -> ", -1));
    String good = ArticleJson.line(PLAIN, Annotations.NONE);
    assertTrue(good.contains(parts.get(0).strip()), good);
    String damaged = good.replace(parts.get(0).strip(), parts.get(1).strip());
    ArticleJsonException refused =
        assertThrows(ArticleJsonException.class, () -> ArticleJson.read(damaged));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains(parts.get(2)), message);
  }

  @Test
  void annotationsMustFitTheBody() {
    String line =
        ArticleJson.line(PLAIN, Annotations.NONE)
            .replace("\"entities\":[]", "\"entities\":[{\"name\":\"Lee\",\"type\":\"PERSON\"}]")
            .replace(
                "\"mentions\":[]",
                "\"mentions\":[{\"start\":0,\"end\":99,\"entity\":0,\"confidence\":1,\"rule\":\"r\"}]");
    ArticleJsonException refused =
        assertThrows(ArticleJsonException.class, () -> ArticleJson.read(line));
    assertTrue(String.valueOf(refused.getMessage()).contains("outside its body"));
  }

  @Test
  void aPublishersOwnLineIsNoneOfAnExport() {
    String line = "{\"id\":\"a\",\"annotations\":{\"attributions\":[]}}";
    assertThrows(ArticleJsonException.class, () -> ArticleJson.read(line));
    assertThrows(ArticleJsonException.class, () -> ArticleJson.read("[]"));
    String publishers =
        "{\"id\":\"a\",\"published\":\"2025-03-19\",\"text\":\"x\",\"annotations\":{\"by\":\"me\"}}";
    Read.Ok ok = (Read.Ok) read(publishers, ReadOptions.standard()).getFirst();
    assertEquals(Map.of("annotations", Map.of("by", "me")), ok.article().fields());
    assertEquals(Optional.empty(), ok.annotations());
  }

  /** Cut short or altered at any place, a line is read or refused, and nothing else. */
  @Test
  void noDamageBreaksTheReader() {
    long seed = Long.getLong("quotidian.seed", System.nanoTime());
    System.err.println("ArticleJsonTest: replay with -Dquotidian.seed=" + seed);
    Random random = new Random(seed);
    AnnotatedArticle article = new RandomAnnotations(random).next("damaged");
    String line = ArticleJson.line(article.article(), article.annotations());
    List<String> pieces = List.of("", "\"", "null", "-1", "[", "}", "{}", "9e99", "true", "\\u");
    String damaged =
        random
            .ints(2_000, 0, line.length())
            .mapToObj(
                at ->
                    line.substring(0, at)
                        + pieces.get(random.nextInt(pieces.size()))
                        + line.substring(Math.min(line.length(), at + random.nextInt(4))))
            .map(text -> text.replace('\n', ' '))
            .collect(Collectors.joining("\n"));
    assertEquals(2_000, read(damaged, ReadOptions.standard()).size());
  }
}
