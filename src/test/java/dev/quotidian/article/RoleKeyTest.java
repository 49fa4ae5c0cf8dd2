package dev.quotidian.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoleKeyTest {

  @ParameterizedTest
  @CsvSource({
    "CEO, chief executive",
    "C.E.O., chief executive",
    "Chief Executive Officer, chief executive",
    "Chief-Executive, chief executive",
    "founder and CEO, founder and chief executive",
    "Chief Executive Officers, chief executive officers",
    "PM, prime minister",
    "Prime Minister, prime minister",
    "Vice-President, vice president",
    "SVP, senior vice president",
    "Sen., senator",
    "former Lt. Gov., former lieutenant governor",
    "Préfet, prefet",
    "ex-mayor, former mayor",
    "PMO spokesman, pmo spokesman",
  })
  void oneRoleHasOneKey(String role, String key) {
    assertEquals(key, RoleKey.of(role));
    assertEquals(key, RoleKey.of(key), "the key of a key");
  }

  @Test
  void aRoleIsFoundByItsOtherForms() {
    assertEquals(List.of("chief executive", "chief executive officer"), RoleKey.others("CEO"));
    assertEquals(
        List.of("founder and ceo", "founder and chief executive officer"),
        RoleKey.others("Founder and Chief Executive"));
    assertEquals(List.of(), RoleKey.others("Energy Minister"));
  }

  @Test
  void takesBoundedTime() {
    assertTrue(RoleKey.of("chief ".repeat(100_000)).length() <= NameKey.MAX_LENGTH);
  }
}
