package dev.quotidian.behaviour;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small articles, one with its annotations, for tests that need some they can read. */
public final class Ceasefire {
  private Ceasefire() {}

  static final LocalDate TUESDAY = LocalDate.of(2025, 3, 18);
  static final LocalDate WEDNESDAY = LocalDate.of(2025, 3, 19);
  private static final String BODY =
      """
      The truce held for a second day. “A ceasefire on energy sites is a first step,” said Zhang Hong, a researcher \
      at the Institute of Eastern Studies, on March 18. “It will not end the war,” he added.

      Volodymyr Zelensky said on March 19 that ceasefires need guards. Nobody knows what 2026 will bring.
      """;

  public static final Article ARTICLE =
      Article.of("truce-1", BODY, LocalDate.of(2025, 3, 20))
          .withTitle("Truce holds near Łódź plant")
          .withPublisher("The Evening Wire")
          .withTopics(List.of("Diplomacy", "Energy"))
          .withFields(Map.of("desk", "world", "priority", 3));

  static final Speaker ZHANG =
      new Speaker(
          "Zhang Hong",
          Speaker.Type.PERSON,
          Optional.of("researcher"),
          Optional.of("Institute of Eastern Studies"),
          List.of("Zhang"));
  static final Speaker ZELENSKY = Speaker.of("Volodymyr Zelensky", Speaker.Type.PERSON);

  public static final Annotations ANNOTATIONS =
      Annotations.NONE
          .withQuotations(
              List.of(
                  quotation(
                      Quotation.Kind.DIRECT,
                      ZHANG,
                      TUESDAY,
                      0.9,
                      "“A ceasefire on energy sites is a first step,”",
                      "“It will not end the war,”"),
                  quotation(
                      Quotation.Kind.INDIRECT,
                      ZELENSKY,
                      WEDNESDAY,
                      0.6,
                      "that ceasefires need guards")))
          .withDates(
              List.of(
                  mention("March 18", DateRange.of(TUESDAY)),
                  mention("March 19", DateRange.of(WEDNESDAY)),
                  mention("2026", DateRange.ofYear(2026))));

  /** Says nothing. */
  static final Article OTHER =
      Article.of("other", "Nothing was said of energy.", LocalDate.of(2024, 12, 31));

  /** Has the word three times, and once in its headline. */
  static final Article OLD =
      Article.of("old", "The ceasefire. A ceasefire and a ceasefire.", LocalDate.of(2024, 3, 20))
          .withTitle("R&D on a second day: \"ceasefire\"");

  private static Quotation quotation(
      Quotation.Kind kind, Speaker speaker, LocalDate said, double confidence, String... pieces) {
    List<Span> content = new ArrayList<>();
    for (String piece : pieces) {
      content.add(span(piece));
    }
    return new Quotation(
        content,
        List.of(),
        List.of(),
        kind,
        Quotation.Act.SAID,
        Optional.of(speaker),
        Optional.of(new SaidDate(DateRange.of(said), 0.8, "test")),
        confidence,
        "test");
  }

  private static DateMention mention(String words, DateRange days) {
    return new DateMention(
        span(words), DateMention.Type.DATE, days.toString(), Optional.of(days), 1, "test");
  }

  private static Span span(String words) {
    int start = BODY.indexOf(words);
    return new Span(start, start + words.length());
  }
}
