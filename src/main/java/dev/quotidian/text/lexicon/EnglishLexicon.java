package dev.quotidian.text.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The closed classes of English words: prepositions, pronouns, weekdays and so on, from {@code
 * english.txt}. The lexicons of the annotators are built from it. Immutable, safe for use by many
 * threads.
 */
public final class EnglishLexicon {
  private static final Pattern REFERENCE = Pattern.compile("@([A-Z_]+)");

  private static final EnglishLexicon STANDARD = new EnglishLexicon();

  private final Map<String, List<String>> classes = new LinkedHashMap<>();

  private EnglishLexicon() {
    List<String> section = new ArrayList<>();
    for (String line : DataFile.lines(EnglishLexicon.class, "english.txt")) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        classes.put(line.substring(1, line.length() - 1), Collections.unmodifiableList(section));
      } else {
        section.addAll(List.of(line.split("\\s+", -1)));
      }
    }
  }

  /** The classes that come with the library. */
  public static EnglishLexicon standard() {
    return STANDARD;
  }

  /** The names of the classes, in the order of the file. */
  public Set<String> classes() {
    return Collections.unmodifiableSet(classes.keySet());
  }

  /**
   * The words of a class, in the order of the file.
   *
   * @throws IllegalStateException if there is no such class
   */
  public List<String> words(String name) {
    List<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException(
          "english.txt has no class " + name + "; it has " + classes.keySet());
    }
    return words;
  }

  /** The lines of a data file beside a class, with the words of a class for each {@code @NAME}. */
  public List<String> lines(Class<?> beside, String file) {
    return DataFile.lines(beside, file).stream().map(this::withClasses).toList();
  }

  /** The words of a data file beside a class, as {@link #lines} has them. */
  public List<String> words(Class<?> beside, String file) {
    return lines(beside, file).stream()
        .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
        .toList();
  }

  private String withClasses(String line) {
    Matcher references = REFERENCE.matcher(line);
    return references.replaceAll(found -> String.join(" ", words(found.group(1))));
  }
}
