package dev.quotidian.lucene.suggest;

import dev.quotidian.query.suggest.Suggestions;

/**
 * The score of a completion, as {@link Suggestions} tells it: the count, halved for each year since
 * the newest article. It is the logarithm, in which no day is the last: to compare two names, today
 * does not matter. The most popular completion is the usual baseline of query completion
 * (Bar-Yossef and Kraus, WWW 2011); its counts decay with time as in Shokouhi and Radinsky, SIGIR
 * 2012. Safe for use by many threads.
 */
public final class PopularityScore {
  private static final double LN_2 = Math.log(2);

  private PopularityScore() {}

  /**
   * The score.
   *
   * @param newestDay the day of the newest article, since 1970
   */
  public static double of(long count, long newestDay) {
    return Math.log((double) count) / LN_2 + (double) newestDay / Suggestions.HALF_LIFE_DAYS;
  }
}
