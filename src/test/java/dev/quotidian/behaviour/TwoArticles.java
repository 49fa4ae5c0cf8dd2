package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.ANNOTATIONS;
import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static dev.quotidian.behaviour.Ceasefire.OTHER;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** An archive of two articles. */
public abstract class TwoArticles extends BehaviourHarness {
  protected TwoArticles(ArchiveFactory engine, Capability... needed) {
    super(engine, needed);
  }

  @BeforeEach
  final void addTwoArticles() {
    archive.add(ARTICLE, ANNOTATIONS);
    archive.add(OTHER);
    archive.commit();
  }

  static Speaker person(String name, String role, String affiliation) {
    return new Speaker(
        name, Speaker.Type.PERSON, Optional.of(role), Optional.of(affiliation), List.of());
  }

  /** An article with one quotation. */
  final void add(String id, LocalDate day, Speaker speaker, double confidence) {
    Quotation quotation =
        new Quotation(
            List.of(new Span(0, 4)),
            List.of(),
            List.of(),
            Quotation.Kind.DIRECT,
            Quotation.Act.SAID,
            Optional.of(speaker),
            Optional.empty(),
            confidence,
            "test");
    archive.add(Article.of(id, "Yes. ", day), Annotations.NONE.withQuotations(List.of(quotation)));
    archive.refresh();
  }
}
