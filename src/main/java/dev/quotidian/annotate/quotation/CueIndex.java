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

  CueIndex(List<Draft> drafts) {
    this.drafts = drafts;
    this.pieces = new long[drafts.stream().mapToInt(draft -> draft.cue.size()).sum()];
    int count = 0;
    for (int d = 0; d < drafts.size(); d++) {
      for (Range range : drafts.get(d).cue) {
        pieces[count++] = (long) range.first() << BITS | d;
      }
    }
    Arrays.sort(pieces);
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
