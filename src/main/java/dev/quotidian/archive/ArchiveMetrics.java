package dev.quotidian.archive;

import java.time.Duration;

/**
 * Receives what an archive does, for the metrics of an app: timers and counters, each with one tag.
 * A few lines hand them on to Micrometer, or to whatever the app has.
 *
 * <pre>{@code
 * ArchiveMetrics metrics = new ArchiveMetrics() {
 *   public void time(String timer, String kind, Duration taken) {
 *     registry.timer(timer, "kind", kind).record(taken);
 *   }
 *   public void count(String counter, String kind, long amount) {
 *     registry.counter(counter, "kind", kind).increment(amount);
 *   }
 * };
 * Archive archive = Quotidian.open(path, ArchiveSettings.standard().withMetrics(metrics));
 * }</pre>
 *
 * <p>It is called by the threads that use the archive, and by its own, many at once; so it must be
 * thread-safe and quick. What it throws harms nothing: the first such exception is logged as a
 * warning, those after it at the level DEBUG, and the archive goes on.
 *
 * @since 0.1
 */
public interface ArchiveMetrics {

  /**
   * Timer of what is read. Its kinds: {@code articles} and {@code quotations} (searches), {@code
   * groups}, {@code explain}, {@code facets}, {@code timeline}, {@code facet-timeline}, {@code
   * roles}, {@code article} (by id), {@code highlight}, {@code stream} (until its first element can
   * be read). Those that fail are timed too.
   */
  String SEARCHES = "quotidian.searches";

  /**
   * Counter of the hits that searches give back. Its kinds: {@code articles}, {@code quotations}.
   */
  String HITS = "quotidian.hits";

  /** Counter of articles. Its kinds: {@code added}, {@code refused}. */
  String ARTICLES = "quotidian.articles";

  /** Timer of commits. Its kinds: {@code called}, {@code automatic}. */
  String COMMITS = "quotidian.commits";

  /** Timer of refreshes. Its kinds: {@code called}, {@code automatic}. */
  String REFRESHES = "quotidian.refreshes";

  /** Nothing is told. */
  ArchiveMetrics NONE =
      new ArchiveMetrics() {
        @Override
        public void time(String timer, String kind, Duration taken) {}

        @Override
        public void count(String counter, String kind, long amount) {}
      };

  /**
   * Something was done.
   *
   * @param timer its name, one of those above
   * @param kind its kind
   * @param taken how long it took
   */
  void time(String timer, String kind, Duration taken);

  /**
   * Something was counted.
   *
   * @param counter its name, one of those above
   * @param kind its kind
   * @param amount by how much the counter rises, 0 or more
   */
  void count(String counter, String kind, long amount);
}
