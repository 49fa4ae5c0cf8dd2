package dev.quotidian.annotate.topic.keyphrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists: clean, and each word in one list. */
final class PhraseLexiconTest {

  private static List<String> words(String file) {
    return EnglishLexicon.standard().words(PhraseLexicon.class, file);
  }

  @Test
  void aWordHasOneRole() {
    Map<String, String> files = new HashMap<>();
    for (String file :
        List.of(
            "stop-words.txt",
            "speech-verbs.txt",
            "light-words.txt",
            "adjectives.txt",
            "titles.txt",
            "weak-words.txt")) {
      for (String word : words(file)) {
        String other = files.put(word, file);
        assertEquals(file, other == null ? file : other, () -> word + " has two roles");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop-words.txt",
        "speech-verbs.txt",
        "light-words.txt",
        "adjectives.txt",
        "titles.txt",
        "weak-words.txt",
        "nouns-with-verbal-endings.txt",
        "words-before-verbs.txt",
        "words-after-verbs.txt",
        "acronyms.txt",
      })
  void wordsAreInSmallLettersAndOnce(String file) {
    List<String> words = words(file);
    List<String> odd =
        words.stream().filter(word -> !word.matches("[a-z][a-z.'-]*|'[a-z]+")).toList();
    assertEquals(List.of(), odd);
    List<String> twice = new ArrayList<>(words);
    twice.removeAll(Set.of("may", "as")); // a modal and a month, a preposition and a conjunction
    assertEquals(twice.stream().distinct().toList(), twice);
  }
}
