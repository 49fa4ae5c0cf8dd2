package dev.quotidian.annotate.topic.rule;

import dev.quotidian.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A Boolean query with phrases and proximity: when a rule of one's own applies to a text.
 *
 * <pre>
 * sanctions                       the word, in any case, or its plural in -s or -ies
 * "black sea"                     these words, one after the other
 * gas sanctions, gas AND sanctions both, anywhere in the text
 * gas OR oil                      either
 * -election, NOT election         not this
 * (gas OR oil) NEAR/5 sanctions   within five words of each other, in either order
 * </pre>
 *
 * <p>AND binds closer than OR, NEAR closer than AND; parentheses group. What stands beside NEAR are
 * words, phrases, what is near each other, and any of these joined by OR. Title and body are looked
 * at each for itself. Takes time linear in the length of the text. Immutable, safe for use by many
 * threads.
 *
 * @since 0.1
 */
public final class TopicQuery {
  private final String query;
  private final Condition condition;
  private final Map<Long, int[]> words;

  private TopicQuery(String query, Condition condition, Map<Long, int[]> words) {
    this.query = query;
    this.condition = condition;
    this.words = words;
  }

  /**
   * Reads a query.
   *
   * @throws IllegalArgumentException naming what is wrong and where
   */
  public static TopicQuery parse(String query) {
    Objects.requireNonNull(query, "query");
    TopicQueryParser parser = new TopicQueryParser(query);
    Condition condition = parser.parse();
    Map<Long, int[]> words = new HashMap<>();
    parser
        .forms()
        .forEach(
            (hash, numbers) ->
                words.put(hash, numbers.stream().mapToInt(Integer::intValue).toArray()));
    return new TopicQuery(query.strip(), condition, Map.copyOf(words));
  }

  /** Whether it applies to a text. */
  public boolean matches(String text) {
    return matches(Text.of(text));
  }

  boolean matches(Text text) {
    return matches(text, 0, text.tokens());
  }

  boolean matches(Text text, int from, int to) {
    return condition.matches(places(text, from, to));
  }

  /** Of each word of the query the numbers of the words that it is in the text, ascending. */
  private Places places(Text text, int from, int to) {
    Places places = new Places();
    int number = 0;
    for (int t = from; t < to; t++) {
      if (text.isWordOrNumber(t) && !text.isClitic(t)) {
        for (int word : words.getOrDefault(text.hash(t), Places.NONE)) {
          places.add(word, number);
        }
        number++;
      }
    }
    return places;
  }

  /** The query as it was given. */
  @Override
  public String toString() {
    return query;
  }
}
