package dev.quotidian.annotate.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.date.lexicon.DateLexicon;
import dev.quotidian.article.DateMention;
import dev.quotidian.text.TextLexicon;
import dev.quotidian.text.lexicon.DataFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of {@code golden.txt} holds. */
final class GoldenDatesTest {
  private static final DateExtractor DATES =
      new DateExtractor(TextLexicon.english(), DateLexicon.english());

  @TestFactory
  Stream<DynamicTest> golden() {
    return DataFile.lines(GoldenDatesTest.class, "golden.txt").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    String[] parts = line.split("\\|", -1);
    String marked = parts[1].trim();
    String body = marked.replace("[", "").replace("]", "");
    List<DateMention> found = DATES.in(body, LocalDate.parse(parts[0].trim()));
    assertEquals(spans(marked), found.stream().map(date -> date.span().in(body)).toList());
    assertEquals(
        parts[2].trim(),
        found.stream().map(GoldenDatesTest::print).collect(Collectors.joining(" ; ")));
  }

  private static List<String> spans(String marked) {
    List<String> spans = new ArrayList<>();
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
      spans.add(marked.substring(open + 1, marked.indexOf(']', open)));
    }
    return spans;
  }

  private static String print(DateMention date) {
    String type = date.type() == DateMention.Type.DATE ? "" : date.type() + " ";
    return type + date.value() + " " + date.range().map(Object::toString).orElse("-");
  }
}
