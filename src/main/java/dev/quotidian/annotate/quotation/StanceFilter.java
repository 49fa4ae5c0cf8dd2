package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.ClauseStart;
import dev.quotidian.annotate.quotation.syntax.CoarsePos;
import dev.quotidian.annotate.quotation.syntax.CueVerb;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.article.Quotation.Act;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells a stance from a deed. A stance is a person's or an organisation's position towards what is
 * told behind it: its cue is a word of position ({@code rejected the plan}), or a clause follows
 * that somebody does not know, shows or doubts. {@code hired a banker} and {@code posted a profit}
 * are none.
 */
final class StanceFilter {
  /** The most tokens between a verb and the clause that somebody is shown. */
  private static final int MAX_ADDRESSEE = 6;

  private final TokenView reading;
  private final ClauseStart starts;

  StanceFilter(TokenView reading) {
    this.reading = reading;
    this.starts = new ClauseStart(reading);
  }

  boolean isStance(QuotationDraft draft) {
    if (draft.content.isEmpty() || isSilence(draft) || isDated(draft)) {
      return false;
    }
    return hasWordOfPosition(draft.cue) || isClause(draft);
  }

  /** {@code declined to comment}, {@code did not mention that}: nothing was said. */
  private boolean isSilence(QuotationDraft draft) {
    boolean refuses = tokens(draft.cue).anyMatch(t -> reading.in(FunctionWords.REFUSAL, t));
    return (refuses && isComment(draft)) || isUnsaid(draft);
  }

  /** {@code the plan agreed on | May 4 was dropped}: a participle, and its day. */
  private boolean isDated(QuotationDraft draft) {
    int first = draft.content.getFirst().first();
    return reading.in(FunctionWords.PREPOSITION, first - 1)
        && (reading.in(FunctionWords.MONTH, first) || reading.in(FunctionWords.WEEKDAY, first));
  }

  private boolean isComment(QuotationDraft draft) {
    return tokens(draft.cue).anyMatch(t -> reading.in(FunctionWords.COMMENTING, t))
        || tokens(draft.content.subList(0, 1))
            .limit(2)
            .anyMatch(t -> reading.in(FunctionWords.COMMENTING, t));
  }

  /** A verb of saying that is denied of somebody else, and not {@code could not explain why}. */
  private boolean isUnsaid(QuotationDraft draft) {
    boolean own =
        !draft.source.isEmpty()
            && reading.in(FunctionWords.FIRST_PERSON, draft.source.getFirst().first());
    return !own
        && !reading.in(FunctionWords.QUESTION_WORD, draft.content.getFirst().first())
        && tokens(draft.cue).anyMatch(t -> reading.in(FunctionWords.NEGATION, t))
        && tokens(draft.cue).anyMatch(this::isSaying);
  }

  private boolean isSaying(int t) {
    CueVerb verb = reading.cue(t);
    return verb != null && verb.act() == Act.SAID;
  }

  private boolean hasWordOfPosition(List<TokenRange> cue) {
    return tokens(cue).anyMatch(t -> reading.in(FunctionWords.STANCE, t));
  }

  private boolean isClause(QuotationDraft draft) {
    TokenRange content = draft.content.getFirst();
    int end = content.last() + 1;
    int first = content.first();
    if (reading.is(first, TokenView.THAT) && !starts.isPronoun(first)) {
      first++;
    }
    if (reading.is(first - 1, TokenView.THAT)) {
      return starts.followsThat(first, end);
    }
    return starts.opensClause(first, end)
        || starts.asks(first, end)
        || (takesClause(draft.cue) && mayBeClause(first, end));
  }

  private boolean mayBeClause(int first, int end) {
    return reading.in(FunctionWords.QUESTION_WORD, first)
        || starts.hasVerbBeforeRelative(first, end)
        || isGerund(first)
        || holdsClause(first, Math.min(end, first + MAX_ADDRESSEE));
  }

  /** {@code remember leaving}. */
  private boolean isGerund(int first) {
    CoarsePos pos = CoarsePos.of(reading, first, false);
    return pos == CoarsePos.ING || pos == CoarsePos.CUE_ING;
  }

  /** {@code showed the town that they meant it}: a clause after whom it is shown to. */
  private boolean holdsClause(int first, int end) {
    return IntStream.range(first, end)
        .anyMatch(
            t ->
                reading.is(t, TokenView.THAT)
                    && (reading.in(FunctionWords.SUBJECT, t + 1)
                        || reading.in(FunctionWords.DETERMINER, t + 1)));
  }

  /** {@code know}, {@code show}, {@code find}: what looks like a clause behind it is one. */
  private boolean takesClause(List<TokenRange> cue) {
    return tokens(cue).anyMatch(t -> reading.complement(t) != null);
  }

  private static IntStream tokens(List<TokenRange> ranges) {
    return ranges.stream()
        .flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()));
  }
}
