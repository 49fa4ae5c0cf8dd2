package dev.quotidian.annotate.speaker.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and posts in capitals, in usual case. */
final class NameCaseTest {
  private static final NameCase CASES = SpeakerLexicon.english().nameCase();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LENA OKAFOR|Lena Okafor",
        "T.J. McLEOD-KAY|T.J. McLeod-Kay",
        "ANN MacLEOD|Ann MacLeod",
        "GREGOR T. MCNALLY|Gregor T. McNally",
        "SEAMUS O'DOWD|Seamus O'Dowd",
        "SEAMUS O’DOWD|Seamus O’Dowd",
        "JEAN-LUC DE LA TOUR|Jean-Luc de la Tour",
        "PIETER VAN DER LOO|Pieter van der Loo",
        "VAN LOO|Van Loo",
        "JOHN LOW III|John Low III",
        "JP LOW|JP Low",
        "ZOË ÅBERG|Zoë Åberg",
        "OKAFOR|Okafor",
      })
  void ofAPerson(String loud, String usual) {
    assertEquals(usual, CASES.ofPerson(loud));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PELHAM BROTHERS|Pelham Brothers",
        "BANK OF UTOPIA|Bank of Utopia",
        "THE TIDE TRUST|The Tide Trust",
        "ZKB SECURITIES|ZKB Securities",
        "TAYS & FORTH|Tays & Forth",
        "D&OK CAPITAL|D&OK Capital",
        "NEW HARBOUR INC|New Harbour Inc",
        "U.S. TIDE AGENCY|U.S. Tide Agency",
      })
  void ofAnOrganisation(String loud, String usual) {
    assertEquals(usual, CASES.ofOrganisation(loud));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHIEF ECONOMIST|chief economist",
        "HEAD OF FX STRATEGY|head of FX strategy",
        "CHIEF U.S. ECONOMIST|chief U.S. economist",
        "HEAD OF R&D|head of R&D",
        "PORTFOLIO MANAGER AND CEO|portfolio manager and CEO",
        "CO-HEAD OF RATES|co-head of rates",
      })
  void ofAPost(String loud, String usual) {
    assertEquals(usual, CASES.ofRole(loud));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lena Okafor",
        "al-Noor",
        "ZKB",
        "AT&T",
        "Ann McNally",
        "Ann MacNally",
        "CEO",
        "",
        "’",
        "Acme UK"
      })
  void whatIsNotInCapitalsStays(String name) {
    assertEquals(name, CASES.ofPerson(name));
    assertEquals(name, CASES.ofOrganisation(name));
    assertEquals(name, CASES.ofRole(name));
  }

  @Test
  void onlyTheCaseChanges() {
    long first = Long.getLong("quotidian.seed", System.nanoTime());
    System.out.println("Random names: -Dquotidian.seed=" + first);
    for (long seed = first; seed < first + 20_000; seed++) {
      String name = random(new Random(seed));
      for (UnaryOperator<String> each :
          java.util.List.<UnaryOperator<String>>of(
              CASES::ofPerson, CASES::ofOrganisation, CASES::ofRole)) {
        String given = each.apply(name);
        assertTrue(
            given.toUpperCase(Locale.ROOT).equals(name.toUpperCase(Locale.ROOT)),
            "-Dquotidian.seed=" + seed + " gives " + given + " of " + name);
      }
    }
  }

  private static String random(Random random) {
    String letters = "ABCMcODI.'’&- É8VW";
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      name.append(letters.charAt(random.nextInt(letters.length())));
    }
    return name.toString();
  }
}
