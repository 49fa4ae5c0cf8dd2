package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.SubjectFinder;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/** {@code As the keeper put it, the lamp was out}: what follows the comma is the keeper's. */
final class AsPutRule {
  private static final long AS = Hash.of("as");
  private static final long IT = Hash.of("it");

  /** The most tokens of an adjunct between “it” and the comma: {@code in her last letter}. */
  private static final int MAX_ADJUNCT = 12;

  /** The fewest words of what was said. */
  private static final int MIN_CLAUSE = 3;

  private final TokenView reading;
  private final Text text;
  private final SubjectFinder sources;

  AsPutRule(TokenView reading, SubjectFinder sources) {
    this.reading = reading;
    this.text = reading.text;
    this.sources = sources;
  }

  /**
   * The attribution whose verb is at {@code verb} in the unit from {@code floor} to before {@code
   * end}, or null. What stands in marks from its first word on is left to the rules of marks.
   */
  @Nullable QuotationDraft at(int verb, int floor, int end) {
    if (!reading.in(FunctionWords.PUTTING, verb) || !reading.is(verb + 1, IT)) {
      return null;
    }
    TokenRange source = sources.before(afterSubject(verb, floor), floor);
    int comma = comma(verb + 2, end);
    if (source == null || comma < 0 || !followsAs(source.first(), floor)) {
      return null;
    }
    int last = end - 1;
    while (last > comma && reading.isTerminator(last) && reading.outside(last)) {
      last--;
    }
    if (!reading.outside(comma + 1) || reading.words(comma + 1, last + 1) < MIN_CLAUSE) {
      return null;
    }
    QuotationDraft draft = new QuotationDraft(RuleId.CLAUSE_PUT, 0.85, Act.SAID);
    draft.cue.add(new TokenRange(verb, verb + 1));
    draft.source.add(source);
    draft.content.add(new TokenRange(comma + 1, last));
    return draft;
  }

  /** {@code As he so aptly put it}: the first of the words that tell how. */
  private int afterSubject(int verb, int floor) {
    int t = verb;
    while (t - 1 > floor && (reading.isAdverb(t - 1) || reading.in(FunctionWords.DEGREE, t - 1))) {
      t--;
    }
    return t;
  }

  /** The comma after “it” and at most an adjunct that tells when or in which text, or -1. */
  private int comma(int from, int end) {
    boolean told = reading.isComma(from);
    for (int t = from; t < end && t <= from + MAX_ADJUNCT && reading.outside(t); t++) {
      if (reading.isComma(t)) {
        return told && t + 1 < end ? t : -1;
      }
      if (!text.isWordOrNumber(t) || (t == from && !reading.in(FunctionWords.PREPOSITION, t))) {
        return -1;
      }
      told |= isTimeOrText(t);
    }
    return -1;
  }

  private boolean isTimeOrText(int t) {
    return reading.in(FunctionWords.TIME, t)
        || reading.in(FunctionWords.DOCUMENT, t)
        || reading.isNameWord(t)
        || !text.isWord(t);
  }

  /** The source is all that stands between “as” and its verb, and “as” opens the sentence. */
  private boolean followsAs(int source, int floor) {
    int as = source - 1;
    return as >= floor && reading.is(as, AS) && reading.words(floor, as) < 2;
  }
}
