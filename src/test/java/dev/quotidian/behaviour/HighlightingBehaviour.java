package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.ANNOTATIONS;
import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static dev.quotidian.behaviour.Ceasefire.OLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Span;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.query.result.QuotationHit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hits show the words that were matched, where they stand. */
abstract class HighlightingBehaviour extends TwoArticles {
  HighlightingBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @Test
  void showsTheQuotationWithItsMatchedWords() {
    QuotationHit hit =
        archive
            .search(QuotationSearch.of(QuotationCriterion.words("ceasefire war")))
            .hits()
            .getFirst();
    assertEquals(ANNOTATIONS.quotations().getFirst(), hit.quotation());
    assertEquals(
        "“A ceasefire on energy sites is a first step,” “It will not end the war,”", hit.text());
    assertEquals("truce-1", hit.article().id());
    assertEquals(
        List.of("Diplomacy", "Energy"),
        hit.article().topics().stream().map(t -> t.label()).toList());
    assertEquals(
        List.of("“A [ceasefire] on energy sites is a first step,”", "“It will not end the [war],”"),
        hit.passages().stream().map(passage -> passage.marked("[", "]")).toList());
    for (HighlightedPassage passage : hit.passages()) {
      assertEquals(passage.text(), passage.span().in(ARTICLE.body()));
    }
    assertTrue(hit.score() > 0);
  }

  @Test
  void showsTheSentencesAroundAQuotation() {
    QuotationSearch search = QuotationSearch.of(QuotationCriterion.words("guards"));
    QuotationHit hit = archive.search(search.withContext(1)).hits().getFirst();
    assertEquals(
        "“It will not end the war,” he added.\n\n"
            + "Volodymyr Zelensky said on March 19 that ceasefires need [guards]."
            + " Nobody knows what 2026 will bring.",
        hit.context().orElseThrow().marked("[", "]"));
    assertEquals(Optional.empty(), archive.search(search).hits().getFirst().context());
  }

  @Test
  void highlightsWholeSentences() {
    ArticleHit hit =
        archive
            .search(
                ArticleSearch.of(
                    ArticleCriterion.allOf(
                        ArticleCriterion.words("ceasefire"),
                        ArticleCriterion.phrase("second day"))))
            .hits()
            .getFirst();
    assertEquals("The truce held for a [second day].", hit.passages().getFirst().marked("[", "]"));
    for (HighlightedPassage passage : hit.passages()) {
      assertEquals(passage.text(), passage.span().in(ARTICLE.body()));
    }
  }

  @Test
  void aPrefixThatStandsForVeryManyWordsIsHighlighted() {
    String body =
        IntStream.range(0, 8_000).mapToObj(i -> "yyword" + i).collect(Collectors.joining(" "));
    archive.add(Article.of("many", body + ".", LocalDate.of(2025, 3, 19)), Annotations.NONE);
    archive.commit();
    ArticleHit hit =
        archive.search(ArticleSearch.of(ArticleCriterion.prefix("yyw"))).hits().getFirst();
    assertEquals("many", hit.article().id());
    assertEquals(new Span(0, "yyword0".length()), hit.passages().getFirst().matches().getFirst());
  }

  private ArticleHit old(ArticleCriterion criterion) {
    archive.add(OLD);
    archive.refresh();
    ArticleSearch search =
        ArticleSearch.of(ArticleCriterion.allOf(criterion, ArticleCriterion.articleId("old")));
    return archive.search(search).hits().getFirst();
  }

  @Test
  void highlightsTheHeadline() {
    assertEquals(
        Optional.of("R&D on a second day: \"[ceasefire]\""),
        old(ArticleCriterion.words("ceasefires")).title().map(title -> title.marked("[", "]")));
    assertEquals(
        Optional.of("R&D on a [second day]: \"ceasefire\""),
        old(ArticleCriterion.titlePhrase("second day")).title().map(t -> t.marked("[", "]")));
    assertEquals(
        Optional.empty(),
        old(ArticleCriterion.not(ArticleCriterion.title("truce"))).title(),
        "what is not asked for is not marked");
    ArticleSearch plain =
        ArticleSearch.of(ArticleCriterion.words("ceasefire")).withHighlighting(Highlighting.NONE);
    archive.search(plain).forEach(hit -> assertEquals(Optional.empty(), hit.title()));
  }

  @Test
  void passagesAreMadeHtml() {
    HighlightedPassage title = old(ArticleCriterion.words("ceasefire")).title().orElseThrow();
    assertEquals(
        "R&amp;D on a second day: &quot;<mark>ceasefire</mark>&quot;",
        title.html("<mark>", "</mark>"));
    HighlightedPassage hostile =
        new HighlightedPassage(
            new Span(5, 12), "<b>'x'>", List.of(new Span(5, 8), new Span(9, 10)));
    assertEquals("[&lt;b&gt;]&#39;[x]&#39;&gt;", hostile.html("[", "]"));
    assertEquals("[<b>]'[x]'>", hostile.marked("[", "]"));
  }
}
