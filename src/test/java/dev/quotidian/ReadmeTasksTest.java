package dev.quotidian;

import static dev.quotidian.query.ArticleCriterion.quoting;
import static dev.quotidian.query.QuotationCriterion.about;
import static dev.quotidian.query.QuotationCriterion.act;
import static dev.quotidian.query.QuotationCriterion.allOf;
import static dev.quotidian.query.QuotationCriterion.confidence;
import static dev.quotidian.query.QuotationCriterion.inArticle;
import static dev.quotidian.query.QuotationCriterion.kind;
import static dev.quotidian.query.QuotationCriterion.mentioned;
import static dev.quotidian.query.QuotationCriterion.near;
import static dev.quotidian.query.QuotationCriterion.phrase;
import static dev.quotidian.query.QuotationCriterion.published;
import static dev.quotidian.query.QuotationCriterion.role;
import static dev.quotidian.query.QuotationCriterion.said;
import static dev.quotidian.query.QuotationCriterion.sourceType;
import static dev.quotidian.query.QuotationCriterion.speaker;
import static dev.quotidian.query.QuotationCriterion.speakerId;
import static dev.quotidian.query.QuotationCriterion.topic;
import static dev.quotidian.query.QuotationCriterion.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.article.Quotation.Kind;
import dev.quotidian.article.Speaker.Type;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.IntervalRelation;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.parser.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ten tasks of the README: its Java and its query strings ask the same. */
final class ReadmeTasksTest {
  private static final DateRange march19 = DateRange.of(LocalDate.of(2025, 3, 19));
  private static final DateRange march = DateRange.of(YearMonth.of(2025, 3));

  private static Map.Entry<String, QuotationCriterion> task(
      String query, QuotationCriterion criterion) {
    return Map.entry(query, criterion);
  }

  private static List<Map.Entry<String, QuotationCriterion>> tasks() {
    return List.of(
        task(
            "speaker:Kovalyk ceasefire said:2025-03-19",
            allOf(speaker("Kovalyk"), words("ceasefire"), said(march19))),
        task(
            "\"in force and it is observed\" kind:direct",
            allOf(phrase("in force and it is observed"), kind(Kind.DIRECT))),
        task(
            "about:Russia published:2025",
            allOf(about("Russia"), published(DateRange.ofYear(2025)))),
        task(
            "speaker.id:okafor role:\"energy minister\"",
            allOf(speakerId("okafor"), role("energy minister"))),
        task("sourcetype:unnamed", sourceType(Type.UNNAMED)),
        task(
            "act:stance comment confidence:>=0.5",
            allOf(act(Act.STANCE), words("comment"), confidence(0.5))),
        task("mentioned.within:2025-03", mentioned(IntervalRelation.WITHIN, march)),
        task("power NEAR/3 plants", near(3, "power", "plants")),
        task(
            "topic:\"economy, business and finance\" article:(topic:\"Ukraine war\")",
            allOf(
                topic("economy, business and finance"),
                inArticle(ArticleCriterion.topic("Ukraine war")))));
  }

  private static ArticleCriterion ofArticles() {
    return quoting(
        QuotationCriterion.allOf(
            QuotationCriterion.speaker("Zelensky"), QuotationCriterion.said(march)));
  }

  @Test
  void theQueriesOfQuotationsAskWhatTheJavaAsks() {
    for (Map.Entry<String, QuotationCriterion> task : tasks()) {
      assertEquals(
          task.getValue(),
          QueryParser.strict().quotations(task.getKey()).criterion(),
          task::getKey);
    }
  }

  @Test
  void theQueryOfArticlesAsksWhatTheJavaAsks() {
    assertEquals(
        ofArticles(),
        QueryParser.strict().articles("quoting:(speaker:Zelensky said:2025-03)").criterion());
  }

  @Test
  void theReadmeHasThem() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String source =
        Files.readString(Path.of("src/test/java/dev/quotidian/ReadmeTasksTest.java"))
            .replaceAll("\\s+", "");
    List<String> rows = readme.lines().filter(line -> line.matches("\\| \\d+\\. .*")).toList();
    assertEquals(10, rows.size());
    for (String row : rows) {
      String java = row.split("`", 3)[1];
      assertTrue(source.contains(java.replaceAll("\\s+", "")), () -> "not tested: " + java);
    }
    for (Map.Entry<String, QuotationCriterion> task : tasks()) {
      assertTrue(readme.contains("`" + task.getKey() + "`"), task::getKey);
    }
  }
}
