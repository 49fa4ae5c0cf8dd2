package dev.quotidian.annotate.quotation.draft;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index of drafts by the tokens of their cues: a sorted array, searched by bisection. */
public final class DraftsByCue {
  private static final int BITS = 32;

  private final List<QuotationDraft> drafts;

  /** The first token of a piece of a cue, and the number of its draft; sorted. */
  private final long[] pieces;

  /** Of the drafts that there are now; more may be added behind them. */
  public DraftsByCue(List<QuotationDraft> drafts) {
    this.drafts = drafts;
    this.pieces = new long[cuePieces(drafts)];
    int count = 0;
    for (int d = 0; d < drafts.size(); d++) {
      List<TokenRange> cue = drafts.get(d).cue;
      for (int i = 0; i < cue.size(); i++) {
        pieces[count++] = (long) cue.get(i).first() << BITS | d;
      }
    }
    Arrays.sort(pieces);
  }

  private static int cuePieces(List<QuotationDraft> drafts) {
    int count = 0;
    for (int d = 0; d < drafts.size(); d++) {
      count += drafts.get(d).cue.size();
    }
    return count;
  }

  @Nullable
  public QuotationDraft at(int token) {
    int found = Arrays.binarySearch(pieces, (token + 1L) << BITS);
    int before = (found >= 0 ? found : -found - 1) - 1;
    if (before < 0) {
      return null;
    }
    QuotationDraft draft = drafts.get((int) pieces[before]);
    return holds(draft.cue, token) ? draft : null;
  }

  private static boolean holds(List<TokenRange> cue, int token) {
    for (int i = 0; i < cue.size(); i++) {
      if (cue.get(i).first() <= token && token <= cue.get(i).last()) {
        return true;
      }
    }
    return false;
  }
}
