package dev.quotidian.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Role normalisation: the form in which roles are compared. Without case, diacritics, hyphens and
 * full stops, common abbreviations written in full: an article's words stay with its quotations,
 * and count and are found as one role.
 *
 * <pre>{@code
 * RoleKey.of("CEO");                     // chief executive
 * RoleKey.of("Chief Executive Officer"); // chief executive
 * RoleKey.of("vice-president");          // vice president
 * }</pre>
 *
 * <p>The key of a key is the key itself. Thread-safe; takes bounded time.
 *
 * @since 0.1
 */
public final class RoleKey {
  private static final String FILE = "role-words.txt";

  /** The forms of one role; the first stands for all. */
  private static final List<List<String>> FORMS =
      WordFile.lines(FILE).stream()
          .map(line -> List.of(line.split(" \\| ", -1)).stream().map(String::strip).toList())
          .toList();

  private RoleKey() {}

  /**
   * The key of a role.
   *
   * @param role any text
   */
  public static String of(String role) {
    Objects.requireNonNull(role, "role");
    String key = plain(role);
    for (List<String> forms : FORMS) {
      for (int i = forms.size() - 1; i > 0; i--) {
        key = replaced(key, forms.get(i), forms.getFirst());
      }
    }
    return key;
  }

  /** The role in the other forms that mean the same: by these it is found as well. */
  public static List<String> others(String role) {
    Objects.requireNonNull(role, "role");
    String key = of(role);
    List<String> others = new ArrayList<>(List.of(key));
    for (List<String> forms : FORMS) {
      for (int i = 1; i < forms.size() && contains(key, forms.getFirst()); i++) {
        others.add(replaced(key, forms.getFirst(), forms.get(i)));
      }
    }
    others.remove(plain(role));
    return List.copyOf(others);
  }

  /** Small letters without marks; a hyphen between words is a blank, a full stop is none. */
  private static String plain(String role) {
    String folded =
        role.length() > NameKey.MAX_LENGTH ? role.substring(0, NameKey.MAX_LENGTH) : role;
    return NameKey.fold(folded.replace(".", "")).strip().replaceAll("\\s+", " ");
  }

  private static boolean contains(String text, String words) {
    return (" " + text + " ").contains(" " + words + " ");
  }

  private static String replaced(String text, String words, String by) {
    return contains(text, words)
        ? (" " + text + " ").replace(" " + words + " ", " " + by + " ").strip()
        : text;
  }
}
