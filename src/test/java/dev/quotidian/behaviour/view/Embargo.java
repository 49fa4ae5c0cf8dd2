package dev.quotidian.behaviour.view;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveReader;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.query.ArticleCriterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** An archive with open articles and one under embargo, which a view does not show. */
public abstract class Embargo extends BehaviourHarness {
  static final String SECRET = "secret-1";
  static final ArticleCriterion OPEN =
      ArticleCriterion.not(ArticleCriterion.publisher("Embargo Desk"));
  static final Article SECRET_ARTICLE =
      Article.of(
              SECRET,
              "“The bridge opens in Zanzibar,” said Petra Novak. A ferry and a harbour wait.",
              LocalDate.of(2031, 5, 6))
          .withTitle("Bridge opens in Zanzibar")
          .withPublisher("Embargo Desk")
          .withAuthors(List.of("Vera Stroud"))
          .withTopics(List.of("Espionage"));

  ArchiveReader view;

  public Embargo(ArchiveFactory engine) {
    super(engine);
  }

  @BeforeEach
  final void addArticles() {
    fill(archive);
    archive.add(SECRET_ARTICLE, quoting(SECRET_ARTICLE, "Petra Novak", "spy"));
    archive.commit();
    view = archive.restrictedTo(OPEN);
  }

  /** The open articles. */
  static void fill(Archive archive) {
    for (int i = 0; i < 4; i++) {
      Article open =
          Article.of(
                  "open-" + i,
                  "“The bridge opens in spring,” said Lena Okafor. The harbour and ferry "
                      + i
                      + " are closed.",
                  LocalDate.of(2025, 3, 10 + i))
              .withTitle("Harbour news " + i)
              .withPublisher("Harbour Times")
              .withTopics(List.of("Shipping"));
      archive.add(open, quoting(open, "Lena Okafor", "minister"));
    }
    archive.commit();
  }

  static Annotations quoting(Article article, String name, String role) {
    Speaker speaker =
        new Speaker(name, Speaker.Type.PERSON, Optional.of(role), Optional.empty(), List.of());
    Quotation quotation =
        new Quotation(
            List.of(new Span(0, article.body().indexOf("”") + 1)),
            List.of(),
            List.of(),
            Quotation.Kind.DIRECT,
            Quotation.Act.SAID,
            Optional.of(speaker),
            Optional.empty(),
            0.9,
            "test");
    return Annotations.NONE.withQuotations(List.of(quotation));
  }
}
