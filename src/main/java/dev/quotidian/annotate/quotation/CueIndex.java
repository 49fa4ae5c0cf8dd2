package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.Draft.Range;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the draft whose cue holds a token. */
final class CueIndex {
  private static final int BITS = 32;

  private final List<Draft> drafts;

  /** The first token of a piece of a cue, and the number of its draft; sorted. */
  private final long[] pieces;

  /** Of the drafts that there are now; more may be added behind them. */
  CueIndex(List<Draft> drafts) {
    this.drafts = drafts;
    this.pieces = new long[cuePieces(drafts)];
    int count = 0;
    for (int d = 0; d < drafts.size(); d++) {
      List<Range> cue = drafts.get(d).cue;
      for (int i = 0; i < cue.size(); i++) {
        pieces[count++] = (long) cue.get(i).first() << BITS | d;
      }
    }
    Arrays.sort(pieces);
  }

  private static int cuePieces(List<Draft> drafts) {
    int count = 0;
    for (int d = 0; d < drafts.size(); d++) {
      count += drafts.get(d).cue.size();
    }
    return count;
  }

  @Nullable Draft at(int token) {
    int found = Arrays.binarySearch(pieces, (token + 1L) << BITS);
    int before = (found >= 0 ? found : -found - 1) - 1;
    if (before < 0) {
      return null;
    }
    Draft draft = drafts.get((int) pieces[before]);
    return holds(draft.cue, token) ? draft : null;
  }

  private static boolean holds(List<Range> cue, int token) {
    for (int i = 0; i < cue.size(); i++) {
      if (cue.get(i).first() <= token && token <= cue.get(i).last()) {
        return true;
      }
    }
    return false;
  }
}
