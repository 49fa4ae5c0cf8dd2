package dev.quotidian.behaviour.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.behaviour.Capability;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.BadRequestException;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.Ranking;
import dev.quotidian.query.Ranking.Meaning;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.result.ArticleHit;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.ScoreExplanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hits ranked by meaning too, in an archive with vectors. */
public abstract class MeaningBehaviour extends BehaviourHarness {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 19);
  private static final Ranking BY_WORDS_AND_MEANING = Ranking.DEFAULT.withMeaning(Meaning.OF_WORDS);

  protected MeaningBehaviour(ArchiveFactory engine) {
    super(engine, Capability.MEANING);
  }

  @Override
  public ArchiveSettings settings() {
    return ArchiveSettings.standard().withVectors(ConceptEncoder.STANDARD);
  }

  private void add(String id, String body) {
    archive.add(Article.of(id, body, DAY));
    archive.refresh();
  }

  private void addThree() {
    add("boat", "The boat sank.");
    add("rain", "It rained.");
    add("truce", "A truce holds.");
  }

  private static ArticleSearch all(String meaning) {
    return ArticleSearch.of(ArticleCriterion.matchAll()).withRanking(by(meaning));
  }

  private static Ranking by(String meaning) {
    return Ranking.DEFAULT.withMeaning(Meaning.of(meaning));
  }

  @Test
  void whatMeansTheSameComesFirstWithoutAWordInCommon() {
    addThree();
    assertEquals("truce", articles(all("armistice")).getFirst());
    assertEquals("boat", articles(all("ship")).getFirst());
  }

  @Test
  void theCriterionAloneSaysWhatIsFound() {
    addThree();
    Hits<ArticleHit> hits = archive.search(all("armistice"));
    assertEquals(3, hits.hits().size());
    assertEquals(3, hits.total().count());
    ArticleCriterion rained = ArticleCriterion.words("rained");
    assertEquals(List.of("rain"), articles(ArticleSearch.of(rained).withRanking(by("armistice"))));
  }

  @Test
  void quotationsAreRankedByTheirContents() {
    add("one", "“The ferry will sail,” said Lena Okafor. “The truce holds,” said Lena Okafor.");
    QuotationSearch search =
        QuotationSearch.of(QuotationCriterion.speaker("Okafor")).withRanking(by("armistice"));
    assertEquals(1, archive.search(search).hits().getFirst().number());
    assertEquals(0, archive.search(search.withRanking(by("ship"))).hits().getFirst().number());
  }

  @Test
  void ofTwoWithTheSameWordsThatOfTheOtherWordsMeaningComesFirst() {
    ArticleSearch search =
        ArticleSearch.of(ArticleCriterion.anyWord("harbour truce")).withRanking(Ranking.DEFAULT);
    add("far", "The harbour rusts.");
    add("near", "The harbour armistice.");
    assertEquals(List.of("far", "near"), articles(search));
    Ranking heavy = Ranking.DEFAULT.withMeaning(new Meaning(Optional.empty(), 1000, 5, 2));
    assertEquals(List.of("near", "far"), articles(search.withRanking(heavy)));
  }

  @Test
  void anOrderByDateIsKept() {
    addThree();
    assertEquals(
        articles(all("armistice").withRanking(Ranking.DEFAULT).withOrder(SortOrder.NEWEST)),
        articles(all("armistice").withOrder(SortOrder.NEWEST)));
  }

  @Test
  void aScoreIsExplainedByBothRanks() {
    needs(Capability.EXPLANATION);
    addThree();
    ArticleSearch search =
        ArticleSearch.of(ArticleCriterion.anyWord("truce rained"))
            .withRanking(BY_WORDS_AND_MEANING);
    for (ArticleHit hit : archive.search(search)) {
      ScoreExplanation score = archive.explain(search, hit.article().id()).orElseThrow();
      assertEquals(hit.score(), score.value(), 1e-6);
      assertEquals(
          score.value(), score.parts().get(0).value() + score.parts().get(1).value(), 1e-6);
      assertTrue(score.toString().contains("by meaning"), score::toString);
    }
    assertTrue(archive.explain(search, "boat").isEmpty());
  }

  @Test
  void aViewShowsNoOthers() {
    addThree();
    add("truce2", "Rain, and the truce of the week.");
    ArticleSearch search = all("armistice");
    assertEquals(
        List.of("truce2", "rain").stream().sorted().toList(),
        archive.restrictedTo(ArticleCriterion.anyWord("rained rain")).search(search).hits().stream()
            .map(hit -> hit.article().id())
            .sorted()
            .toList());
  }

  @Test
  void aTextWithoutMeaningIsStoredAndFound() {
    add("blank", "12 + 30");
    add("truce", "A truce holds.");
    assertEquals(List.of("truce", "blank"), articles(all("armistice")));
    assertEquals(2, articles(all("17")).size());
  }

  @Test
  void deletedAndReplacedArticlesHaveTheVectorsOfToday() {
    addThree();
    archive.delete("truce");
    add("rain", "The armistice.");
    assertEquals(List.of("rain", "boat"), articles(all("truce")));
    archive.reannotate(ArticleCriterion.matchAll());
    archive.commit();
    assertEquals(List.of("rain", "boat"), articles(all("truce")));
  }

  @Test
  void anArticleThatCannotBeEncodedIsRefusedByNameAndTheOthersAreAdded() {
    add("wire-2", "The truce of yesterday.");
    List<ArticleRefusedException> refused = new ArrayList<>();
    archive.addAll(
        List.of(
            Article.of("wire-1", "The truce holds.", DAY),
            Article.of("wire-2", "The model fails.", DAY),
            Article.of("wire-3", "The boat sank.", DAY)),
        refused::add);
    archive.refresh();
    assertEquals(List.of("wire-2"), refused.stream().map(e -> e.articleId()).toList());
    assertSays("Article wire-2", refused.getFirst());
    assertSays("test/concepts 1 (64 numbers)", refused.getFirst());
    assertSays("out of memory", refused.getFirst());
    assertEquals(
        List.of("wire-1", "wire-2", "wire-3"), articles(all("boat")).stream().sorted().toList());
    assertEquals(
        "The truce of yesterday.", archive.article("wire-2").orElseThrow().article().body());
    Article article = Article.of("wire-4", "It fails.", DAY);
    assertThrows(ArticleRefusedException.class, () -> archive.add(article, Annotations.NONE));
  }

  @Test
  void aSearchThatCannotBeEncodedSaysSo() {
    addThree();
    ArchiveException thrown =
        assertThrows(ArchiveException.class, () -> archive.search(all("it fails")));
    assertSays("test/concepts", thrown);
  }

  @Test
  void withoutTheEncoderItIsReadAsAnyOther() {
    addThree();
    archive.commit();
    try (Archive reader = reader()) {
      ArticleSearch search = ArticleSearch.of(ArticleCriterion.words("truce"));
      assertEquals(1, reader.search(search).hits().size());
      BadRequestException refused =
          assertThrows(BadRequestException.class, () -> reader.search(all("armistice")));
      assertSays("test/concepts 1", refused);
      assertSays("withVectors", refused);
    }
  }

  @Test
  void itIsNotWrittenWithoutItsEncoderOrWithAnother() {
    addThree();
    for (ArchiveSettings other :
        List.of(
            ArchiveSettings.standard(),
            ArchiveSettings.standard().withVectors(new ConceptEncoder("test/concepts", "2", 64)),
            ArchiveSettings.standard().withVectors(new ConceptEncoder("test/concepts", "1", 32)))) {
      ArchiveException refused = assertThrows(ArchiveException.class, () -> reopen(other));
      assertSays("test/concepts 1 (64 numbers)", refused);
    }
    reopen();
    assertEquals("truce", articles(all("armistice")).getFirst());
  }

  @Test
  void anArchiveWithoutVectorsTakesNoEncoderOnceItHasArticles() {
    try (Archive plain = other("plain", ArchiveSettings.standard())) {
      assertThrows(BadRequestException.class, () -> plain.search(all("armistice")));
    }
    try (Archive empty = other("plain", settings())) {
      empty.add(Article.of("truce", "The truce holds.", DAY));
      empty.refresh();
      assertEquals(1, empty.search(all("armistice")).hits().size());
    }
    try (Archive plain = other("old", ArchiveSettings.standard())) {
      plain.add(Article.of("truce", "The truce holds.", DAY));
    }
    ArchiveException refused = assertThrows(ArchiveException.class, () -> other("old", settings()));
    assertSays("without vectors", refused);
  }

  private static void assertSays(String part, Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains(part), message);
  }
}
