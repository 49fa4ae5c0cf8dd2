package dev.quotidian.lucene.highlight;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/**
 * Gives the scores of Lucene's passage scorer, BM25 over the distinct terms of a passage, without
 * its hash table: that takes 32 KB for each passage of which few have more than three terms.
 */
final class DistinctTermScorer extends PassageScorer {
  /** A term of a passage: how often it is there and in the whole text. */
  private static final class Frequencies {
    private final int inText;
    private int inPassage;

    Frequencies(int inText) {
      this.inText = inText;
    }
  }

  @Override
  public float score(Passage passage, int textLength) {
    Map<BytesRef, Frequencies> terms = new LinkedHashMap<>();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int inText = passage.getMatchTermFreqsInDoc()[i];
      terms.computeIfAbsent(passage.getMatchTerms()[i], term -> new Frequencies(inText))
          .inPassage++;
    }
    double score = 0;
    for (Frequencies term : terms.values()) {
      score += tf(term.inPassage, passage.getLength()) * weight(textLength, term.inText);
    }
    return (float) (score * norm(passage.getStartOffset()));
  }
}
