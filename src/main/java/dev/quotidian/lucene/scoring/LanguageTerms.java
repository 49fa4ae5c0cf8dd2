package dev.quotidian.lucene.scoring;

import dev.quotidian.index.language.CheckedAnalysis;
import dev.quotidian.query.language.AnalyzedToken;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms that the words of a search have in texts of a language with an analysis of its own.
 * Immutable; safe for use by many threads.
 */
public record LanguageTerms(CheckedAnalysis analysis) {
  /** The maximum number of forms of one text. */
  private static final int MAX_FORMS = 16;

  /**
   * The forms of a text: one for each way to choose among terms at one position, the first terms
   * first. Where positions have no term, a form has {@link TermSequence#GAP}. None where the
   * analysis leaves nothing of the text.
   */
  public List<List<String>> forms(String text) {
    List<List<String>> forms = List.of(List.of());
    for (Set<String> terms : positions(text)) {
      boolean areTooMany = forms.size() * terms.size() > MAX_FORMS;
      forms =
          followedBy(forms, areTooMany ? List.of(terms.iterator().next()) : new ArrayList<>(terms));
    }
    return forms.getFirst().isEmpty() ? List.of() : forms;
  }

  /** The form of a text that the analysis gives first; empty where it leaves nothing. */
  public List<String> first(String text) {
    List<List<String>> forms = forms(text);
    return forms.isEmpty() ? List.of() : forms.getFirst();
  }

  private static List<List<String>> followedBy(List<List<String>> forms, List<String> terms) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> form : forms) {
      for (String term : terms) {
        List<String> next = new ArrayList<>(form);
        next.add(term);
        longer.add(next);
      }
    }
    return longer;
  }

  /** The terms at each position from the first to the last that has one. */
  private List<Set<String>> positions(String text) {
    List<Set<String>> positions = new ArrayList<>();
    for (AnalyzedToken token : analysis.tokens(text)) {
      for (int gap = 1; gap < token.increment() && !positions.isEmpty(); gap++) {
        positions.add(Set.of(TermSequence.GAP));
      }
      if (token.increment() > 0) {
        positions.add(new LinkedHashSet<>());
      }
      positions.getLast().add(analysis.mark() + token.term());
    }
    return positions;
  }
}
