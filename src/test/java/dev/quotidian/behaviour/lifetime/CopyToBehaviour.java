package dev.quotidian.behaviour.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.reading.CopyReport;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.behaviour.TwoArticles;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A copy of an archive has what the archive has; beginning again resumes it. */
public abstract class CopyToBehaviour extends TwoArticles {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

  private Archive target;

  public CopyToBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  @BeforeEach
  final void openTarget() {
    archive.refresh();
    target = other("target", settings());
  }

  @AfterEach
  final void closeTarget() {
    target.close();
  }

  private static Set<AnnotatedArticle> all(Archive of) {
    try (Stream<AnnotatedArticle> articles = of.articles()) {
      return articles.collect(Collectors.toSet());
    }
  }

  @Test
  void theTargetHasWhatTheSourceHas() {
    CopyReport report = archive.copyTo(target);
    assertEquals(all(archive), all(target));
    assertEquals(new CopyReport(2, archive.stats().quotations(), 2, 0, 0), report);
  }

  @Test
  void whatIsThereAlreadyIsLeft() {
    archive.copyTo(target);
    CopyReport again = archive.copyTo(target);
    assertEquals(0, again.copied());
    assertEquals(2, again.articles());
  }

  @Test
  void anotherArticleUnderAnIdIsReplaced() {
    target.add(Article.of("other", "Something else.", DAY), Annotations.NONE);
    assertEquals(2, archive.copyTo(target).copied());
    assertEquals(all(archive), all(target));
  }

  @Test
  void whatTheTargetHasBesideStays() {
    target.add(Article.of("own", "Its own.", DAY), Annotations.NONE);
    archive.copyTo(target);
    assertEquals(3, target.stats().articles());
  }

  @Test
  void aViewCopiesWhatItShows() {
    assertEquals(
        1, archive.restrictedTo(ArticleCriterion.articleId("other")).copyTo(target).articles());
    assertEquals(1, target.stats().articles());
  }

  @Test
  void savedSearchesAreCopied() {
    needs(Capability.SAVED_SEARCHES);
    SavedSearch holds = SavedSearch.ofQuotations("holds", QuotationCriterion.words("ceasefire"));
    archive.savedSearches().save(holds);
    assertEquals(1, archive.copyTo(target).savedSearches());
    assertEquals(List.of(holds), target.savedSearches().all());
  }

  @Test
  void progressIsTold() {
    List<String> told = new ArrayList<>();
    List<ArticleRefusedException> refused = new ArrayList<>();
    archive.copyTo(target, refused::add, (done, total) -> told.add(done + " of " + total));
    assertEquals(List.of("2 of 2"), told);
    assertEquals(List.of(), refused);
  }

  @Test
  void aClosedTargetSaysSo() {
    target.close();
    assertThrows(ArchiveException.class, () -> archive.copyTo(target));
  }
}
