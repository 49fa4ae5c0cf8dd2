package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.draft.DraftsByCue;
import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import java.util.List;

/**
 * Reported speech before its cue ({@code A long clause, the bank said on Monday.}), where the rules
 * see the whole clause and the model may label a part of it: the rules' clause is kept.
 */
final class TrailingCues {
  private final TokenView reading;
  private final List<QuotationDraft> learned;
  private final DraftsByCue byCue;

  /** Of what the model found. */
  TrailingCues(TokenView reading, List<QuotationDraft> learned) {
    this.reading = reading;
    this.learned = learned;
    this.byCue = new DraftsByCue(List.copyOf(learned));
  }

  /** Widens what the model found to the rules' clauses, and adds those it did not find. */
  void take(List<QuotationDraft> ruled) {
    for (QuotationDraft draft : ruled) {
      if (draft.rule == RuleId.CLAUSE_BEFORE && draft.content.size() == 1) {
        take(draft);
      }
    }
  }

  private void take(QuotationDraft ruled) {
    QuotationDraft same = byCue.at(ruled.cue.getFirst().first());
    if (same == null) {
      learned.add(ruled);
    } else if (isWithin(same.content, ruled)) {
      same.content.clear();
      same.content.addAll(ruled.content);
    }
  }

  /** Whether all pieces are parts of the clause, or follow on the cue, as what dates it does. */
  private boolean isWithin(List<TokenRange> pieces, QuotationDraft ruled) {
    TokenRange clause = ruled.content.getFirst();
    int end = Math.max(ruled.cue.getLast().last(), ruled.source.getLast().last());
    for (int i = 0; i < pieces.size(); i++) {
      TokenRange piece = pieces.get(i);
      boolean inside = piece.first() >= clause.first() && piece.last() <= clause.last();
      if (!inside && !(piece.first() > end && isAdjunct(end, piece))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the piece follows on the cue without a comma and holds no finite verb. */
  private boolean isAdjunct(int end, TokenRange piece) {
    for (int t = end + 1; t <= piece.last(); t++) {
      boolean before = t < piece.first() && reading.isComma(t);
      if (before
          || !reading.outside(t)
          || reading.in(FunctionWords.AUXILIARY, t)
          || reading.in(FunctionWords.VERB, t)
          || reading.in(FunctionWords.SUBJECT, t)) {
        return false;
      }
    }
    return true;
  }
}
