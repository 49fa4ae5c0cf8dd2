package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.syntax.CueVerb;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coordinated verbs share their subject: in {@code Okafor knew that …, and believed that …} the
 * second clause has the source of the first.
 */
final class SharedSubjects {
  private final TokenView reading;

  SharedSubjects(TokenView reading) {
    this.reading = reading;
  }

  /** Gives the drafts without a source that of the verb that theirs is coordinated with. */
  void share(List<QuotationDraft> drafts) {
    List<QuotationDraft> sorted = new ArrayList<>(drafts);
    sorted.removeIf(draft -> draft.cue.size() != 1);
    sorted.sort(Comparator.comparingInt(SharedSubjects::cue));
    for (int i = 1; i < sorted.size(); i++) {
      QuotationDraft first = sorted.get(i - 1);
      QuotationDraft next = sorted.get(i);
      if (next.source.isEmpty() && !first.source.isEmpty() && areCoordinated(first, next)) {
        next.source.add(first.source.getFirst());
      }
    }
  }

  private static int cue(QuotationDraft draft) {
    return draft.cue.getFirst().first();
  }

  private boolean areCoordinated(QuotationDraft first, QuotationDraft next) {
    CueVerb one = verb(cue(first));
    CueVerb other = verb(cue(next));
    return one != null
        && other != null
        && one.form() == other.form()
        && first.source.getFirst().last() < cue(first)
        && reading.text.sentence(cue(first)) == reading.text.sentence(cue(next))
        && isCoordinator(reading.beforeAdverbs(cue(next), 0));
  }

  private @Nullable CueVerb verb(int t) {
    CueVerb verb = reading.cue(t);
    return verb == null ? reading.complement(t) : verb;
  }

  private boolean isCoordinator(int t) {
    return reading.is(t, TokenView.AND) || reading.is(t, TokenView.BUT) || reading.isComma(t);
  }
}
