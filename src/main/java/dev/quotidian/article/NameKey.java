package dev.quotidian.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Name normalisation: the form in which names are compared. Without case, diacritics and
 * punctuation, white space made single. Initials are one word however they are written ("J. K.",
 * "J.K.", "JK"). Of persons also without honorifics, and with one form for "Jr.", "Jnr" and
 * "Junior", which stays, as it tells son from father; middle initials stay too. Of all others
 * without "the" before it.
 *
 * <pre>{@code
 * NameKey.of("Dr. José Peña, Jr.", Speaker.Type.PERSON); // jose pena jr
 * NameKey.of("The U.N.", Speaker.Type.ORGANISATION);     // un
 * }</pre>
 *
 * <p>The key of a key is the key itself. Thread-safe; takes bounded time.
 *
 * @since 0.1
 */
public final class NameKey {
  private NameKey() {}

  /** The maximum length of a name, in Java {@code char}s: 300. */
  public static final int MAX_LENGTH = 300;

  /**
   * The key of a name.
   *
   * @param name any text
   * @param type what is named: honorifics go from persons alone, "the" from all others
   * @return the key; empty if the name has no letter or digit, or more than {@link #MAX_LENGTH}
   *     characters
   */
  public static String of(String name, Speaker.Type type) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    if (name.length() > MAX_LENGTH) {
      return "";
    }
    List<String> words = new ArrayList<>(List.of(fold(name).strip().split("\\s+", -1)));
    words = withJoinedInitials(words);
    return switch (type) {
      case PERSON -> ofPerson(words);
      case ORGANISATION, DOCUMENT, UNNAMED -> ofOther(words);
    };
  }

  /** The key of a name that is unambiguous by itself. */
  static Optional<String> whole(String name, Speaker.Type type) {
    boolean isWhole =
        name.length() <= MAX_LENGTH
            && switch (type) {
              case PERSON -> UniqueNames.ofPerson(name);
              case ORGANISATION, DOCUMENT -> UniqueNames.ofOther(name);
              case UNNAMED -> false;
            };
    return isWhole ? Optional.of(of(name, type)).filter(key -> !key.isEmpty()) : Optional.empty();
  }

  private static String ofPerson(List<String> words) {
    int first = 0;
    while (first < words.size() - 1 && NameWords.isHonorific(words.get(first))) {
      first++;
    }
    int last = words.size() - 1;
    if (last > first) {
      words.set(last, NameWords.suffix(words.get(last)).orElse(words.get(last)));
    }
    return String.join(" ", words.subList(first, words.size()));
  }

  private static String ofOther(List<String> words) {
    int first = 0;
    while (first < words.size() - 1 && words.get(first).equals(NameWords.ARTICLE)) {
      first++;
    }
    return String.join(" ", words.subList(first, words.size()));
  }

  /**
   * Letters that stand alone side by side become one word, unless that would mean another thing.
   */
  private static List<String> withJoinedInitials(List<String> words) {
    List<String> joined = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); ) {
      int to = from + 1;
      if (isLetter(words.get(from))) {
        while (to < words.size() && isLetter(words.get(to))) {
          to++;
        }
      }
      List<String> run = words.subList(from, to);
      String whole = String.join("", run);
      if (NameWords.isKnown(whole)) {
        joined.addAll(run);
      } else {
        joined.add(whole);
      }
      from = to;
    }
    return joined;
  }

  private static boolean isLetter(String word) {
    return word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
  }

  /** Small letters without diacritics, and digits; a blank for all that stands between words. */
  static String fold(String text) {
    StringBuilder bare = new StringBuilder(text.length() + 8);
    Normalizer.normalize(text.replace('´', '\''), Normalizer.Form.NFKD)
        .codePoints()
        .forEach(c -> append(bare, c));
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder bare, int c) {
    int lower = Character.toLowerCase(c);
    switch (lower) {
      case 'ł' -> bare.append('l');
      case 'ø' -> bare.append('o');
      case 'đ', 'ð' -> bare.append('d');
      case 'ħ' -> bare.append('h');
      case 'ı' -> bare.append('i');
      case 'ŧ' -> bare.append('t');
      case 'ß' -> bare.append("ss");
      case 'æ' -> bare.append("ae");
      case 'œ' -> bare.append("oe");
      case 'þ' -> bare.append("th");
      case 'ς' -> bare.append('σ');
      case '&' -> bare.append(" and ");
      default -> appendOther(bare, lower);
    }
  }

  private static void appendOther(StringBuilder bare, int c) {
    boolean isDropped =
        (c >= 0x300 && c <= 0x36f)
            || "'’‘ʼʻʹ`‛".indexOf(c) >= 0
            || Character.getType(c) == Character.FORMAT;
    if (!isDropped) {
      bare.appendCodePoint(isOfWord(c) ? c : ' ');
    }
  }

  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
