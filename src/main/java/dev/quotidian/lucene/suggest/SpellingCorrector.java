package dev.quotidian.lucene.suggest;

import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.suggest.MisspelledPart.Candidate;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.suggest.Correction;
import dev.quotidian.query.suggest.CriterionRewriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Corrects the spelling of a search that finds nothing, or nearly nothing. Each correction is
 * searched as a whole, so none is given that finds no more than what was asked. What is corrected
 * is one word or name, or else all at once of which there is none in the archive. At most {@value
 * #MAX_COUNTED} searches are counted, and none after the deadline. For one request, on one thread.
 */
public final class SpellingCorrector {
  /** The maximum number of searches that are counted, that which was asked among them. */
  static final int MAX_COUNTED = 20;

  private final SpellingIndex index;
  private final QueryTranslator translator;
  private final Deadline deadline;
  private int counted;

  /** A candidate in its part. */
  private record Choice(MisspelledPart part, Candidate candidate, int rank) {}

  /** A correction, with how far it is from what was asked. */
  private record Ranked(Correction correction, int edits) {}

  /** By the words and names of a snapshot. */
  public SpellingCorrector(IndexSnapshot snapshot, QueryTranslator translator, Deadline deadline) {
    this(new SnapshotSpelling(snapshot, translator, deadline), translator, deadline);
  }

  /**
   * By those of an archive.
   *
   * @param translator tells words apart as they are indexed
   */
  public SpellingCorrector(SpellingIndex index, QueryTranslator translator, Deadline deadline) {
    this.index = index;
    this.translator = translator;
    this.deadline = deadline;
  }

  /**
   * The corrections of a search: by edit distance, then by hits.
   *
   * @param limit the maximum number
   */
  public List<Correction> of(SearchTarget asked, int limit) throws IOException {
    OptionalLong own = count(asked);
    if (own.isEmpty()) {
      return List.of();
    }
    List<MisspelledPart> parts = new MisspelledParts(index, translator, deadline).of(asked);
    Map<SearchTarget, Ranked> found = new LinkedHashMap<>();
    for (Choice choice : choices(parts)) {
      add(asked, List.of(choice), own.getAsLong(), found);
    }
    List<Choice> unknown =
        parts.stream()
            .filter(part -> part.frequency() == 0)
            .map(part -> new Choice(part, part.candidates().getFirst(), 0))
            .toList();
    if (unknown.size() > 1) {
      add(asked, unknown, own.getAsLong(), found);
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingInt(Ranked::edits)
                .thenComparing(one -> one.correction().hits(), Comparator.reverseOrder()))
        .map(Ranked::correction)
        .limit(limit)
        .toList();
  }

  /** The first candidate of each part, then the second of each; rare words before frequent ones. */
  private static List<Choice> choices(List<MisspelledPart> parts) {
    List<Choice> choices = new ArrayList<>();
    for (MisspelledPart part : parts) {
      for (int rank = 0; rank < part.candidates().size(); rank++) {
        choices.add(new Choice(part, part.candidates().get(rank), rank));
      }
    }
    choices.sort(
        Comparator.comparingInt(Choice::rank)
            .thenComparingLong(choice -> choice.part().frequency()));
    // One search is left for the correction of all parts at once.
    return choices.subList(0, Math.min(MAX_COUNTED - 2, choices.size()));
  }

  private void add(
      SearchTarget asked, List<Choice> choices, long own, Map<SearchTarget, Ranked> found)
      throws IOException {
    SearchTarget corrected = asked;
    for (Choice choice : choices) {
      corrected = new CriterionRewriter(choice.part().by(choice.candidate())).in(corrected);
    }
    if (corrected.equals(asked) || found.containsKey(corrected)) {
      return;
    }
    OptionalLong hits = count(corrected);
    if (hits.isPresent() && hits.getAsLong() > own) {
      Correction correction =
          new Correction(
              String.join(" ", choices.stream().map(choice -> choice.part().asked()).toList()),
              String.join(" ", choices.stream().map(choice -> choice.candidate().text()).toList()),
              corrected,
              hits.getAsLong());
      int edits = choices.stream().mapToInt(choice -> choice.candidate().edits()).sum();
      found.put(corrected, new Ranked(correction, edits));
    }
  }

  /** The number of results; empty if the deadline passes before, or enough was counted. */
  private OptionalLong count(SearchTarget target) throws IOException {
    if (counted == MAX_COUNTED || deadline.shouldExit()) {
      return OptionalLong.empty();
    }
    counted++;
    long hits = index.count(target);
    return deadline.hasPassed() ? OptionalLong.empty() : OptionalLong.of(hits);
  }
}
