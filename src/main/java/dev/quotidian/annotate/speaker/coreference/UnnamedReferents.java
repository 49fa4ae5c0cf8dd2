package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.UnnamedReferent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who and what was described so far, without a name; a later description may mean it. Mutable. */
final class UnnamedReferents {
  private static final int LOOK_BACK = 16;

  private final List<UnnamedReferent> told = new ArrayList<>();

  /** Notes one more, and gives it back. */
  Referent add(UnnamedReferent described) {
    told.add(described);
    return described;
  }

  /** The last one that the noun with this hash described, or null. */
  @Nullable UnnamedReferent before(long head) {
    for (int i = told.size() - 1; i >= 0 && i >= told.size() - LOOK_BACK; i--) {
      if (told.get(i).head() == head) {
        return told.get(i);
      }
    }
    return null;
  }
}
