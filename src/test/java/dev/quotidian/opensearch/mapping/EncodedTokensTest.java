package dev.quotidian.opensearch.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent of a headline, where each word counts once. */
final class EncodedTokensTest {

  @Test
  void aWordThatComesAgainLeavesAnEmptyPlace() {
    assertEquals(
        List.of(List.of("ferry"), List.of("sails"), List.of()),
        EncodedTokens.distinct(List.of(List.of("ferry"), List.of("sails"), List.of("ferry"))));
  }

  @Test
  void aCompoundComesToTheFirstOfItsParts() {
    assertEquals(
        List.of(List.of("well", "wellknown"), List.of("known"), List.of(), List.of()),
        EncodedTokens.distinct(
            List.of(
                List.of("well"),
                List.of("known"),
                List.of("well", "wellknown"),
                List.of("known"))));
  }

  @Test
  void aPartComesToTheFirstCompound() {
    assertEquals(
        List.of(List.of("wellknown", "well"), List.of(), List.of("known")),
        EncodedTokens.distinct(
            List.of(List.of("wellknown"), List.of("well", "wellknown"), List.of("known"))));
  }
}
