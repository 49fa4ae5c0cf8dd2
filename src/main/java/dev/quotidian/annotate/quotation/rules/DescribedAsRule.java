package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.SubjectFinder;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Passives of describing with quoted words: {@code described by the ministry as the “first step” to
 * peace}, {@code branded “a disgrace” by Okafor}. The agent said them.
 */
final class DescribedAsRule {
  private static final long BY = Hash.of("by");
  private static final long AS = Hash.of("as");

  private static final int MAX_SOURCE_LENGTH = 14;
  private static final int MAX_CONTENT_LENGTH = 40;

  private final TokenView reading;
  private final SubjectFinder sources;

  DescribedAsRule(TokenView reading, SubjectFinder sources) {
    this.reading = reading;
    this.sources = sources;
  }

  /** The attribution whose participle is at {@code t}, in a unit that ends before {@code end}. */
  @Nullable QuotationDraft at(int t, int end) {
    if (!reading.in(FunctionWords.DESCRIBED, t)) {
      return null;
    }
    return reading.is(t + 1, BY) ? agentFirst(t, end) : wordsFirst(t, end);
  }

  /** {@code described by S as “…”}. */
  private @Nullable QuotationDraft agentFirst(int t, int end) {
    int as = t + 2;
    while (as < end
        && as < t + 2 + MAX_SOURCE_LENGTH
        && !reading.is(as, AS)
        && reading.outside(as)
        && !reading.isTerminator(as)
        && !reading.isComma(as)) {
      as++;
    }
    int first = reading.is(as, AS) ? as + 1 : as;
    boolean named = as > t + 2 && (reading.is(as, AS) || (as < end && !reading.outside(as)));
    int last = named ? contentEnd(first, end) : first;
    return last <= first ? null : draft(t, new TokenRange(t + 2, as - 1), first, last);
  }

  /** {@code described as “…” by S}. */
  private @Nullable QuotationDraft wordsFirst(int t, int end) {
    int first = reading.is(t + 1, AS) ? t + 2 : t + 1;
    int by = first;
    while (by < end
        && by < first + MAX_CONTENT_LENGTH
        && !(reading.is(by, BY) && reading.outside(by))
        && !(reading.outside(by) && (reading.isComma(by) || reading.isTerminator(by)))) {
      by++;
    }
    if (!reading.is(by, BY) || by == first || reading.outside(by - 1)) {
      return null;
    }
    TokenRange source = sources.after(by, end);
    return source == null || source.first() != by + 1 ? null : draft(t, source, first, by);
  }

  /** One past the phrase after “as”, where it holds quoted words; else its beginning. */
  private int contentEnd(int first, int end) {
    boolean quoted = false;
    int t = first;
    while (t < end && t < first + MAX_CONTENT_LENGTH) {
      boolean outside = reading.outside(t);
      if (outside && (quoted || reading.isComma(t) || reading.isTerminator(t))) {
        break;
      }
      quoted |= !outside;
      t++;
    }
    return quoted ? t : first;
  }

  private static QuotationDraft draft(int t, TokenRange source, int first, int end) {
    QuotationDraft draft = new QuotationDraft(RuleId.QUOTE_DESCRIBED_AS, 0.9, Act.SAID);
    draft.cue.add(new TokenRange(t, t));
    draft.source.add(source);
    draft.content.add(new TokenRange(first, end - 1));
    return draft;
  }
}
