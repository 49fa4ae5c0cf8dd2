package dev.quotidian.annotate.date.said;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.annotate.Rules;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SaidRuleTest {

  @Test
  void everyIdHasASentenceAndEverySentenceOfASaidDateHasAnId() {
    Set<String> sentences =
        Rules.ids().stream()
            .filter(id -> id.startsWith("said."))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ids =
        Arrays.stream(SaidRule.values())
            .map(SaidRule::text)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(ids, sentences);
  }
}
