package dev.quotidian.annotate.topic.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.article.Article;
import dev.quotidian.text.Hash;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BiNormalSeparationTest {
  private static final boolean[] POSITIVE = {true, true, true, false, false, false, false, false};
  private static final List<String> TEXTS =
      List.of(
          "wheat sold today",
          "wheat and barley sold",
          "wheat price today",
          "ships and barley today",
          "ships sold today",
          "ships price and loan",
          "loan price today",
          "loan sold and ships");

  private static Examples examples() {
    TrainingSet set = new TrainingSet();
    for (String text : TEXTS) {
      set.add(Article.of("a" + set.size(), text, LocalDate.of(2025, 3, 19)));
    }
    return set.examples();
  }

  private static int[] rows(int count) {
    int[] rows = new int[count];
    for (int i = 0; i < count; i++) {
      rows[i] = i;
    }
    return rows;
  }

  private static float weight(Examples examples, float[] squares, String word) {
    return squares[examples.words.find(Hash.of(word))];
  }

  @Test
  void wordsThatTellWeighMoreThanWordsThatAllHave() {
    Examples examples = examples();
    float[] squares = BiNormalSeparation.squares(examples, rows(8), POSITIVE);
    float wheat = weight(examples, squares, "wheat");
    float ships = weight(examples, squares, "ships");
    float today = weight(examples, squares, "today");
    assertTrue(wheat > ships, "a word of the topic tells more than one of the others");
    assertTrue(ships > today, "a word of the others tells more than one of both");
    assertTrue(today > 0);
  }

  @Test
  void theTopicsArticlesHaveAMeanSquaredLengthOfOne() {
    Examples examples = examples();
    float[] squares = BiNormalSeparation.squares(examples, rows(8), POSITIVE);
    double sum = 0;
    for (int row = 0; row < 3; row++) {
      sum += examples.square(squares, row);
    }
    assertEquals(1, sum / 3, 1e-5);
  }

  @Test
  void looksAtNoOtherArticlesThanThoseGiven() {
    Examples examples = examples();
    boolean[] other = POSITIVE.clone();
    other[7] = true;
    float[] squares = BiNormalSeparation.squares(examples, rows(7), POSITIVE);
    float[] same = BiNormalSeparation.squares(examples, rows(7), other);
    assertEquals(weight(examples, squares, "ships"), weight(examples, same, "ships"));
  }
}
