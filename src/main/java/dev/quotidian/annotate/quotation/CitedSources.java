package dev.quotidian.annotate.quotation;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.text.Hash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code The agency quoted Lena Okafor as saying …}: whom a medium quotes is the source, not the
 * medium.
 */
final class CitedSources {
  private static final long QUOTED = Hash.of("quoted");
  private static final long QUOTES = Hash.of("quotes");
  private static final long CITED = Hash.of("cited");
  private static final long CITES = Hash.of("cites");
  private static final long AS = Hash.of("as");
  private static final long SAYING = Hash.of("saying");

  /** The most tokens of the source between “quoted” and “as saying”. */
  private static final int MAX_LENGTH = 24;

  private static final int MAX_CUE_LENGTH = 8;

  private final TokenView reading;

  CitedSources(TokenView reading) {
    this.reading = reading;
  }

  /** Gives each attribution by such a verb its source. */
  void settle(List<QuotationDraft> drafts) {
    for (QuotationDraft draft : drafts) {
      if (!draft.cue.isEmpty()) {
        int verb = verb(draft);
        TokenRange source = verb < 0 ? null : source(verb);
        if (source != null) {
          draft.source.clear();
          draft.source.add(source);
        }
      }
    }
  }

  /** The verb at the cue, or shortly before it where the cue is “saying”; or -1. */
  private int verb(QuotationDraft draft) {
    int first = draft.cue.getFirst().first();
    int reach = reading.is(draft.cue.getLast().last(), SAYING) ? MAX_LENGTH : 0;
    int last = Math.min(draft.cue.getLast().last(), first + MAX_CUE_LENGTH);
    for (int t = last; t >= 0 && t >= first - reach; t--) {
      if (isVerb(t)) {
        return t;
      }
      if (reading.isTerminator(t)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isVerb(int t) {
    return reading.is(t, QUOTED)
        || reading.is(t, QUOTES)
        || reading.is(t, CITED)
        || reading.is(t, CITES);
  }

  /** What stands between the verb and “as saying”, or null. */
  private @Nullable TokenRange source(int verb) {
    for (int t = verb + 1; t <= verb + MAX_LENGTH && t + 1 < reading.text.tokens(); t++) {
      if (reading.is(t, AS) && reading.is(t + 1, SAYING)) {
        return t > verb + 1 ? new TokenRange(verb + 1, t - 1) : null;
      }
      if (!reading.outside(t)
          || reading.isTerminator(t)
          || reading.in(FunctionWords.AUXILIARY, t)
          || reading.in(FunctionWords.SUBJECT, t)) {
        return null;
      }
    }
    return null;
  }
}
