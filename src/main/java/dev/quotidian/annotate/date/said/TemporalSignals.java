package dev.quotidian.annotate.date.said;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.article.Quotation;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;

/**
 * Temporal signals (TimeML) around a cue: words that tell how an utterance lies in time without
 * naming a date, such as the perfect, "added" or "at the time". Quotations are asked for by their
 * number.
 */
final class TemporalSignals {
  private static final int MAX_ADDRESSEE_DISTANCE = 3;
  private static final long AT = Hash.of("at");
  private static final long THE = Hash.of("the");
  private static final long THAT = Hash.of("that");
  private static final long TIME = Hash.of("time");

  private final SaidLexicon lexicon;
  private final AttributionWindow window;
  private final Text text;

  TemporalSignals(SaidLexicon lexicon, AttributionWindow window) {
    this.lexicon = lexicon;
    this.window = window;
    this.text = window.text();
  }

  /** Whether the words are told in passing: "which Low blamed last week". */
  boolean isInPassing(int quotation) {
    Quotation q = window.quotation(quotation);
    return !q.cue().isEmpty()
        && DatingMentions.isInRelativeClause(
            lexicon, text, window.tokens(quotation), window.anchor(quotation));
  }

  /** Whether the words were said at some time before, or again and again: "has often said". */
  boolean isPerfect(int quotation) {
    boolean perfect = false;
    int anchor = window.anchor(quotation);
    int t = lexicon.has(SaidWords.PERFECT, text, anchor) ? anchor : anchor - 1;
    while (lexicon.has(SaidWords.PERFECT, text, t) || lexicon.has(SaidWords.ADVERB, text, t)) {
      perfect = perfect || lexicon.has(SaidWords.PERFECT, text, t);
      t--;
    }
    return perfect && !window.quotation(quotation).cue().isEmpty();
  }

  /** Whether the cue answers or goes on with what was said before: "added", "replied". */
  boolean isAnswer(int quotation) {
    return cueHas(SaidWords.GOES_ON, quotation, 0);
  }

  /** Whether the source is a bare pronoun. */
  boolean isByPronoun(int quotation) {
    return window.quotation(quotation).source().size() == 1
        && lexicon.has(SaidWords.PRONOUN, text, window.tokens(quotation).sourceFirst());
  }

  /** Whether the words were said to those who are addressed on an occasion: "told the court". */
  boolean isAddressed(int quotation) {
    return cueHas(SaidWords.ADDRESSEE, quotation, MAX_ADDRESSEE_DISTANCE);
  }

  private boolean cueHas(SaidWords words, int quotation, int beyond) {
    int cueEnd = window.tokens(quotation).cueEnd();
    int end = cueEnd == QuotationTokens.NONE ? 0 : cueEnd + beyond;
    for (int t = window.anchor(quotation); t < Math.min(end, text.tokens()); t++) {
      if (lexicon.has(words, text, t) && !window.isCovered(t)) {
        return true;
      }
    }
    return false;
  }

  /** "Said at the time". */
  boolean isAtThatTime(int quotation) {
    for (int t = window.first(quotation); t < window.end(quotation) - 2; t++) {
      if (text.hash(t) == AT && text.hash(t + 2) == TIME && !window.isCovered(t)) {
        return text.hash(t + 1) == THE || text.hash(t + 1) == THAT;
      }
    }
    return false;
  }
}
