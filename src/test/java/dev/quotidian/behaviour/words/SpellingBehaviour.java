package dev.quotidian.behaviour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.Article;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Highlighting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A word is found however it is spelled, alone and in a phrase. */
public abstract class SpellingBehaviour extends BehaviourHarness {

  public SpellingBehaviour(ArchiveFactory engine) {
    super(engine);
  }

  private void isFound(ArticleCriterion asked, String... bodies) {
    for (int i = 0; i < bodies.length; i++) {
      archive.add(Article.of("id" + i, bodies[i], LocalDate.of(2025, 3, 19)));
    }
    archive.refresh();
    List<String> found =
        archive.search(ArticleSearch.of(asked)).hits().stream()
            .map(hit -> hit.article().id())
            .sorted()
            .toList();
    assertEquals(bodies.length, found.size(), () -> asked + " found only " + found);
  }

  private long count(ArticleCriterion asked) {
    return archive.search(ArticleSearch.of(asked)).hits().size();
  }

  @Test
  void theCountryIsApartFromThePronoun() {
    isFound(ArticleCriterion.words("US"), "The U.S. troops left.", "The US troops left.");
    archive.add(Article.of("pronoun", "They told us so.", LocalDate.of(2025, 3, 19)));
    archive.refresh();
    assertEquals(2, count(ArticleCriterion.words("US")));
    assertEquals(2, count(ArticleCriterion.words("U.S.")));
    assertEquals(1, count(ArticleCriterion.words("us")));
  }

  @Test
  void compoundsAreFoundWithAndWithoutHyphen() {
    String[] bodies = {"An anti-war protest began.", "An antiwar protest began."};
    isFound(ArticleCriterion.words("anti-war"), bodies);
    assertEquals(2, count(ArticleCriterion.words("antiwar")));
    assertEquals(2, count(ArticleCriterion.phrase("an antiwar")));
    assertEquals(2, count(ArticleCriterion.phrase("antiwar protest")));
    assertEquals(2, count(ArticleCriterion.phrase("an anti-war protest")));
    assertEquals(1, count(ArticleCriterion.phrase("anti war")));
  }

  @Test
  void aRepeatedPartOfACompoundMustBeThere() {
    archive.add(Article.of("a", "The well-known case.", LocalDate.of(2025, 3, 19)));
    archive.refresh();
    assertEquals(0, count(ArticleCriterion.phrase("well well-known")));
  }

  @Test
  void apostrophesAndThousandsDoNotMatter() {
    isFound(ArticleCriterion.words("obrien"), "O'Brien came.", "O’Brien came.", "OBrien came.");
    archive.add(Article.of("id0", "It cost 1,500 pounds.", LocalDate.of(2025, 3, 19)));
    archive.add(Article.of("id1", "It cost $5bn.", LocalDate.of(2025, 3, 19)));
    archive.refresh();
    assertEquals(1, count(ArticleCriterion.words("1500")));
    assertEquals(1, count(ArticleCriterion.phrase("5 billion")));
  }

  @Test
  void aCompoundIsHighlightedWhole() {
    isFound(ArticleCriterion.words("email"), "He sent an e-mail at once.");
    String marked =
        archive
            .search(
                ArticleSearch.of(ArticleCriterion.words("email"))
                    .withHighlighting(Highlighting.passages(1)))
            .hits()
            .getFirst()
            .passages()
            .getFirst()
            .marked("[", "]");
    assertEquals("He sent an [e-mail] at once.", marked);
  }
}
