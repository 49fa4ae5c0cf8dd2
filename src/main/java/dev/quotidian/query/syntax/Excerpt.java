package dev.quotidian.query.syntax;

/** The beginning of a value of any length, on one line, for the message of an error. */
public final class Excerpt {
  private static final int MAX_LENGTH = 60;

  private Excerpt() {}

  /**
   * The first 60 characters and "…", or the whole value where it is no longer. Control characters
   * are shown as question marks.
   */
  public static String of(String value) {
    return beginning(value).replaceAll("\\p{Cntrl}", "?");
  }

  private static String beginning(String value) {
    if (value.length() <= MAX_LENGTH) {
      return value;
    }
    boolean splitsPair = Character.isHighSurrogate(value.charAt(MAX_LENGTH - 1));
    return value.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH) + "…";
  }
}
