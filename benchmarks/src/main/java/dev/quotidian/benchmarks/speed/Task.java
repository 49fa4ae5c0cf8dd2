package dev.quotidian.benchmarks.speed;

import dev.quotidian.text.WordSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing to ask.
 *
 * @param category what sort of search it is; each {@link Side} knows how to ask it
 * @param query what is asked for, in the form of its category
 */
public record Task(Category category, String query) {
  private static final Pattern LINE = Pattern.compile("(\\w+): (.+)");

  /** The sorts of search; of quotations where nothing else is said. */
  public enum Category {
    /** {@code word}: the ten best. */
    TERM,
    /** {@code word word}: the ten best with both. */
    AND,
    /** {@code word word}: the ten best with any. */
    OR,
    /** {@code word word …}: the ten best with the words in this order. */
    PHRASE,
    /** {@code Given Family}: ten of this speaker. */
    SPEAKER,
    /** {@code Family: word}: the ten best of this speaker. */
    SPEAKER_TERM,
    /** {@code 2019-03: word}: the ten best said in this month. */
    SAID,
    /** {@code word}: the ten newest. */
    NEWEST,
    /** {@code word}: the ten best, with passages. */
    HIGHLIGHT,
    /** {@code word}: the ten speakers who said it most. */
    FACET,
    /** {@code word}: how many by month of publication. */
    TIMELINE,
    /** {@code word}: the ten best articles, by body and title. */
    ARTICLE_TERM,
    /** {@code Family: word}: the ten best articles in which the speaker said it. */
    ARTICLE_QUOTING
  }

  /** The tasks of the file beside this class, in its order. */
  static List<Task> all() {
    return WordSet.lines(Task.class, "tasks.txt").stream().map(Task::parse).toList();
  }

  private static Task parse(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException(
          "tasks.txt: \"" + line + "\" has not the form \"CATEGORY: query # freq=…\"");
    }
    return new Task(Category.valueOf(matcher.group(1)), matcher.group(2));
  }

  /** The part of the query before {@code ": "}. */
  public String left() {
    return query.substring(0, query.indexOf(": "));
  }

  /** The part of the query after {@code ": "}. */
  public String right() {
    return query.substring(query.indexOf(": ") + 2);
  }

  @Override
  public String toString() {
    return category + ": " + query;
  }
}
