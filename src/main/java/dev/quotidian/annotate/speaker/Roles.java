package dev.quotidian.annotate.speaker;

/** Compares positions. */
final class Roles {
  private Roles() {}

  /** Whether a position is, or ends with, or holds as a word, another: “prime minister”. */
  static boolean holds(String role, String word) {
    int at = indexOf(role, word);
    if (word.isEmpty() || at < 0) {
      return false;
    }
    int end = at + word.length();
    return (at == 0 || role.charAt(at - 1) == ' ')
        && (end == role.length() || role.charAt(end) == ' ');
  }

  private static int indexOf(String role, String word) {
    for (int i = 0; i + word.length() <= role.length(); i++) {
      if (role.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }
}
