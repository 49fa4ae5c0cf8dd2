package dev.quotidian.annotate;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Span;
import dev.quotidian.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The text that the annotators of a chain share. */
final class SegmentedArticleTest {
  private static final String BODY =
      "“We won’t wait,” said Mr. Okafor. He left.\n\nTalks began on Tuesday.";

  private static final Article ARTICLE =
      Article.of("a", BODY, LocalDate.of(2025, 3, 20)).withTitle("Okafor leaves");

  private final List<SegmentedArticle> given = new ArrayList<>();

  /** Notes the text that it is given. */
  private final TextAnnotator listener =
      (article, found, text) -> {
        given.add(text);
        return found;
      };

  private static List<String> in(String characters, List<Span> spans) {
    return spans.stream().map(span -> span.in(characters)).toList();
  }

  @Test
  void sentencesParagraphsAndTokensAreSpansOfTheBody() {
    Segmentation body = SegmentedArticle.of(ARTICLE).body();
    assertEquals(BODY, body.characters());
    assertEquals(
        List.of("“We won’t wait,” said Mr. Okafor.", "He left.", "Talks began on Tuesday."),
        in(BODY, body.sentences()));
    assertEquals(
        List.of("“We won’t wait,” said Mr. Okafor. He left.", "Talks began on Tuesday."),
        in(BODY, body.paragraphs()));
    List<String> tokens = in(BODY, body.tokens());
    assertEquals(List.of("He", "left", "."), tokens.subList(10, 13));
    assertTrue(tokens.contains("Mr."), "" + tokens);
  }

  @Test
  void aSpanTellsItsTokensAndSentences() {
    Segmentation body = SegmentedArticle.of(ARTICLE).body();
    Span second = body.sentences().get(1);
    assertEquals(List.of("He", "left", "."), in(BODY, body.tokensIn(second)));
    assertEquals(List.of(second), body.sentencesIn(second));
    Span acrossTwo = new Span(BODY.indexOf("kafor"), BODY.indexOf("left"));
    assertEquals(List.of("Okafor", ".", "He"), in(BODY, body.tokensIn(acrossTwo)));
    assertEquals(body.sentences().subList(0, 2), body.sentencesIn(acrossTwo));
    Span blank = new Span(BODY.indexOf("\n\n"), BODY.indexOf("Talks"));
    assertEquals(List.of(), body.tokensIn(blank));
    assertEquals(List.of(), body.sentencesIn(blank));
    assertEquals(body.tokens(), body.tokensIn(new Span(0, BODY.length())));
  }

  @Test
  void aSpanBeyondTheTextIsRefused() {
    Segmentation body = SegmentedArticle.of(ARTICLE).body();
    Span beyond = new Span(3, BODY.length() + 1);
    assertThrows(IllegalArgumentException.class, () -> body.tokensIn(beyond));
    assertThrows(IllegalArgumentException.class, () -> body.sentencesIn(beyond));
    int tokens = body.tokens().size();
    assertThrows(IndexOutOfBoundsException.class, () -> body.tokens().get(tokens));
    assertThrows(UnsupportedOperationException.class, () -> body.tokens().removeFirst());
  }

  @Test
  void aBlankTextHasNothing() {
    for (String blank : List.of("", " \n\n ")) {
      Segmentation body =
          SegmentedArticle.of(Article.of("b", blank, LocalDate.of(2025, 3, 20))).body();
      assertEquals(List.of(), body.tokens());
      assertEquals(List.of(), body.sentences());
      assertEquals(List.of(), body.paragraphs());
    }
  }

  @Test
  void eachPartIsSegmentedOnceByWhateverThread() {
    SegmentedArticle text = SegmentedArticle.of(ARTICLE);
    List<Segmentation> seen =
        IntStream.range(0, 50).parallel().mapToObj(i -> text.body()).distinct().toList();
    assertEquals(List.of(text.body()), seen);
    assertSame(text.title().orElseThrow(), text.title().orElseThrow());
    assertEquals("Okafor leaves", text.title().orElseThrow().characters());
    assertEquals(
        Optional.empty(), SegmentedArticle.of(Article.of("b", "", ARTICLE.published())).title());
  }

  @Test
  void aChainHandsOneTextToAll() {
    Annotator lambda = (article, found) -> found;
    listener
        .then(Annotators.rulesOnly().then(listener))
        .then(lambda)
        .then(listener)
        .annotate(ARTICLE);
    assertEquals(3, given.size());
    assertSame(given.getFirst(), given.get(1));
    assertSame(given.getFirst(), given.getLast());
  }

  @Test
  void aChainTakesTheTextThatItIsGiven() {
    SegmentedArticle text = SegmentedArticle.of(ARTICLE);
    Annotator chain = Annotators.standard().then(listener);
    assertEquals(
        Annotators.standard().annotate(ARTICLE), chain.annotate(ARTICLE, Annotations.NONE, text));
    assertEquals(List.of(text), given);
    assertEquals(
        Annotators.standard().annotate(ARTICLE), chain.annotate(ARTICLE, Annotations.NONE));
  }

  @Test
  void lambdasOfTwoArgumentsGoOnWorking() {
    Annotator none = (article, found) -> found.withQuotations(List.of());
    Annotations found = Annotators.rulesOnly().then(none).annotate(ARTICLE);
    assertEquals(List.of(), found.quotations());
    assertEquals(
        found,
        none.annotate(
            ARTICLE, Annotators.rulesOnly().annotate(ARTICLE), SegmentedArticle.of(ARTICLE)));
  }

  @Test
  void theTextOfAnotherArticleIsRefused() {
    SegmentedArticle other = SegmentedArticle.of(ARTICLE.withTitle("Another"));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Annotators.standard().annotate(ARTICLE, Annotations.NONE, other));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("Article a: "));
  }

  /** The library's own annotators read the shared text. */
  @Test
  void nobodyElseSegmentsAnArticle() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.quotidian.annotate");
    noClasses()
        .that()
        .resideInAPackage("dev.quotidian.annotate")
        .and()
        .areNotAssignableTo(SegmentedArticle.class)
        .should()
        .accessTargetWhere(targetOwner(type(Text.class)).and(target(name("of"))))
        .check(classes);
  }
}
