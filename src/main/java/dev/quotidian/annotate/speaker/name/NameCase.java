package dev.quotidian.annotate.speaker.name;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gives names and posts that a text sets in capitals in usual case; others stay as they are. */
public final class NameCase {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "dos", "la", "le", "van", "von", "der", "den", "ten");
  private static final Set<String> SMALL =
      Set.of("of", "and", "the", "for", "in", "at", "on", "to", "&", "de", "du");
  private static final Set<String> SHORT_WORDS =
      Set.of(
          "inc", "ltd", "co", "corp", "new", "old", "sea", "bay", "one", "two", "sun", "sky", "big",
          "red", "oak", "key", "air", "oil", "gas", "st", "st.", "dr", "mr", "ms", "jr", "sr",
          "law", "men", "art", "los", "las", "san", "der", "von", "van", "lee", "low", "fox",
          "gap");
  private static final Set<String> ACRONYMS =
      Set.of(
          "ceo", "cfo", "coo", "cio", "cto", "cmo", "fx", "uk", "eu", "us", "mp", "mep", "msp",
          "mla", "it", "hr", "pr", "emea", "etf", "etfs", "usa", "un", "imf", "ecb", "g10", "asean",
          "evp", "svp", "vp", "uae", "gcc");

  private NameCase() {}

  /** A person's name: {@code T.J. McLEOD-KAY} becomes {@code T.J. McLeod-Kay}. */
  public static String ofPerson(String name) {
    return isLoud(name) ? words(name, NameCase::personWord) : name;
  }

  /** An organisation's name; short words are taken for acronyms. */
  public static String ofOrganisation(String name) {
    return isLoud(name) ? words(name, NameCase::organisationWord) : name;
  }

  /** A post: small letters, but for acronyms. */
  public static String ofRole(String role) {
    return isLoud(role) ? words(role, NameCase::roleWord) : role;
  }

  /** Whether a text of more than one word, or of five letters and more, has no small letter. */
  private static boolean isLoud(String name) {
    String text = name.replace("Mc", "MC").replace("Mac", "MAC");
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT))
        && (text.indexOf(' ') > 0 || text.length() > 4);
  }

  private static String words(String text, UnaryOperator<String> each) {
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

  private static boolean isSmall(String given) {
    return SMALL.contains(given) || PARTICLES.contains(given);
  }

  private static String personWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (word.length() < 2 || word.indexOf('.') == 1 || isNumeral(word)) {
      return word;
    }
    if (PARTICLES.contains(small)) {
      return small;
    }
    if (!hasVowel(small) && !SHORT_WORDS.contains(small)) {
      return word;
    }
    return capital(word);
  }

  private static String organisationWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (SMALL.contains(small)) {
      return small;
    }
    boolean acronym =
        word.length() <= 3 || !hasVowel(small) || word.indexOf('.') == 1 || word.indexOf('&') > 0;
    return acronym && !SHORT_WORDS.contains(small) ? word : capital(word);
  }

  private static String roleWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean acronym = ACRONYMS.contains(small) || word.indexOf('.') == 1 || word.indexOf('&') == 1;
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
