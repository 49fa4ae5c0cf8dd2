package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.Published;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.ArticleSummary;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.Total;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hits for people. */
final class HitTextTest {
  private static String text(Map<String, Object> fields) {
    ArticleSummary article =
        new ArticleSummary(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Published.on(LocalDate.of(2025, 3, 19)),
            List.of(),
            fields);
    Hits<ArticleHit> one =
        new Hits<>(
            List.of(new ArticleHit(article, 1, List.of(), Optional.empty())),
            new Total(1, true),
            Optional.empty(),
            false,
            List.of());
    return new HitText(new Style(false, 0)).articles(one, 0, hit -> "");
  }

  @Test
  void fieldsOfTheArchivesOwnStandBelowTheSource() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("page", 3);
    fields.put("section", List.of("Politics", "Busi\u001bness"));
    fields.put("standfirst", "Boats are late again. ".repeat(9));
    assertEquals(
        """
        1 article

        1. a
           2025-03-19 · [a]
           page: 3 · section: Politics, Busi?ness · standfirst: Boats are late again. Boats are late again. Boats are late a…
        """,
        text(fields));
  }

  @Test
  void anArticleWithoutOwnFieldsHasNoLineForThem() {
    assertEquals("1 article\n\n1. a\n   2025-03-19 · [a]\n", text(Map.of()));
  }
}
