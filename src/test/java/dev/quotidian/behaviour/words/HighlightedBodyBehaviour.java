package dev.quotidian.behaviour.words;

import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Speaker;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.TwoArticles;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.result.HighlightedBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A whole body is marked with the words that match, and with what each speaker said. */
public abstract class HighlightedBodyBehaviour extends TwoArticles {
  public HighlightedBodyBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  private HighlightedBody body(ArticleCriterion criterion) {
    return archive.highlightedBody("truce-1", criterion).orElseThrow();
  }

  /** The marks as text: words in brackets, contents with their speaker. */
  private static List<String> told(HighlightedBody body) {
    return body.marks().stream()
        .map(
            mark ->
                switch (mark) {
                  case HighlightedBody.Match match -> "[" + match.span().in(body.body()) + "]";
                  case HighlightedBody.Said said ->
                      said.quotation().speaker().map(Speaker::name).orElse("?")
                          + " "
                          + said.number()
                          + ": "
                          + said.span().in(body.body());
                })
        .toList();
  }

  @Test
  void marksAllWordsThatMatchAndWhatEachSpeakerSaid() {
    HighlightedBody body = body(ArticleCriterion.words("ceasefire"));
    assertEquals(ARTICLE.body(), body.body());
    assertEquals(ARTICLE.title(), body.article().title());
    assertEquals(
        List.of(
            "Zhang Hong 0: “A ceasefire on energy sites is a first step,”",
            "[ceasefire]",
            "Zhang Hong 0: “It will not end the war,”",
            "Volodymyr Zelensky 1: that ceasefires need guards",
            "[ceasefires]"),
        told(body));
  }

  @Test
  void marksPhrasesPrefixesAndWordsOfQuotations() {
    assertTrue(told(body(ArticleCriterion.phrase("second day"))).contains("[second day]"));
    assertTrue(told(body(QuotationCriterion.prefix("guar"))).contains("[guards]"));
    ArticleCriterion quoting = ArticleCriterion.quoting(QuotationCriterion.words("war"));
    assertTrue(told(body(quoting)).contains("[war]"));
  }

  @Test
  void marksQuotationsAloneWhereNoWordIsAskedFor() {
    assertEquals(3, body(ArticleCriterion.matchAll()).marks().size());
    assertEquals(3, body(ArticleCriterion.words("nowhere")).marks().size());
    assertEquals(3, body(ArticleCriterion.title("truce")).marks().size());
  }

  @Test
  void isEmptyWhereThereIsNoSuchArticle() {
    assertEquals(
        Optional.empty(), archive.highlightedBody("nowhere", ArticleCriterion.words("war")));
  }

  @Test
  void marksEveryWordOfALongBody() {
    String body = "The ferry waits. Nobody knows why. ".repeat(3000);
    archive.add(Article.of("long", body, LocalDate.of(2025, 4, 1)), Annotations.NONE);
    archive.refresh();
    HighlightedBody found =
        archive.highlightedBody("long", ArticleCriterion.words("ferry")).orElseThrow();
    assertEquals(3000, found.marks().size());
    found.marks().forEach(mark -> assertEquals("ferry", mark.span().in(body)));
  }
}
