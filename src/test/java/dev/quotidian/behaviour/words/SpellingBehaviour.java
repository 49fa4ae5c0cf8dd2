package dev.quotidian.behaviour.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.article.Article;
import dev.quotidian.behaviour.ArchiveFactory;
import dev.quotidian.behaviour.BehaviourHarness;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.WordForm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertEquals("He sent an [e-mail] at once.", highlighted(ArticleCriterion.words("email")));
  }

  private String highlighted(ArticleCriterion asked) {
    return archive
        .search(ArticleSearch.of(asked).withHighlighting(Highlighting.passages(1)))
        .hits()
        .getFirst()
        .passages()
        .getFirst()
        .marked("[", "]");
  }

  private int matches(String body) {
    Article arriving = Article.of("arriving", body, LocalDate.of(2025, 3, 19));
    return archive.savedSearches().matching(arriving).size();
  }

  @Test
  void aCompoundInTheMiddleOfAPhraseIsFoundWithAndWithoutHyphen() {
    isFound(
        ArticleCriterion.phrase("an antiwar protest"),
        "An anti-war protest began.",
        "An antiwar protest began.");
    assertEquals(2, count(ArticleCriterion.phrase("an anti-war protest")));
    assertEquals(0, count(ArticleCriterion.phrase("an antiwar began")));
  }

  @Test
  void aPatternTakesACompoundForOneWord() {
    isFound(ArticleCriterion.prefix("anti-w"), "An anti-war protest.", "An antiwar protest.");
    assertEquals(2, count(new WordForm.Fuzzy("anti-wra", 1)));
    assertEquals(2, count(new WordForm.Fuzzy("antiwra", 1)));
    assertEquals(2, count(ArticleCriterion.wildcard("anti-w?r")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C++ | c | He writes C++, they say. | He writes C. | C++",
        "c# | C | A class in C#. | The C note. | C#",
        "@NASA | nasa | Thanks to @nasa. | Thanks to NASA. | @nasa",
        "#MeToo | metoo | The #MeToo marches. | The MeToo marches. | #MeToo",
        "$5 | 5 | It cost $5. | It cost £5. | $5",
        "5€ | 5 | It cost €5. | It cost 5. | €5",
        "A+ | a | An A+ from Fitch. | An A from Fitch. | A+",
        "$5bn | 5 | It cost US$5bn. | It cost £5bn. | $5bn",
      })
  void aSignCountsWhereItIsTyped(
      String signed, String plain, String with, String without, String marked) {
    isFound(ArticleCriterion.words(plain), with, without);
    assertEquals(1, count(ArticleCriterion.words(signed)));
    assertEquals(1, count(ArticleCriterion.phrase(with)));
    assertEquals(
        with.replace(marked, "[" + marked + "]"), highlighted(ArticleCriterion.words(signed)));
  }

  @Test
  void percentagesAreOneHoweverWritten() {
    String[] bodies = {
      "It rose 5% in May.", "It rose 5 percent in May.", "It rose 5 per cent in May."
    };
    for (String asked : List.of("5%", "5 percent", "5 per cent", "5pct")) {
      isFound(ArticleCriterion.words(asked), bodies);
    }
    for (String asked : List.of("rose 5% in May", "5 per cent in", "5 percent")) {
      isFound(ArticleCriterion.phrase(asked), bodies);
    }
    assertEquals(0, count(ArticleCriterion.words("6%")));
  }

  @Test
  void patternsKeepTheSignOfAHandleOrTag() {
    isFound(ArticleCriterion.prefix("meto"), "The #MeToo marches.", "The MeToo marches.");
    assertEquals(1, count(ArticleCriterion.prefix("#meto")));
  }

  @Test
  void aSavedSearchKeepsSigns() {
    archive.savedSearches().save(SavedSearch.ofArticles("c", ArticleCriterion.words("C++")));
    assertEquals(1, matches("He writes C++."));
    assertEquals(0, matches("He writes C."));
  }

  @ParameterizedTest
  @CsvSource({
    "Schaeuble,Schäuble",
    "Mueller,Müller",
    "Zelensky,Zelenskyy",
    "Zelenskiy,Zelensky",
    "Sergei,Sergey"
  })
  void namesAreFoundInOtherLetters(String asked, String written) {
    isFound(ArticleCriterion.words(asked), "So " + written + " came.", "So " + asked + " came.");
    assertEquals(2, count(ArticleCriterion.phrase("So " + asked + " came")));
    assertEquals(2, count(ArticleCriterion.words(written)));
    archive.savedSearches().save(SavedSearch.ofArticles("s", ArticleCriterion.words(asked)));
    assertEquals(1, matches(written + " left."));
  }

  @Test
  void theSpellingThatIsAskedForComesFirst() {
    archive.add(Article.of("other", "Mr Zelenskiy came.", LocalDate.of(2025, 3, 20)));
    archive.add(Article.of("asked", "Mr Zelensky came.", LocalDate.of(2025, 3, 19)));
    archive.refresh();
    assertEquals(
        List.of("asked", "other"),
        archive.search(ArticleSearch.of(ArticleCriterion.words("Zelensky"))).hits().stream()
            .map(hit -> hit.article().id())
            .toList());
  }

  @Test
  void wordsNearEachOtherMayBeSpelledOtherwise() {
    isFound(
        ArticleCriterion.near(2, "antiwar", "Zelensky"),
        "The anti-war words of Zelenskyy.",
        "The antiwar words of Zelensky.",
        "Zelenskiy, anti-war.");
    assertEquals(3, count(ArticleCriterion.near(2, "anti-war", "Zelenskyy")));
  }
}
