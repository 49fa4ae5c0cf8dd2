package dev.quotidian.archive.support.vector;

import dev.quotidian.archive.vector.VectorEncoder;
import dev.quotidian.query.syntax.Excerpt;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which encoder made the vectors of an archive: those of another cannot be compared with them.
 *
 * @param name of the model
 * @param version of the model and of how texts are prepared for it
 * @param dimension how many numbers each vector has
 */
public record EncoderIdentity(String name, String version, int dimension) {
  private static final int MAX_DIMENSION = 1024; // Lucene's
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:/+-]{1,100}");
  private static final Pattern PRINTED = Pattern.compile("(\\S+) (\\S+) (\\d{1,4})");

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a name has other characters, or the dimension is not in 1
   *     to 1024
   */
  public EncoderIdentity {
    check("name", name);
    check("version", version);
    if (dimension < 1 || dimension > MAX_DIMENSION) {
      throw new IllegalArgumentException(
          "The dimension of encoder " + name + " is " + dimension + ": it must be 1 to 1024");
    }
  }

  private static void check(String what, String value) {
    Objects.requireNonNull(value, () -> "the " + what + " of the encoder");
    if (!NAME.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "The "
              + what
              + " of the encoder is \""
              + Excerpt.of(value)
              + "\": it must be 1 to 100 letters, digits and . _ : / + - of ASCII");
    }
  }

  static EncoderIdentity of(VectorEncoder encoder) {
    return new EncoderIdentity(encoder.name(), encoder.version(), encoder.dimension());
  }

  /**
   * Reads what {@link #toString} prints.
   *
   * @throws IllegalArgumentException if it prints something else
   */
  public static EncoderIdentity parse(String text) {
    Matcher printed = PRINTED.matcher(text);
    if (!printed.matches()) {
      throw new IllegalArgumentException(
          "\"" + Excerpt.of(text) + "\" is not a name, a version and a dimension");
    }
    return new EncoderIdentity(
        printed.group(1), printed.group(2), Integer.parseInt(printed.group(3)));
  }

  /** For messages: {@code all-minilm 2 (384 numbers)}. */
  String described() {
    return name + " " + version + " (" + dimension + " numbers)";
  }

  /** Name, version and dimension. */
  @Override
  public String toString() {
    return name + " " + version + " " + dimension;
  }
}
