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
    return of(value, MAX_LENGTH);
  }

  /**
   * The same of another length.
   *
   * @param maxLength how many characters are shown, at least one
   */
  public static String of(String value, int maxLength) {
    return beginning(value, maxLength).replaceAll("\\p{Cntrl}", "?");
  }

  private static String beginning(String value, int maxLength) {
    if (value.length() <= maxLength) {
      return value;
    }
    boolean splitsPair = Character.isHighSurrogate(value.charAt(maxLength - 1));
    return value.substring(0, splitsPair ? maxLength - 1 : maxLength) + "…";
  }
}
