package dev.quotidian.index;

import dev.quotidian.article.NameKey;
import dev.quotidian.article.RoleKey;
import dev.quotidian.article.Speaker;
import java.util.Optional;

/**
 * The facet value of a speaker, or of a role in the words of an article. All values of one speaker,
 * or of one role, begin with the same {@link #group()}, so that they are adjacent in the column.
 * Immutable.
 *
 * @param key the speaker's or the role's key; if empty, each name counts as written
 * @param name the directory's name, or the name in the article
 * @param isOfDirectory whether the name is the directory's
 */
public record SpeakerFacetValue(Optional<String> key, String name, boolean isOfDirectory) {
  private static final char END = '\0';
  private static final char WITHOUT_KEY = '0';
  private static final char WITH_KEY = '1';
  private static final char DIRECTORY = 'd';
  private static final char WRITTEN = 'w';

  /**
   * The value of a speaker. One without a name is known by its description: “Analysts” and “the
   * analysts” are one.
   */
  public static SpeakerFacetValue of(Speaker speaker) {
    String written = speaker.identity().map(identity -> identity.name()).orElse(speaker.name());
    Optional<String> key =
        speaker.type() == Speaker.Type.UNNAMED
            ? Optional.of(FacetValues.cut(NameKey.of(speaker.name(), Speaker.Type.UNNAMED)))
                .filter(some -> !some.isEmpty())
            : speaker.key();
    return new SpeakerFacetValue(
        key, FacetValues.cut(written.replace(END, ' ')), speaker.identity().isPresent());
  }

  /** The value of a role: its forms count as one, “CEO” as “Chief Executive”. */
  public static SpeakerFacetValue ofRole(String role) {
    String key = RoleKey.of(role);
    return new SpeakerFacetValue(
        Optional.of(FacetValues.cut(key)).filter(some -> !some.isEmpty()),
        FacetValues.cut(role.replace(END, ' ')),
        false);
  }

  /** Parses the value of a column. */
  public static SpeakerFacetValue parse(String value) {
    int end = value.indexOf(END);
    boolean hasKey = value.charAt(end + 1) == WITH_KEY;
    String first = value.substring(0, end);
    return hasKey
        ? new SpeakerFacetValue(
            Optional.of(first), value.substring(end + 3), value.charAt(end + 2) == DIRECTORY)
        : new SpeakerFacetValue(Optional.empty(), first, false);
  }

  /** The common prefix of all values of one speaker. */
  public String group() {
    return key.orElse(name) + END + (key.isPresent() ? WITH_KEY : WITHOUT_KEY);
  }

  /** The length of the group prefix in the bytes of a value. */
  public static int groupLength(byte[] bytes, int offset, int length) {
    int at = offset;
    while (at < offset + length && bytes[at] != END) {
      at++;
    }
    return at - offset + 2;
  }

  /** The value as stored in the column. */
  @Override
  public String toString() {
    return key.isPresent() ? group() + (isOfDirectory ? DIRECTORY : WRITTEN) + name : group();
  }
}
