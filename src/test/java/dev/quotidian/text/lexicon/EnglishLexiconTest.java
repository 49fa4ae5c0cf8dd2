package dev.quotidian.text.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EnglishLexiconTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dev/quotidian");

  /**
   * Files that may spell a class: of floors that do not know {@code text}, and one of sentences.
   */
  private static final Set<String> APART =
      Set.of("article/name-words.txt", "query/syntax/function-words.txt", "annotate/rules.txt");

  private final EnglishLexicon english = EnglishLexicon.standard();

  @Test
  void aClassStandsOnce() throws IOException {
    List<String> again = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        String name = RESOURCES.relativize(file).toString().replace('\\', '/');
        if (!name.equals("text/lexicon/english.txt") && !APART.contains(name)) {
          groups(file).forEach((group, words) -> spelled(words, name + group, again));
        }
      }
    }
    assertEquals(List.of(), again);
  }

  private void spelled(Set<String> words, String where, List<String> again) {
    for (String name : english.classes()) {
      if (words.containsAll(english.words(name))) {
        again.add(where + " spells " + name + ": write @" + name);
      }
    }
  }

  /** The words of each group of a file: a section, the lines that begin with one name, or all. */
  private static Map<String, Set<String>> groups(Path file) throws IOException {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    String section = "";
    for (String line : Files.readAllLines(file)) {
      String text = line.replaceAll("#.*", "").trim();
      if (text.startsWith("[")) {
        section = text + groups.size();
      } else if (!text.isEmpty()) {
        List<String> words = List.of(text.split("\\s+"));
        String first = words.getFirst();
        boolean named = !first.equals(first.toLowerCase(java.util.Locale.ROOT));
        groups
            .computeIfAbsent(named ? " " + first : section, name -> new HashSet<>())
            .addAll(words);
      }
    }
    return groups;
  }

  @Test
  void aWordStandsOnceInItsClass() {
    for (String name : english.classes()) {
      List<String> words = english.words(name);
      assertEquals(words.stream().distinct().toList(), words, name);
      assertTrue(words.size() > 1, name);
    }
  }

  @Test
  void daysAndMonthsAreInOrder() {
    assertEquals("monday", english.words("WEEKDAY").getFirst());
    assertEquals("sunday", english.words("WEEKDAY").getLast());
    assertEquals("december", english.words("MONTH").get(11));
  }

  @Test
  void anUnknownClassIsNamed() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> english.words("ADVERBS"));
    assertTrue(String.valueOf(e.getMessage()).contains("ADVERBS"), e::toString);
  }
}
