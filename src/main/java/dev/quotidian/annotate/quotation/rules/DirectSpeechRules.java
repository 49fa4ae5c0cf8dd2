package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.Citations;
import dev.quotidian.annotate.quotation.syntax.CueMatcher;
import dev.quotidian.annotate.quotation.syntax.CueVerb;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.SubjectFinder;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/** Attributes quotations in marks to a cue beside them: after, before, or between two parts. */
final class DirectSpeechRules {
  private static final int CUE_WITHIN = 24;
  private static final int ADJUNCT = 16;

  private final TokenView reading;
  private final Text text;
  private final CueMatcher cues;
  private final Citations citations;
  private final SubjectFinder sources;

  DirectSpeechRules(TokenView reading, CueMatcher cues, SubjectFinder sources) {
    this.reading = reading;
    this.text = reading.text;
    this.cues = cues;
    this.sources = sources;
    this.citations = new Citations(reading, sources);
  }

  /** {@code “...,” said Okafor} or {@code “...,” Okafor said}, before {@code end}. */
  @Nullable QuotationDraft cueAfter(int quote, int end) {
    int first = text.quoteEnd(quote);
    if (first < end && reading.isComma(first)) {
      first++;
    }
    for (int t = first; t < end && t < first + CUE_WITHIN && reading.outside(t); t++) {
      if (reading.isTerminator(t) || reading.isColon(t) || reading.isSemicolon(t)) {
        return null;
      }
      QuotationDraft cited = citations.at(t, first, RuleId.QUOTE_QUOTED_AS);
      if (cited != null) {
        return cited;
      }
      CueVerb cue = cues.at(t, first);
      if (cue != null && cue.form() != CueVerb.Form.ING) {
        QuotationDraft draft = cueAt(t, first, end, quote);
        if (draft != null) {
          return draft;
        }
      }
    }
    return unlistedVerbAfter(quote, first, end);
  }

  /**
   * {@code “...,” Okafor thundered}: after a comma in the marks any verb attributes, with a short
   * subject.
   */
  private @Nullable QuotationDraft unlistedVerbAfter(int quote, int first, int end) {
    if (!reading.awaitsCue(quote) || first >= end || !reading.outside(first)) {
      return null;
    }
    if (isFiniteVerb(first)) {
      return cueAt(first, first, end, quote);
    }
    TokenRange source = sources.opening(first, end);
    if (source == null || source.first() != first) {
      return null;
    }
    int verb = source.last() + 1;
    while (verb < end && reading.isAdverb(verb)) {
      verb++;
    }
    return verb < end && isFiniteVerb(verb) ? cueAt(verb, first, end, quote) : null;
  }

  private boolean isFiniteVerb(int t) {
    int end = text.end(t);
    if (!text.isWord(t) || text.isCapitalised(t) || end - text.start(t) < 4) {
      return false;
    }
    boolean third = text.body().charAt(end - 1) == 's' && text.body().charAt(end - 2) != 's';
    return third || text.body().startsWith("ed", end - 2);
  }

  private @Nullable QuotationDraft cueAt(int cue, int first, int end, int quote) {
    TokenRange source = cue == first ? sources.after(cue, end) : sources.before(cue, first);
    if (source == null && cue > first) {
      source = isOnlyAdverbs(first, cue) ? sources.after(cue, end) : null;
    }
    if (source == null) {
      return null;
    }
    if (!reading.endsWithPunctuation(quote) && Math.min(cue, source.first()) > first) {
      return null;
    }
    boolean gap = cue > first && source.last() < cue && source.first() - first > 6;
    QuotationDraft draft =
        new QuotationDraft(RuleId.QUOTE_CUE_AFTER, gap ? 0.7 : confidence(quote), act(cue));
    draft.cue.add(new TokenRange(cue, cue));
    draft.source.add(source);
    return draft;
  }

  private boolean isOnlyAdverbs(int first, int cue) {
    for (int t = first; t < cue; t++) {
      if (!reading.isAdverb(t)) {
        return false;
      }
    }
    return true;
  }

  private double confidence(int quote) {
    return reading.awaitsCue(quote) ? 0.97 : 0.85;
  }

  private Act act(int t) {
    CueVerb cue = reading.cue(t);
    return cue == null ? Act.SAID : cue.act();
  }

  /**
   * {@code Okafor said: “...”}, {@code Okafor told reporters on Monday that “...”}, not before
   * {@code floor}.
   */
  @Nullable QuotationDraft cueBefore(int quote, int floor) {
    return cueBeforeToken(text.quoteFirst(quote), floor);
  }

  /** As {@link #cueBefore}, of what begins at {@code first}. */
  @Nullable QuotationDraft cueBeforeToken(int first, int floor) {
    int last = first - 1;
    boolean introduced = last >= floor && (reading.isComma(last) || reading.isColon(last));
    int from = introduced ? last - 1 : last;
    for (int t = from; t >= floor && t > from - ADJUNCT && reading.outside(t); t--) {
      if (reading.isTerminator(t) || reading.isSemicolon(t)) {
        return null;
      }
      QuotationDraft cited =
          t >= from - 1 ? citations.endingAt(t, floor, RuleId.QUOTE_QUOTED_AS) : null;
      if (cited != null) {
        return cited;
      }
      CueVerb cue = cues.at(t, floor);
      if (cue != null && reaches(t, from, cue, introduced)) {
        return withSubject(t, floor, introduced ? 0.95 : 0.85);
      }
    }
    return null;
  }

  /**
   * Whether between the cue and the quotation stands nothing but "that", an addressee and adjuncts.
   */
  private boolean reaches(int cue, int last, CueVerb verb, boolean introduced) {
    if (last == cue || (last == cue + 1 && reading.is(last, TokenView.THAT))) {
      return true;
    }
    if (reading.is(last, TokenView.THAT)) {
      return verb.content() == CueVerb.Content.ADDRESSEE || isAdjunct(cue + 1);
    }
    return introduced
        && (verb.content() == CueVerb.Content.ADDRESSEE
            || isAdjunct(cue + 1)
            || reading.isColon(last + 1));
  }

  private boolean isAdjunct(int t) {
    return reading.in(FunctionWords.PREPOSITION, t)
        || reading.in(FunctionWords.TIME, t)
        || reading.isAdverb(t);
  }

  private @Nullable QuotationDraft withSubject(int cue, int floor, double confidence) {
    CueVerb verb = reading.cue(cue);
    boolean participle = verb != null && verb.form() == CueVerb.Form.ING;
    TokenRange source = participle ? sources.opening(floor, cue) : sources.before(cue, floor);
    if (source == null && cue == floor) {
      source = sources.after(cue, text.tokens());
    }
    QuotationDraft draft =
        new QuotationDraft(RuleId.QUOTE_CUE_BEFORE, source == null ? 0.5 : confidence, act(cue));
    draft.cue.add(new TokenRange(cue, cue));
    if (source != null) {
      draft.source.add(source);
    }
    return draft;
  }
}
