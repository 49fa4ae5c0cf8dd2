package dev.quotidian.archive;

import java.util.List;

/**
 * What a rescue brought out of a damaged archive, and what it could not.
 *
 * <pre>{@code
 * RescueReport report = Quotidian.rescue(Path.of("news"), Path.of("news-rescued"));
 * report.lostArticles().forEach(id -> print("index again: " + id));
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param articles how many articles were brought out, with their annotations
 * @param quotations how many quotations these have
 * @param lostArticles the ids of the articles that are lost, as far as ids could be read
 * @param lostDocuments how many further documents are lost of which no id could be read: each is an
 *     article or one of its quotations
 * @param savedSearches how many saved searches were brought out
 * @param lostSavedSearches how many lines of saved searches could not be read
 * @param hasTopicModel whether a topic model was brought out
 * @param problems what is wrong with the damaged archive, in words
 * @since 0.1
 */
public record RescueReport(
    long articles,
    long quotations,
    List<String> lostArticles,
    long lostDocuments,
    int savedSearches,
    int lostSavedSearches,
    boolean hasTopicModel,
    List<String> problems) {

  /** Copies the lists. */
  public RescueReport {
    lostArticles = List.copyOf(lostArticles);
    problems = List.copyOf(problems);
  }

  /** Whether all that was found could be read. Files that are missing may have held more. */
  public boolean isComplete() {
    return lostArticles.isEmpty()
        && lostDocuments == 0
        && lostSavedSearches == 0
        && problems.isEmpty();
  }
}
