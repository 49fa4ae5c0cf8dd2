package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The summary of {@code index} tells how many articles are in other languages. */
final class LanguageCountTest {
  private final LanguageCount languages = new LanguageCount();

  private void count(String... tags) {
    for (String tag : tags) {
      Annotator fixed = (article, found) -> Annotations.NONE.withLanguage(tag);
      languages.counting(fixed).annotate(Article.of("a", "Text", LocalDate.of(2025, 3, 20)));
    }
  }

  @Test
  void theMostFrequentLanguageComesFirst() {
    count("de", "fr", "fr", "en");
    assertEquals(
        List.of(
            "3 articles not in English (2 fr, 1 de): what stands in quotation marks is kept there,"
                + " without a speaker."),
        languages.text().lines().skip(1).toList());
  }

  @Test
  void ofEnglishAloneNothingIsTold() {
    count("en", "en-GB");
    assertEquals("", languages.text());
  }
}
