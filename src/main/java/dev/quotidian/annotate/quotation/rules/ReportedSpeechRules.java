package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.Citations;
import dev.quotidian.annotate.quotation.syntax.CueMatcher;
import dev.quotidian.annotate.quotation.syntax.CueVerb;
import dev.quotidian.annotate.quotation.syntax.CueVerb.Content;
import dev.quotidian.annotate.quotation.syntax.CueVerb.Form;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.SubjectFinder;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Attributes clauses, with or without words in quotation marks in them, to a cue in the same unit.
 */
final class ReportedSpeechRules {
  private static final int LONG_CLAUSE = 5;

  /** The most tokens of whom, where and when behind a cue. */
  private static final int MAX_TAIL = 14;

  private final TokenView reading;
  private final Text text;
  private final CueMatcher cues;
  private final SubjectFinder sources;
  private final ClauseBounds bounds;
  private final Citations citations;

  ReportedSpeechRules(TokenView reading, CueMatcher cues, SubjectFinder sources) {
    this.reading = reading;
    this.text = reading.text;
    this.cues = cues;
    this.sources = sources;
    this.bounds = new ClauseBounds(reading, cues, sources);
    this.citations = new Citations(reading, sources);
  }

  /** {@code S was quoted as saying (that) clause}: the verb of citing is at {@code t}. */
  @Nullable QuotationDraft cited(int t, int floor, int end) {
    QuotationDraft draft = citations.at(t, floor, RuleId.CLAUSE_QUOTED_AS);
    if (draft == null) {
      return null;
    }
    int next = draft.cue.getLast().last() + 1;
    int first = reading.is(next, TokenView.THAT) ? next + 1 : next;
    int stop = bounds.contentEnd(first, end);
    if (reading.words(first, stop) < 2
        || reading.in(FunctionWords.PREPOSITION, next)
        || reading.in(FunctionWords.TIME, next)
        || reading.isComma(next)) {
      return null;
    }
    draft.content.add(new TokenRange(first, stop - 1));
    return draft;
  }

  /**
   * {@code S said (that) clause} or {@code clause, S said}, in the unit from {@code floor} to
   * before {@code end}.
   */
  @Nullable QuotationDraft at(int t, CueVerb cue, int floor, int end) {
    TokenRange source =
        cue.form() == Form.ING ? subjectOfMainClause(t, floor) : sources.before(t, floor);
    if (source == null) {
      return cue.form() == Form.PAST || cue.form() == Form.THIRD_PERSON
          ? inverted(t, cue, floor, end)
          : null;
    }
    if (isNegated(t) || (cue.form() == Form.THIRD_PERSON && !isNamed(source))) {
      return null;
    }
    boolean parenthetical =
        isComma(source.first() - 1, floor)
            && (isAtClauseEnd(t, end)
                || (isBeforeAdjuncts(t, cue, end) && isLongBefore(source, floor))
                || isAfterthought(t, source, floor));
    QuotationDraft before = parenthetical ? clauseBefore(t, cue, source, floor, end) : null;
    return before != null ? before : clauseAfter(t, cue, source, bounds.contentEnd(t + 1, end));
  }

  /**
   * {@code A long clause, S said after ...}: what comes before is the content, what follows an
   * adjunct.
   */
  private boolean isAfterthought(int t, TokenRange source, int floor) {
    boolean adjunct =
        reading.in(FunctionWords.PREPOSITION, t + 1) || reading.in(FunctionWords.TIME, t + 1);
    return adjunct && isLongBefore(source, floor);
  }

  private boolean isLongBefore(TokenRange source, int floor) {
    return !isParticiple(floor)
        && !reading.in(FunctionWords.PREPOSITION, floor)
        && !reading.in(FunctionWords.CONJUNCTION, floor)
        && reading.words(floor, source.first()) > LONG_CLAUSE;
  }

  /** {@code Speaking to students, Okafor said …}: what comes first is no clause. */
  private boolean isParticiple(int t) {
    return text.isWord(t)
        && text.end(t) - text.start(t) > 4
        && text.body().startsWith("ing", text.end(t) - 3);
  }

  /** "would not say who", "did not mention that": nothing is said. */
  private boolean isNegated(int t) {
    return reading.in(FunctionWords.NEGATION, t - 1)
        || (reading.isAdverb(t - 1) && reading.in(FunctionWords.NEGATION, t - 2));
  }

  private boolean isNamed(TokenRange source) {
    if (source.first() == source.last() && reading.in(FunctionWords.PRONOUN, source.first())) {
      return true;
    }
    for (int t = source.first(); t <= source.last(); t++) {
      if (reading.isNameWord(t)) {
        return true;
      }
    }
    return reading.in(FunctionWords.DETERMINER, source.first());
  }

  private boolean isComma(int t, int floor) {
    return t > floor && reading.isComma(t);
  }

  /** {@code ..., adding that}: the source is the subject of the first verb of the unit. */
  private @Nullable TokenRange subjectOfMainClause(int participle, int floor) {
    for (int t = floor + 1; t < participle && t < floor + 60; t++) {
      CueVerb cue = cues.at(t, floor);
      if (cue != null && cue.form() != Form.ING) {
        return sources.before(t, floor);
      }
    }
    return sources.opening(floor, participle);
  }

  /** {@code clause, said S.} */
  private @Nullable QuotationDraft inverted(int t, CueVerb cue, int floor, int end) {
    if (!isComma(t - 1, floor) || cue.content() != Content.CORE) {
      return null;
    }
    TokenRange source = sources.after(t, end);
    return source == null || !isAtClauseEnd(source.last(), end)
        ? null
        : clauseBefore(t, cue, source, floor, end);
  }

  private boolean isAtClauseEnd(int t, int end) {
    int next = t + 1;
    while (next < end && reading.outside(next) && bounds.isAdjunctWord(next)) {
      next++;
    }
    return endsClause(next, end);
  }

  /**
   * {@code …, she told the daily Kurier late on Monday.}: after the cue no more than whom, where
   * and when.
   */
  private boolean isBeforeAdjuncts(int t, CueVerb cue, int end) {
    int next = t + 1;
    boolean opens =
        reading.in(FunctionWords.PREPOSITION, next)
            || reading.in(FunctionWords.TIME, next)
            || (reading.isAdverb(next) && reading.in(FunctionWords.PREPOSITION, next + 1))
            || (cue.content() == Content.ADDRESSEE && !reading.is(next, TokenView.THAT));
    if (!opens) {
      return false;
    }
    while (next < end && next <= t + MAX_TAIL && isAdjunctPart(next)) {
      next++;
    }
    return endsClause(next, end);
  }

  private boolean isAdjunctPart(int t) {
    return reading.outside(t)
        && text.isWordOrNumber(t)
        && (!text.isClitic(t) || reading.isNameWord(t - 1))
        && !reading.in(FunctionWords.SUBJECT, t)
        && !reading.in(FunctionWords.AUXILIARY, t)
        && !reading.in(FunctionWords.VERB, t)
        && !reading.is(t, TokenView.THAT)
        && !reading.is(t, TokenView.TO);
  }

  private boolean endsClause(int next, int end) {
    return next >= end
        || reading.isTerminator(next)
        || reading.isComma(next)
        || reading.isDash(next)
        || reading.isSemicolon(next)
        || text.is(next, ')');
  }

  private @Nullable QuotationDraft clauseAfter(int t, CueVerb cue, TokenRange source, int stop) {
    int first = bounds.contentFirst(t, cue, source, stop);
    if (first < 0 || reading.words(first, stop) < 2) {
      return null;
    }
    boolean that = reading.is(first - 1, TokenView.THAT);
    int end = cue.content() == Content.OBJECT && !that ? bounds.objectEnd(first, stop) : stop;
    QuotationDraft draft =
        draft(
            that ? RuleId.CLAUSE_AFTER_THAT : RuleId.CLAUSE_AFTER,
            that ? 0.85 : 0.7,
            cue,
            t,
            source);
    draft.content.add(new TokenRange(first, end - 1));
    return draft;
  }

  private @Nullable QuotationDraft clauseBefore(
      int t, CueVerb cue, TokenRange source, int floor, int end) {
    int last = Math.min(t, source.first()) - 2;
    int first = afterLinks(floor, last);
    int next = Math.max(t, source.last()) + 1;
    boolean goesOn = goesOnAfter(next, end);
    if (cue.content() == Content.QUOTE || reading.words(first, last + 1) < (goesOn ? 2 : 3)) {
      return null;
    }
    QuotationDraft draft = draft(RuleId.CLAUSE_BEFORE, 0.8, cue, t, source);
    draft.content.add(new TokenRange(first, last));
    if (goesOn) {
      draft.content.add(new TokenRange(next + 1, bounds.contentEnd(next + 1, end) - 1));
    }
    return draft;
  }

  /** {@code The plan, he said, is dead}: what follows the comma is said as well. */
  private boolean goesOnAfter(int comma, int end) {
    int next = comma + 1;
    return reading.isComma(comma)
        && reading.words(next, end) > 1
        && reading.outside(next)
        && !reading.in(FunctionWords.CONJUNCTION, next)
        && !reading.in(FunctionWords.LINK, next)
        && !reading.in(FunctionWords.PREPOSITION, next)
        && cues.at(next, 0) == null;
  }

  private int afterLinks(int first, int last) {
    int t = first;
    while (t < last && (reading.in(FunctionWords.LINK, t) || reading.isComma(t))) {
      t++;
    }
    return t;
  }

  private QuotationDraft draft(
      RuleId rule, double confidence, CueVerb cue, int t, TokenRange source) {
    QuotationDraft draft = new QuotationDraft(rule, confidence, cue.act());
    draft.cue.add(new TokenRange(t, t));
    draft.source.add(source);
    return draft;
  }
}
