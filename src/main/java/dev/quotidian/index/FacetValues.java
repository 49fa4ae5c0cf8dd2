package dev.quotidian.index;

import dev.quotidian.article.Entity;
import dev.quotidian.article.Topic;
import dev.quotidian.index.record.CaseFolding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Facet values: the names of the facets, how their values are normalised, and their maximum length.
 * Safe for use by many threads.
 */
public final class FacetValues {
  private FacetValues() {}

  /** The name of a facet. */
  public static final String SPEAKER = "speaker";

  /** The name of a facet. */
  public static final String UNNAMED = "unnamed";

  /** The name of a facet. */
  public static final String ROLE = "role";

  /** The name of a facet. */
  public static final String AFFILIATION = "affiliation";

  /** The name of a facet. */
  public static final String TOPIC = "topic";

  /** The name of a facet. */
  public static final String TOPIC_CODE = "topic.code";

  /** The name of a facet. */
  public static final String PUBLISHER = "publisher";

  /** The name of a facet. */
  public static final String KIND = "kind";

  /** The name of a facet. */
  public static final String ABOUT = "about";

  /** The maximum slop between the words of one value of {@link Schema#about()}. */
  public static final int ABOUT_SLOP = Schema.POSITION_GAP / 2;

  /** The name of a facet. */
  public static final String ACT = "act";

  /** The name of a facet. */
  public static final String SOURCE = "source";

  private static final int MAX_LENGTH = 1000;
  private static final int MAX_ID_LENGTH = 8000;

  /** The name of the facet of topics with an origin. */
  public static String topics(Topic.Origin origin) {
    return TOPIC + "." + origin.name().toLowerCase(Locale.ROOT);
  }

  /** The key by which a value is indexed and searched: folded, and of limited length. */
  public static String key(String value) {
    return cut(CaseFolding.key(value));
  }

  /** The key of a language tag: {@code en-gb} for {@code en_GB}. */
  public static String language(String tag) {
    return key(tag).replace('_', '-');
  }

  /** The tag and each that is more general: {@code en-GB} is {@code en} too. */
  static List<String> languages(String tag) {
    String whole = language(tag);
    List<String> tags = new ArrayList<>();
    for (int end = whole.indexOf('-'); end > 0; end = whole.indexOf('-', end + 1)) {
      tags.add(whole.substring(0, end));
    }
    tags.add(whole);
    return tags;
  }

  /** The value, cut to the maximum length. */
  public static String cut(String value) {
    if (value.length() <= MAX_LENGTH) {
      return value;
    }
    return value.substring(
        0, Character.isHighSurrogate(value.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH);
  }

  /** All names of an entity, as one value. */
  static String names(Entity entity) {
    return String.join(
        " / ", Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).toList());
  }

  static void checkId(String id) {
    if (id.getBytes(StandardCharsets.UTF_8).length > MAX_ID_LENGTH) {
      throw new IllegalArgumentException(
          "its id is longer than " + MAX_ID_LENGTH + " bytes; give the article a shorter one");
    }
  }
}
