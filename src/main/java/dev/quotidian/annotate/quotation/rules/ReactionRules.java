package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Lists of reactions, as agencies print them: {@code LENA OKAFOR, ECONOMIST, ACME BANK, LEEDS: "We
 * wait."}, in capitals, or with a colon in any letters, one item after another. The source of an
 * item is its whole label.
 */
final class ReactionRules {
  private static final int MAX_LENGTH = 45;
  private static final int MIN_NAME_LENGTH = 2;
  private static final int MAX_NAME_LENGTH = 6;

  private final TokenView reading;
  private final Text text;
  private final LabelWords words;

  ReactionRules(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
    this.words = new LabelWords(reading);
  }

  /** The item whose quotation is this one, and whose label does not begin before {@code floor}. */
  @Nullable QuotationDraft before(int quote, int floor) {
    int end = text.quoteFirst(quote);
    boolean colon = end > floor && reading.isColon(end - 1);
    int limit = colon ? end - 1 : end;
    int first = first(limit, floor);
    if (limit - first < MIN_NAME_LENGTH + 2
        || !isNamed(first, limit)
        || !(words.isLoud(first, limit) || (colon && words.isNominal(first, limit)))) {
      return null;
    }
    QuotationDraft draft = new QuotationDraft(RuleId.LABEL_REACTION, 0.9, Act.SAID);
    if (colon) {
      draft.cue.add(new TokenRange(end - 1, end - 1));
    }
    draft.source.add(new TokenRange(first, limit - 1));
    return draft;
  }

  /** Where the label that ends before {@code limit} begins. */
  private int first(int limit, int floor) {
    int t = limit;
    while (t > floor && t > limit - MAX_LENGTH && isPart(t - 1)) {
      t--;
    }
    while (t < limit && !reading.isNameWord(t)) {
      t++;
    }
    return t;
  }

  private boolean isPart(int t) {
    return reading.outside(t)
        && !(reading.isTerminator(t) && text.isSpaceBefore(t + 1))
        && !reading.isColon(t)
        && !reading.isSemicolon(t)
        && !text.is(t, '*');
  }

  /** Whether two to six words of a name, and a comma, come first. */
  private boolean isNamed(int first, int limit) {
    int t = first;
    while (t < limit && reading.isNameWord(t)) {
      t++;
    }
    return t - first >= MIN_NAME_LENGTH
        && t - first <= MAX_NAME_LENGTH
        && t + 1 < limit
        && reading.isComma(t);
  }
}
