package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.CueVerb;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.text.Text;

/** Tells attributions from what only looks like one: fragments, and what nobody said. */
final class AttributionFilter {
  /** The minimum of words of what is said in reported speech, unless the model is this sure. */
  private static final int MIN_CLAUSE_LENGTH = 3;

  private static final double SURE_FRAGMENT = 0.97;

  /** The most tokens from the head of a question to its verb. */
  private static final int MAX_QUESTION_LENGTH = 12;

  /** The minimum confidence of a stance that nobody takes. */
  private static final double SURE_STANCE = 0.5;

  private final TokenView reading;
  private final Text text;
  private final StanceFilter stances;

  AttributionFilter(TokenView reading) {
    this.reading = reading;
    this.text = reading.text;
    this.stances = new StanceFilter(reading);
  }

  /** Whether an attribution, in marks or not, is kept. */
  boolean keeps(QuotationDraft draft, boolean quoted) {
    if (quoted || draft.rule == RuleId.LABEL_TRANSCRIPT) {
      return true;
    }
    return switch (draft.act) {
      case SAID -> !isFragment(draft) && !isUnsaid(draft) && !isOpeningPassive(draft);
      case THOUGHT -> true;
      case STANCE ->
          (!draft.source.isEmpty() || draft.confidence >= SURE_STANCE) && stances.isStance(draft);
    };
  }

  /** A word or two without marks are seldom all that somebody said. */
  private boolean isFragment(QuotationDraft draft) {
    int words = 0;
    for (int i = 0; i < draft.content.size(); i++) {
      TokenRange range = draft.content.get(i);
      words += reading.words(range.first(), range.last() + 1);
    }
    return words < MIN_CLAUSE_LENGTH && draft.confidence < SURE_FRAGMENT;
  }

  /** {@code If the council says …}, {@code Neither Okafor nor …}, {@code Did she say …?} */
  private boolean isUnsaid(QuotationDraft draft) {
    if (draft.source.isEmpty() || draft.cue.isEmpty()) {
      return false;
    }
    int source = draft.source.getFirst().first();
    int cue = draft.cue.getFirst().first();
    return source < cue && (isSupposed(source - 1) || isSupposed(source) || isAsked(cue));
  }

  /** {@code Asked who had paid, he …}: nobody is named who asks. */
  private boolean isOpeningPassive(QuotationDraft draft) {
    if (!draft.source.isEmpty() || draft.cue.isEmpty()) {
      return false;
    }
    int cue = draft.cue.getFirst().first();
    int content = draft.content.getFirst().first();
    CueVerb verb = reading.cue(cue);
    boolean question =
        reading.in(FunctionWords.RELATIVE, content)
            || reading.in(FunctionWords.CONJUNCTION, content)
            || reading.in(FunctionWords.SUPPOSING, content);
    return question && verb != null && verb.form() == CueVerb.Form.PAST && text.beginsSentence(cue);
  }

  private boolean isSupposed(int t) {
    return reading.in(FunctionWords.SUPPOSING, t) && reading.outside(t);
  }

  /** Whether the sentence asks, by its auxiliary and its mark, if it was said. */
  private boolean isAsked(int cue) {
    int sentence = text.sentence(cue);
    int first = reading.firstWord(text.firstToken(sentence), text.endToken(sentence));
    int last = text.endToken(sentence) - 1;
    return reading.in(FunctionWords.ASKING, first)
        && text.is(last, '?')
        && reading.outside(last)
        && cue - first < MAX_QUESTION_LENGTH;
  }
}
