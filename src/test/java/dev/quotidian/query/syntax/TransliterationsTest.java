package dev.quotidian.query.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are looked for in other letters, and which are not. */
final class TransliterationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Schäuble | schaeuble",
        "müller | mueller",
        "Schaeuble | schauble",
        "Mueller | muller",
        "Wuerttemberg | wurttemberg",
        "Froehlich | frohlich",
        "Jørgensen | joergensen",
        "Zelenskyy | zelenskii zelenskij zelenskiy zelensky zelenskyi",
        "zelenskiy | zelenskii zelenskij zelensky zelenskyi zelenskyy",
        "Dmitry | dmitrii dmitrij dmitriy",
        "Gennadiy | gennadii gennadij gennady",
        "Sergei | sergej sergey",
      })
  void namesAreWrittenInOtherLetters(String name, String others) {
    assertEquals(Set.of(others.split(" ")), new TreeSet<>(Transliterations.of(name)));
  }

  /** English words, names of other languages, names that are several. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Heroes",
        "Venues",
        "Statues",
        "Guests",
        "Michael",
        "Israel",
        "Rafael",
        "Loewe",
        "Broeker",
        "Faeces",
        "Fuel",
        "mueller",
        "Queensland",
        "Yuesheng",
        "City",
        "Party",
        "Company",
        "whisky",
        "Turkey",
        "Dubai",
        "Hawaii",
        "George",
        "Andrew",
        "Andrea",
        "O'Brien",
        "Citroën",
        ""
      })
  void otherWordsAreNot(String word) {
    assertEquals(List.of(), Transliterations.of(word));
  }
}
