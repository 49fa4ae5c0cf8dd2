package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.ClauseStart;
import dev.quotidian.annotate.quotation.syntax.CueMatcher;
import dev.quotidian.annotate.quotation.syntax.CueVerb;
import dev.quotidian.annotate.quotation.syntax.CueVerb.Content;
import dev.quotidian.annotate.quotation.syntax.EvidenceNouns;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.SubjectFinder;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Complement clauses of what somebody thinks, knows, notices or decides, and of what a study shows:
 * {@code She knew the ferry was late}, {@code I am sure that …}, {@code Studies show that …}. They
 * are read apart from the other rules, which the model takes features from, so that these verbs
 * need no training.
 */
public final class ComplementRules {
  private static final double WITH_THAT = 0.8;
  private static final double WITHOUT_THAT = 0.7;

  /** A unit of sentences that marks join has no bound: no clause is read further than this. */
  private static final int MAX_LENGTH = 600;

  /** The most words between a noun of thinking and its article, and one. */
  private static final int MAX_ATTRIBUTES = 3;

  private final TokenView reading;
  private final Text text;
  private final int[] units;
  private final SubjectFinder sources;
  private final ClauseBounds bounds;
  private final ClauseStart starts;

  /** Of a text whose units begin with these tokens. */
  public ComplementRules(TokenView reading, int[] units) {
    this.reading = reading;
    this.text = reading.text;
    this.units = units;
    this.sources = new SubjectFinder(reading);
    this.bounds = new ClauseBounds(reading, new CueMatcher(reading), sources);
    this.starts = new ClauseStart(reading);
  }

  public List<QuotationDraft> run() {
    List<QuotationDraft> drafts = new ArrayList<>();
    for (int u = 0; u + 1 < units.length; u++) {
      text.checkLimit();
      for (int t = units[u]; t < units[u + 1]; t++) {
        QuotationDraft draft = text.isWord(t) && reading.outside(t) ? at(t, u) : null;
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private @Nullable QuotationDraft at(int t, int unit) {
    int floor = units[unit];
    int holding = holding(t, floor);
    if (holding > floor) {
      TokenRange holder = sources.before(holding, floor);
      return holder == null || isImpersonal(holder)
          ? null
          : draft(Act.THOUGHT, false, t, holder, units[unit + 1]);
    }
    CueVerb verb = verb(t);
    if (verb != null) {
      int finite = finite(t, floor, verb);
      TokenRange source = isVerb(finite, t, verb, floor) ? sources.before(finite, floor) : null;
      return source == null || !fits(source, verb)
          ? null
          : draft(act(verb, source), verb.content() == Content.CORE, t, source, units[unit + 1]);
    }
    int copula = reading.in(FunctionWords.ATTITUDE, t) ? beforeDegree(t, floor) : floor;
    TokenRange source =
        copula > floor && reading.in(FunctionWords.COPULA, copula)
            ? sources.before(copula, floor)
            : null;
    return source == null || isImpersonal(source)
        ? null
        : draft(Act.THOUGHT, true, t, source, units[unit + 1]);
  }

  /** {@code The study found that}: what a text finds is told in it. */
  private Act act(CueVerb verb, TokenRange source) {
    return EvidenceNouns.isHeadOf(reading, source) ? Act.SAID : verb.act();
  }

  /** A verb with a complement clause, or one of saying that the model may have passed over. */
  private @Nullable CueVerb verb(int t) {
    CueVerb verb = reading.complement(t);
    CueVerb cue = verb == null ? reading.cue(t) : null;
    return cue != null && cue.act() == Act.SAID && cue.content() == Content.CORE ? cue : verb;
  }

  private @Nullable QuotationDraft draft(
      Act act, boolean bare, int cue, TokenRange source, int unitEnd) {
    int end = Math.min(unitEnd, cue + MAX_LENGTH);
    int next = cue + 1;
    while (next < end && reading.isAdverb(next)) {
      next++;
    }
    boolean that = reading.is(next, TokenView.THAT);
    int first = that && !starts.isPronoun(next) ? next + 1 : next;
    int stop = beforeContrast(first, bounds.contentEnd(first, end));
    boolean clause =
        that
            ? starts.followsThat(first, stop)
            : bare
                && (starts.opensClause(next, stop) || (starts.asks(next, stop) && isVerbCue(cue)));
    boolean unsaid = act == Act.SAID && isNegated(cue);
    if (!clause || unsaid || reading.words(first, stop) < 2) {
      return null;
    }
    QuotationDraft draft =
        new QuotationDraft(
            RuleId.CLAUSE_COMPLEMENT,
            that ? WITH_THAT : WITHOUT_THAT,
            act == Act.THOUGHT && isNegated(cue) ? Act.STANCE : act);
    draft.cue.add(new TokenRange(cue, cue));
    draft.source.add(source);
    draft.content.add(new TokenRange(first, stop - 1));
    return draft;
  }

  /** {@code I hoped he would come, but he did not}: what contrasts with it is not hoped. */
  private int beforeContrast(int first, int stop) {
    for (int t = first + 1; t + 1 < stop; t++) {
      boolean contrast = reading.isComma(t) && reading.is(t + 1, TokenView.BUT);
      if (contrast && reading.outside(t) && starts.opensClause(t + 2, stop)) {
        return t;
      }
    }
    return stop;
  }

  private boolean isVerbCue(int cue) {
    return reading.complement(cue) != null;
  }

  /** {@code began to think}, {@code kept saying}: the first of the verbs; else {@code t}. */
  private int finite(int t, int floor, CueVerb verb) {
    int before =
        switch (verb.form()) {
          case BASE -> reading.is(t - 1, TokenView.TO) ? t - 2 : t;
          case ING -> t - 1;
          case PAST, THIRD_PERSON -> t;
        };
    return before > floor && reading.in(FunctionWords.CATENATIVE, before) ? before : t;
  }

  private boolean isVerb(int finite, int t, CueVerb verb, int floor) {
    return finite < t ? !text.isCapitalised(t) : isVerb(t, floor, verb);
  }

  /**
   * {@code has the clear feeling that}, {@code was under the impression that}: the verb before a
   * noun of thinking, or {@code floor}.
   */
  private int holding(int noun, int floor) {
    if (!reading.in(FunctionWords.BELIEF, noun) || !reading.is(noun + 1, TokenView.THAT)) {
      return floor;
    }
    int article = noun - 1;
    while (article > floor && article > noun - MAX_ATTRIBUTES && isAttribute(article)) {
      article--;
    }
    if (article <= floor + 1 || !reading.in(FunctionWords.DETERMINER, article)) {
      return floor;
    }
    int verb = article - 1;
    if (reading.in(FunctionWords.HOLDING, verb)) {
      return verb;
    }
    boolean state = reading.in(FunctionWords.PREPOSITION, verb) || reading.is(verb, TokenView.TO);
    return state && reading.in(FunctionWords.ARRIVING, verb - 1)
        ? Math.max(floor, verb - 1)
        : floor;
  }

  private boolean isAttribute(int t) {
    return text.isWord(t)
        && !reading.in(FunctionWords.DETERMINER, t)
        && !reading.in(FunctionWords.PREPOSITION, t);
  }

  /** Whether a word that may be a noun or a participle is the verb of a subject before it. */
  private boolean isVerb(int t, int floor, CueVerb verb) {
    if (t == floor || text.isCapitalised(t)) {
      return false;
    }
    int before = reading.beforeAdverbs(t, floor);
    if (reading.isPast(before) || starts.owns(before)) {
      return false;
    }
    return switch (verb.form()) {
      case BASE -> takesBase(before);
      case THIRD_PERSON ->
          !reading.in(FunctionWords.DETERMINER, before)
              && !reading.in(FunctionWords.PREPOSITION, before);
      case PAST ->
          !reading.in(FunctionWords.DETERMINER, before)
              && !reading.in(FunctionWords.PASSIVE, before)
              && !reading.in(FunctionWords.COPULA, before);
      case ING -> reading.in(FunctionWords.COPULA, before);
    };
  }

  /** After an auxiliary, a pronoun or a plural. */
  private boolean takesBase(int before) {
    boolean subject =
        text.isClitic(before)
            || reading.in(FunctionWords.AUXILIARY, before)
            || reading.in(FunctionWords.PRONOUN, before)
            || reading.isPlural(before);
    return subject && !reading.in(FunctionWords.PREPOSITION, before);
  }

  /** {@code is quite sure}: the copula. */
  private int beforeDegree(int t, int floor) {
    int before = reading.beforeAdverbs(t, floor);
    return reading.in(FunctionWords.DEGREE, before) ? reading.beforeAdverbs(before, floor) : before;
  }

  private boolean fits(TokenRange source, CueVerb verb) {
    if (verb.content() == Content.DOCUMENT) {
      return EvidenceNouns.isHeadOf(reading, source);
    }
    return verb.form() != CueVerb.Form.THIRD_PERSON || isNamed(source);
  }

  /** A name, a pronoun, or a noun with its article: “hopes” after it is a verb. */
  private boolean isNamed(TokenRange source) {
    for (int t = source.first(); t <= source.last(); t++) {
      if (reading.isNameWord(t)) {
        return true;
      }
    }
    return reading.in(FunctionWords.DETERMINER, source.first())
        || reading.in(FunctionWords.PRONOUN, source.first());
  }

  /** {@code It is certain that}: nobody is. */
  private boolean isImpersonal(TokenRange source) {
    return source.first() == source.last() && starts.isThing(source.first());
  }

  private boolean isNegated(int t) {
    return reading.in(FunctionWords.NEGATION, t - 1)
        || (reading.isAdverb(t - 1) && reading.in(FunctionWords.NEGATION, t - 2));
  }
}
