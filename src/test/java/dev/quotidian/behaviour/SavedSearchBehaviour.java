package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.ANNOTATIONS;
import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.article.Article;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.parser.QueryParser;
import dev.quotidian.query.result.SavedMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Searches are kept by name, and tell which of them an article satisfies. */
abstract class SavedSearchBehaviour extends TwoArticles {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final SavedSearch GRID =
      SavedSearch.ofQuotations("grid", QuotationCriterion.words("grid"));
  private static final SavedSearch HARBOUR =
      SavedSearch.ofArticles("harbour", ArticleCriterion.words("harbour"));
  private static final Article BOTH =
      Article.of("new", "“The grid will hold,” Lena Okafor said in the harbour.", DAY);

  SavedSearchBehaviour(ArchiveFactory engine) {
    super(engine, Capability.SAVED_SEARCHES);
  }

  private List<String> names(Article article) {
    return archive.savedSearches().matching(article).stream()
        .map(match -> match.search().name())
        .toList();
  }

  @Test
  void anArticleIsToldByWhatItSatisfies() {
    archive.savedSearches().saveAll(List.of(HARBOUR, GRID));
    List<SavedMatch> matches = archive.savedSearches().matching(BOTH);
    assertEquals(List.of(GRID, HARBOUR), matches.stream().map(SavedMatch::search).toList());
    assertEquals(
        "“The grid will hold,”", matches.getFirst().quotations().getFirst().contentIn(BOTH.body()));
    assertEquals(List.of(), matches.getLast().quotations());
    assertEquals(List.of("harbour"), names(Article.of("b", "The harbour is closed.", DAY)));
    assertEquals(List.of(), names(Article.of("c", "", DAY)));
  }

  @Test
  void matchingAddsNothing() {
    archive.savedSearches().save(GRID);
    archive.savedSearches().matching(BOTH);
    archive.commit();
    assertEquals(Optional.empty(), archive.article("new"));
  }

  @Test
  void givenAnnotationsAreTaken() {
    archive
        .savedSearches()
        .save(
            SavedSearch.ofQuotations(
                "all", QueryParser.strict().quotations("act:any").criterion()));
    assertEquals(
        ANNOTATIONS.quotations(),
        archive.savedSearches().matching(ARTICLE, ANNOTATIONS).getFirst().quotations());
  }

  @Test
  void theLikeOfATextIsToldByTheWordsOfTheArchive() {
    for (int i = 0; i < 30; i++) {
      archive.add(Article.of("w" + i, "The weather of the day.", DAY));
    }
    archive.add(Article.of("d1", "Dredging the estuary.", DAY));
    archive.refresh();
    archive
        .savedSearches()
        .save(SavedSearch.ofArticles("like", ArticleCriterion.like("dredging in any weather")));
    assertEquals(List.of("like"), names(Article.of("x", "The dredging goes on.", DAY)));
    assertEquals(List.of(), names(Article.of("y", "The weather goes on.", DAY)));
  }

  @Test
  void oneOfTheSameNameIsReplaced() {
    archive.savedSearches().save(GRID);
    SavedSearch other = SavedSearch.ofArticles("grid", ArticleCriterion.words("power"));
    archive.savedSearches().save(other);
    assertEquals(List.of(other), archive.savedSearches().all());
    assertEquals(Optional.of(other), archive.savedSearches().find("grid"));
    assertEquals(List.of(), names(BOTH));
  }

  @Test
  void whatIsDeletedMatchesNoMore() {
    archive.savedSearches().saveAll(List.of(GRID, HARBOUR));
    assertTrue(archive.savedSearches().delete("grid"));
    assertFalse(archive.savedSearches().delete("grid"));
    assertEquals(List.of("harbour"), names(BOTH));
  }

  @Test
  void theyAreThereWhenTheArchiveIsOpenedAgainWithoutACommit() {
    archive.savedSearches().saveAll(List.of(GRID, HARBOUR));
    try (Archive reader = reader()) {
      assertEquals(List.of(GRID, HARBOUR), reader.savedSearches().all());
      assertEquals(2, reader.savedSearches().matching(BOTH).size());
    }
  }

  @Test
  void aReaderSeesWhatIsSavedElsewhereAfterARefresh() {
    archive.savedSearches().save(GRID);
    try (Archive reader = reader()) {
      assertEquals(List.of(GRID), reader.savedSearches().all());
      archive.savedSearches().save(HARBOUR);
      assertEquals(List.of(GRID), reader.savedSearches().all());
      reader.refresh();
      assertEquals(List.of(GRID, HARBOUR), reader.savedSearches().all());
    }
  }

  @Test
  void aReaderSavesNothing() {
    try (Archive reader = reader()) {
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> reader.savedSearches().save(GRID));
      assertTrue(refused.toString().contains("reading only"), refused.toString());
      assertThrows(ArchiveException.class, () -> reader.savedSearches().delete("grid"));
    }
  }

  @Test
  void anInterruptedCallerSavesAllTheSame() {
    Thread.currentThread().interrupt();
    archive.savedSearches().save(GRID);
    List<String> names = names(BOTH);
    assertTrue(Thread.interrupted());
    assertEquals(List.of("grid"), names);
    assertEquals(List.of(GRID), archive.savedSearches().all());
  }

  @Test
  void manyThreadsSaveAndMatchAtOnce() throws Exception {
    int each = 20;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      for (int t = 0; t < 3; t++) {
        String prefix = t + "-";
        running.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < each; i++) {
                    archive
                        .savedSearches()
                        .save(SavedSearch.ofArticles(prefix + i, ArticleCriterion.words("grid")));
                  }
                }));
      }
      running.add(
          threads.submit(
              () -> {
                for (int i = 0; i < each; i++) {
                  archive.savedSearches().matching(BOTH);
                }
              }));
      for (Future<?> one : running) {
        one.get();
      }
    }
    assertEquals(3 * each, archive.savedSearches().all().size());
    assertEquals(3 * each, names(BOTH).size());
    reopen();
    assertEquals(3 * each, archive.savedSearches().all().size());
  }

  @Test
  void aClosedArchiveSaysSo() {
    archive.savedSearches().save(GRID);
    archive.close();
    for (Runnable use :
        List.<Runnable>of(
            () -> archive.savedSearches().all(),
            () -> archive.savedSearches().save(HARBOUR),
            () -> archive.savedSearches().matching(BOTH))) {
      ArchiveException closed = assertThrows(ArchiveException.class, use::run);
      assertTrue(closed.toString().contains("is closed"), closed.toString());
    }
  }

  @Test
  void anArticleThatCannotBeAnnotatedIsRefused() {
    reopen(
        ArchiveSettings.standard()
            .withAnnotator(
                (article, found) -> {
                  throw new IllegalStateException("broken");
                }));
    archive.savedSearches().save(GRID);
    assertThrows(ArticleRefusedException.class, () -> archive.savedSearches().matching(BOTH));
  }

  @Test
  void tooManyConditionsAreRefusedAndTheRestIsKept() {
    archive.savedSearches().save(GRID);
    List<ArticleCriterion> words = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      words.add(ArticleCriterion.words("word" + i));
    }
    SavedSearch huge = SavedSearch.ofArticles("huge", ArticleCriterion.anyOf(words));
    assertThrows(
        TooBroadQueryException.class,
        () -> archive.savedSearches().saveAll(List.of(HARBOUR, huge)));
    assertEquals(List.of(GRID), archive.savedSearches().all());
  }

  @Test
  void whatCouldNotBeReadAgainIsRefused() {
    ArticleCriterion deep = ArticleCriterion.words("grid");
    for (int i = 0; i < 300; i++) {
      deep = ArticleCriterion.not(deep);
    }
    SavedSearch search = SavedSearch.ofArticles("deep", deep);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> archive.savedSearches().save(search));
    assertTrue(refused.toString().contains("deep cannot be stored"), refused.toString());
    assertEquals(List.of(), archive.savedSearches().all());
  }

  @Test
  void anyTextCanBeKept() {
    SavedSearch odd =
        SavedSearch.ofArticles(
            "odd \"name\" 😀 \ud83d", ArticleCriterion.phrase("a\n\"b\" \udc00", 0));
    archive.savedSearches().save(odd);
    reopen();
    assertEquals(List.of(odd), archive.savedSearches().all());
  }
}
