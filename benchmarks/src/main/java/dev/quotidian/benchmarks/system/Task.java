package dev.quotidian.benchmarks.system;

/**
 * One thing to ask.
 *
 * @param category what sort of search it is; each {@link SearchSystem} knows how to ask it
 * @param query what is asked for, in the form of its category
 * @param frequency how many match in the standard corpus; 0 where that is not known
 */
public record Task(Category category, String query, long frequency) {

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
    /** {@code word word}: the ten best articles with both. */
    ARTICLE_AND,
    /** {@code word}: the ten newest articles, by body and title. */
    ARTICLE_NEWEST,
    /** {@code word}: the ten topics most frequent among the articles. */
    ARTICLE_FACET,
    /** {@code word}: how many articles by month of publication. */
    ARTICLE_TIMELINE,
    /** {@code Family: word}: the ten best articles in which the speaker said it. */
    ARTICLE_QUOTING;

    /** Whether articles are asked for. */
    public boolean isOfArticles() {
      return name().startsWith("ARTICLE");
    }
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
