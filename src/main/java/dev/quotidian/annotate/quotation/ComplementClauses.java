package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.draft.DraftsByCue;
import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.draft.TokenSet;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import java.util.List;

/**
 * Adds the rules' complement clauses to what is found otherwise: where nothing is attributed,
 * neither by their cue nor around it, and where the model ends the same clause too early.
 */
final class ComplementClauses {
  private final List<QuotationDraft> drafts;
  private final TokenSet taken;

  /** To these drafts, which take these tokens. */
  ComplementClauses(List<QuotationDraft> drafts, TokenSet taken) {
    this.drafts = drafts;
    this.taken = taken;
  }

  void take(List<QuotationDraft> clauses) {
    DraftsByCue index = new DraftsByCue(List.copyOf(drafts));
    for (QuotationDraft clause : clauses) {
      int cue = clause.cue.getFirst().first();
      QuotationDraft same = index.at(cue);
      if (same != null && clause.act != Act.SAID) {
        widen(same, clause.content.getFirst());
      } else if (same == null && !taken.has(cue) && taken.hasNone(clause.content)) {
        taken.add(clause.content);
        drafts.add(clause);
      }
    }
  }

  /** The model may end a clause at its first comma: the rules' clause is kept. */
  private void widen(QuotationDraft draft, TokenRange clause) {
    if (draft.content.size() != 1 || draft.rule != RuleId.LEARNED) {
      return;
    }
    TokenRange part = draft.content.getFirst();
    List<TokenRange> rest = List.of(new TokenRange(part.last() + 1, clause.last()));
    if (part.first() == clause.first() && part.last() < clause.last() && taken.hasNone(rest)) {
      draft.content.clear();
      draft.content.add(clause);
      taken.add(rest);
    }
  }
}
