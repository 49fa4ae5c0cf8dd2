package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.lexicon.EnglishLexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Gives names and posts that a text sets in capitals in usual case; others stay as they are.
 * Immutable.
 */
public final class NameCase {
  private final Map<String, Set<String>> classes = new HashMap<>();

  NameCase(EnglishLexicon english) {
    for (String line : english.lines(NameCase.class, "name-case.txt")) {
      List<String> words = List.of(line.split("\\s+", -1));
      classes
          .computeIfAbsent(words.getFirst(), name -> new HashSet<>())
          .addAll(words.subList(1, words.size()));
    }
  }

  private boolean is(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /** A person's name: {@code T.J. McLEOD-KAY} becomes {@code T.J. McLeod-Kay}. */
  public String ofPerson(String name) {
    return isLoud(name) ? words(name, this::personWord) : name;
  }

  /** An organisation's name; short words are taken for acronyms. */
  public String ofOrganisation(String name) {
    return isLoud(name) ? words(name, this::organisationWord) : name;
  }

  /** A post: small letters, but for acronyms. */
  public String ofRole(String role) {
    return isLoud(role) ? words(role, this::roleWord) : role;
  }

  /** Whether a text of more than one word, or of five letters and more, has no small letter. */
  private static boolean isLoud(String name) {
    String text = name.replace("Mc", "MC").replace("Mac", "MAC");
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT))
        && (text.indexOf(' ') > 0 || text.length() > 4);
  }

  private String words(String text, UnaryOperator<String> each) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-') {
        String word = text.substring(from, i);
        boolean first = from == 0;
        String given = each.apply(word);
        out.append(first && isSmall(given) ? capital(word) : given);
        if (i < text.length()) {
          out.append(text.charAt(i));
        }
        from = i + 1;
      }
    }
    return out.toString();
  }

  private boolean isSmall(String given) {
    return is("SMALL", given) || is("PARTICLE", given);
  }

  private String personWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (word.length() < 2 || word.indexOf('.') == 1 || isNumeral(word)) {
      return word;
    }
    if (is("PARTICLE", small)) {
      return small;
    }
    if (!hasVowel(small) && !is("WORD", small)) {
      return word;
    }
    return capital(word);
  }

  private String organisationWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (is("SMALL", small)) {
      return small;
    }
    boolean acronym =
        word.length() <= 3 || !hasVowel(small) || word.indexOf('.') == 1 || word.indexOf('&') > 0;
    return acronym && !is("WORD", small) ? word : capital(word);
  }

  private String roleWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean acronym = is("ACRONYM", small) || word.indexOf('.') == 1 || word.indexOf('&') == 1;
    return acronym ? word : small;
  }

  private static boolean isNumeral(String word) {
    return word.chars().allMatch(c -> c == 'I' || c == 'V') && word.length() <= 3;
  }

  private static boolean hasVowel(String small) {
    return small.chars().anyMatch(c -> "aeiouyáéíóúäöüåø".indexOf(c) >= 0);
  }

  private static String capital(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(small);
    up(out, 0);
    if (small.startsWith("mc") && small.length() > 3) {
      up(out, 2);
    }
    if (word.startsWith("Mac") && word.length() > 4) {
      up(out, 3);
    }
    int apostrophe = Math.max(small.indexOf('\''), small.indexOf('\u2019'));
    if (apostrophe == 1) {
      up(out, 2);
    }
    return out.toString();
  }

  private static void up(StringBuilder text, int at) {
    if (at < text.length()) {
      text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
    }
  }
}
