package dev.quotidian.annotate.quotation.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TokenSetTest {
  private final TokenSet tokens = new TokenSet(20);

  @Test
  void rangesOfWhichItHasNothingStayAsTheyAre() {
    tokens.add(5, 8);
    List<TokenRange> ranges = List.of(new TokenRange(0, 4), new TokenRange(8, 9));
    assertTrue(tokens.hasNone(ranges));
    assertSame(ranges, tokens.without(ranges));
  }

  @Test
  void aRangeThatItHasTheMiddleOfLeavesTwoParts() {
    tokens.add(5, 8);
    List<TokenRange> ranges = List.of(new TokenRange(3, 10));
    assertFalse(tokens.hasNone(ranges));
    assertEquals(List.of(new TokenRange(3, 4), new TokenRange(8, 10)), tokens.without(ranges));
  }

  @Test
  void aRangeThatItHasLeavesNothing() {
    tokens.add(List.of(new TokenRange(3, 10)));
    assertEquals(List.of(), tokens.without(List.of(new TokenRange(3, 10))));
  }
}
