package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.CueLexicon;
import dev.quotidian.annotate.quotation.syntax.CueLexicon.Content;
import dev.quotidian.annotate.quotation.syntax.CueLexicon.Form;
import dev.quotidian.annotate.quotation.syntax.CueMatcher;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.SubjectFinder;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import dev.quotidian.text.TokenKind;

/** Where the clause that a cue attributes begins and ends. */
final class ClauseBounds {
  private static final int ADJUNCT = 18;
  private static final int WITHOUT_ADDRESSEE = 12;

  private final TokenView reading;
  private final Text text;
  private final CueMatcher cues;
  private final SubjectFinder sources;

  ClauseBounds(TokenView reading, CueMatcher cues, SubjectFinder sources) {
    this.reading = reading;
    this.text = reading.text;
    this.cues = cues;
    this.sources = sources;
  }

  boolean isAdjunctWord(int t) {
    return reading.in(FunctionWords.PREPOSITION, t)
        || reading.in(FunctionWords.TIME, t)
        || reading.in(FunctionWords.DETERMINER, t)
        || reading.in(FunctionWords.ADDRESSEE, t)
        || isStatement(t);
  }

  private boolean isStatement(int t) {
    return text.isWord(t) && reading.in(FunctionWords.DETERMINER, t - 1);
  }

  /** A noun phrase ends before a further clause and before the day it was announced. */
  int objectEnd(int first, int stop) {
    int end = first + 1;
    while (end < stop
        && !(reading.isComma(end) && reading.in(FunctionWords.CONJUNCTION, end + 1))) {
      end++;
    }
    boolean day =
        reading.in(FunctionWords.TIME, end - 1) && reading.in(FunctionWords.PREPOSITION, end - 2);
    return day && end - 2 > first ? end - 2 : end;
  }

  /** Where the content after a cue begins, or -1 if the verb takes none of this form. */
  int contentFirst(int t, CueLexicon cue, TokenRange source, int stop) {
    int next = t + 1;
    if (next >= stop || (cue.content() == Content.QUOTE && !quoteWithin(next, stop))) {
      return -1;
    }
    int that =
        thatWithin(next, stop, cue.content() == Content.ADDRESSEE ? ADJUNCT : WITHOUT_ADDRESSEE);
    if (that >= 0) {
      return that + 1;
    }
    if (reading.isComma(next) || (reading.isColon(next) && cue.content() != Content.CORE)) {
      return -1;
    }
    return switch (cue.content()) {
      case CORE -> isClauseStart(next, cue) ? clauseAfterAdjunct(next, stop) : -1;
      case OBJECT -> isObject(next) ? next : -1;
      case DOCUMENT ->
          reading.in(FunctionWords.DOCUMENT, source.last()) && isObject(next) ? next : -1;
      case ADDRESSEE -> afterAddressee(next, stop);
      case CLAUSE -> quoteWithin(next, stop) && !isAdjunctWord(next) ? next : -1;
      case QUOTE -> next;
    };
  }

  private int clauseAfterAdjunct(int next, int stop) {
    int first = afterAdjunct(next, stop);
    boolean adjunct =
        reading.in(FunctionWords.PREPOSITION, first)
            || (reading.isAdverb(first) && reading.in(FunctionWords.PREPOSITION, first + 1));
    return adjunct ? -1 : first;
  }

  private boolean isObject(int t) {
    boolean noun =
        text.isWordOrNumber(t)
            && !reading.in(FunctionWords.TIME, t)
            && !reading.in(FunctionWords.CONJUNCTION, t);
    return noun && !reading.in(FunctionWords.PREPOSITION, t) && !reading.isAdverb(t);
  }

  private boolean isClauseStart(int next, CueLexicon cue) {
    if (cue.act() != Act.SAID
        || reading.in(FunctionWords.CONJUNCTION, next)
        || reading.is(next, TokenView.TO)) {
      return false;
    }
    return reading.isColon(next)
        || text.isWordOrNumber(next)
        || !reading.outside(next)
        || text.is(next, '$');
  }

  private boolean quoteWithin(int from, int stop) {
    for (int t = from; t < stop; t++) {
      if (!reading.outside(t)) {
        return true;
      }
    }
    return false;
  }

  /** A "that" with no comma, quotation or further verb before it. */
  private int thatWithin(int from, int stop, int reach) {
    for (int t = from; t < stop && t < from + reach && reading.outside(t); t++) {
      if (reading.is(t, TokenView.THAT) && !reading.in(FunctionWords.TIME_NOUN, t + 1)) {
        return t + 1 < stop && !isRelative(t) ? t : -1;
      }
      if ((t > from
              && (reading.in(FunctionWords.SUBJECT, t) || reading.in(FunctionWords.AUXILIARY, t)))
          || endsAdjunct(t)) {
        return -1;
      }
    }
    return -1;
  }

  /** A comma, unless it belongs to a date or stands right before the "that". */
  private boolean endsAdjunct(int t) {
    return reading.isComma(t)
        && !reading.is(t + 1, TokenView.THAT)
        && !(t + 1 < text.tokens() && text.kind(t + 1) == TokenKind.NUMBER);
  }

  /** "a letter that says": a verb follows at once. */
  private boolean isRelative(int that) {
    return reading.in(FunctionWords.VERB, that + 1);
  }

  /** Skips "on Monday", "in a statement", "Tuesday": what comes before the clause. */
  private int afterAdjunct(int from, int stop) {
    int t = from;
    while (t < stop && (reading.in(FunctionWords.TIME, t) || isDatePhrase(t))) {
      t++;
    }
    if (t == from && reading.in(FunctionWords.PREPOSITION, t)) {
      t = afterPhrase(t + 1, stop);
    }
    return t < stop && (text.isWordOrNumber(t) || !reading.outside(t)) ? t : from;
  }

  private boolean isDatePhrase(int t) {
    return reading.in(FunctionWords.PREPOSITION, t) && reading.in(FunctionWords.TIME, t + 1);
  }

  /** Past the noun phrase at {@code from}: to the next subject pronoun, determiner or capital. */
  private int afterPhrase(int from, int stop) {
    int t = from + 1;
    while (t < stop && t < from + ADJUNCT && reading.outside(t) && !beginsClause(t)) {
      t++;
    }
    return t < stop && beginsClause(t) ? t : from - 1;
  }

  private boolean beginsClause(int t) {
    boolean afterNoun =
        !reading.in(FunctionWords.PREPOSITION, t - 1) && !reading.is(t - 1, TokenView.AND);
    boolean name =
        reading.isNameWord(t)
            && !reading.isNameWord(t - 1)
            && !reading.in(FunctionWords.DETERMINER, t - 1);
    return afterNoun
        && (reading.in(FunctionWords.SUBJECT, t)
            || reading.in(FunctionWords.DETERMINER, t)
            || name);
  }

  /**
   * Past whom something was told: a pronoun, or a noun phrase up to the next clause or infinitive.
   */
  private int afterAddressee(int from, int stop) {
    if (reading.in(FunctionWords.PREPOSITION, from)) {
      return -1;
    }
    if (reading.in(FunctionWords.ADDRESSEE, from)) {
      return afterAdjunct(from + 1, stop);
    }
    int t = from + 1;
    while (t < stop
        && t < from + ADJUNCT
        && reading.outside(t)
        && !beginsClause(t)
        && !reading.is(t, TokenView.TO)) {
      t++;
    }
    return t < stop && (beginsClause(t) || reading.is(t, TokenView.TO) || !reading.outside(t))
        ? t
        : -1;
  }

  /**
   * Where content that begins at {@code from} must end: at another attribution, or at the end of
   * the sentence.
   */
  int contentEnd(int from, int end) {
    int t = from;
    while (t < end && !(reading.outside(t) && endsContent(t, from, end))) {
      t++;
    }
    while (t > from && reading.isTerminator(t - 1) && reading.outside(t - 1)) {
      t--;
    }
    return t;
  }

  private boolean endsContent(int t, int from, int end) {
    if (reading.isSemicolon(t)) {
      return true;
    }
    boolean joint = reading.isComma(t) || reading.isDash(t) || reading.is(t, TokenView.AND);
    if (!joint || t == from) {
      return false;
    }
    return reading.is(t + 1, TokenView.ACCORDING) || beginsAttribution(t + 1, end);
  }

  /** "adding", "and said", ", he said": a cue, after at most a conjunction and a short subject. */
  private boolean beginsAttribution(int from, int end) {
    int first = reading.in(FunctionWords.CONJUNCTION, from) ? from + 1 : from;
    for (int t = first; t < end && t < first + 5 && reading.outside(t); t++) {
      CueLexicon cue = cues.at(t, 0);
      if (cue != null && cue.content() != Content.QUOTE) {
        return t == first || (cue.form() != Form.ING && sources.before(t, first) != null);
      }
      if (!text.isWordOrNumber(t) || reading.in(FunctionWords.PREPOSITION, t)) {
        return false;
      }
    }
    return false;
  }
}
