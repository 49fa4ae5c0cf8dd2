package dev.quotidian.annotate.quotation.syntax;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Finds citations of what somebody said elsewhere: {@code Okafor was quoted as saying} and {@code
 * the paper quoted Okafor as saying}. Whom a medium quotes is the source, not the medium.
 */
public final class Citations {
  private static final long BY = Hash.of("by");
  private static final long AS = Hash.of("as");
  private static final long SAYING = Hash.of("saying");

  /** The most tokens of a source between its verb and “as saying”. */
  private static final int MAX_LENGTH = 24;

  private final TokenView reading;
  private final SubjectFinder subjects;

  public Citations(TokenView reading, SubjectFinder subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /**
   * The citation whose verb is at {@code verb}, by a rule and not before {@code floor}, its content
   * still empty; or null.
   */
  @Nullable
  public QuotationDraft at(int verb, int floor, RuleId rule) {
    int as = reading.in(FunctionWords.CITING, verb) ? as(verb) : -1;
    if (as < 0) {
      return null;
    }
    boolean passive = as == verb + 1 || reading.is(verb + 1, BY);
    TokenRange source = passive ? subjects.before(verb, floor) : new TokenRange(verb + 1, as - 1);
    if (source == null) {
      return null;
    }
    QuotationDraft draft = new QuotationDraft(rule, 0.95, Act.SAID);
    if (as > verb + 1) {
      draft.cue.add(new TokenRange(verb, verb));
    }
    draft.cue.add(new TokenRange(as == verb + 1 ? verb : as, as + 1));
    draft.source.add(source);
    return draft;
  }

  /** The citation whose last word is at {@code saying}, not before {@code floor}; or null. */
  @Nullable
  public QuotationDraft endingAt(int saying, int floor, RuleId rule) {
    if (!reading.is(saying, SAYING)) {
      return null;
    }
    for (int t = saying - 2; t >= floor && t >= saying - 2 - MAX_LENGTH; t--) {
      QuotationDraft draft = at(t, floor, rule);
      if (draft != null) {
        return draft.cue.getLast().last() == saying ? draft : null;
      }
    }
    return null;
  }

  /** The “as” of “as saying” behind a verb and at most a noun phrase, or -1. */
  private int as(int verb) {
    int end = Math.min(reading.text.tokens(), verb + 2 + MAX_LENGTH);
    for (int t = verb + 1; t < end && reading.outside(t); t++) {
      if (reading.is(t, AS) && reading.is(t + 1, SAYING)) {
        return t;
      }
      if (reading.isTerminator(t)
          || reading.in(FunctionWords.AUXILIARY, t)
          || reading.in(FunctionWords.SUBJECT, t)) {
        return -1;
      }
    }
    return -1;
  }
}
