package dev.quotidian.annotate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.quotidian.article.Article;
import dev.quotidian.text.Text;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text may end after any word; what rules look for behind it is then not there. */
final class TextEndsTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);

  private static final String BODY =
      "Lena Okafor, 52, who is the finance minister of Utopia, said late on Monday that the bank"
          + " would wait, according to the Marlow Herald, a newspaper. “We will not pay,” Okafor, a"
          + " former judge, told reporters in March-June 2024, two weeks after the truce. Low & Sons,"
          + " Utopia's third-quarter leader, declined to comment: “No.” The report, by the ministry,"
          + " said it rose 3.5 percent";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        " said",
        " said,",
        ", according to Okafor,",
        " on",
        "-",
        " “",
        " (",
        ", a"
      })
  void itMayEndAnywhere(String end) {
    Annotator annotator = Annotators.standard();
    Text text = Text.of(BODY);
    for (int t = 0; t < text.tokens(); t++) {
      String body = BODY.substring(0, text.end(t)) + end;
      Article article = Article.of("ends", body, PUBLISHED);
      assertDoesNotThrow(() -> annotator.annotate(article), body);
    }
  }
}
